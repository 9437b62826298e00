import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSamePosition } from '../../../db/slices/people/merge-organisations.ts'
import { isSameEstablishment } from '../../../db/slices/duplicates/establishments.ts'
import type {
  EstablishmentRecord,
  MergeRecord,
  OrganisationRecord,
} from '../../../db/slices/duplicates/fields.ts'
import { contributionsOf, isWorthAsking, likelihoodOf } from '../../../db/slices/duplicates/find.ts'
import { mergeWarningsOf, proposeField, proposeSurvivor } from '../../../db/slices/duplicates/rules.ts'
import { toColumns } from '../../../db/engine/field-columns.ts'
import { mergeFields } from '../../../preload/contract/duplicates.ts'
import { emptyOrganisation, organisationFieldList } from '../../../preload/contract/organisations.ts'

const organisation = (values: Partial<OrganisationRecord>): OrganisationRecord => ({
  ...toColumns(organisationFieldList, 'organisation', emptyOrganisation),
  id: 1,
  version: 1,
  name: 'Bäckerei Müller GmbH',
  name_sort: '',
  euid: '',
  business_id: '',
  lei: '',
  phone_e164: '',
  fax: '',
  size_class: 'unknown',
  sector_edition: 'WZ2008',
  registered_on: null,
  search_text: '',
  match_key: '',
  seat_postcode: '',
  seat_city: '',
  seat_city_sort: '',
  seat_district: '',
  seat_district_sort: '',
  last_visit_on: null,
  last_contact_on: null,
  visit_due_on: null,
  status: 'resident',
  care_owner_id: null,
  verified_by_id: null,
  created_at: '2026-01-01T08:00:00.000Z',
  updated_at: '2026-01-01T08:00:00.000Z',
  ...values,
})

const establishment = (values: Partial<EstablishmentRecord>): EstablishmentRecord => ({
  id: 1,
  version: 1,
  organisation_id: 1,
  is_head_office: 1,
  name: '',
  street: 'Hauptstraße',
  house_number: '1',
  postcode: '46236',
  city: 'Bottrop',
  city_sort: '',
  district: '',
  district_sort: '',
  business_park: '',
  latitude: null,
  longitude: null,
  kind: null,
  plot_area_square_metres: null,
  parking_spaces: null,
  rail_access: null,
  water_access: null,
  note: '',
  tenure: null,
  lease_ends_on: null,
  floor_area_square_metres: null,
  valid_from: null,
  valid_to: null,
  ...values,
})

const record = (values: Partial<OrganisationRecord>, more: Partial<MergeRecord> = {}): MergeRecord => ({
  organisation: organisation(values),
  headOffice: establishment({}),
  batchId: null,
  origins: {},
  colleagues: new Map(),
  ...more,
})

describe('the proposal for a field', () => {
  it('is the filled value, wherever it comes from', () => {
    const left = record({ phone: '1' }, { batchId: 7 })
    const right = record({})
    expect(proposeField('phone', left, right, 'right')).toEqual({ proposal: 'left', reason: 'onlyFilled' })
    expect(proposeField('phone', right, left, 'left')).toEqual({ proposal: 'right', reason: 'onlyFilled' })
  })

  it('is the value set by hand before a newer imported one', () => {
    const byHand = record({ email: 'a' }, { batchId: 7, origins: { email: { on: '2020-01-01' } } })
    const imported = record({ email: 'b' }, { origins: { email: { on: '2026-01-01', batchId: 8 } } })
    expect(proposeField('email', imported, byHand, 'left')).toEqual({ proposal: 'right', reason: 'byHand' })
  })

  it('is the newer of two of one kind, and else that of the record that is kept', () => {
    const older = record({ website: 'a', created_at: '2025-01-01T00:00:00.000Z' })
    const newer = record({ website: 'b', created_at: '2025-06-01T00:00:00.000Z' })
    expect(proposeField('website', older, newer, 'left')).toEqual({ proposal: 'right', reason: 'newer' })
    expect(proposeField('website', older, record({ ...older.organisation, website: 'c' }), 'right')).toEqual({
      proposal: 'right',
      reason: 'moreAttached',
    })
  })

  it('never makes public what one side keeps to itself', () => {
    const open = record({ visibility: 'public' })
    const closed = record({ visibility: 'confidential' }, { batchId: 3 })
    expect(proposeField('visibility', open, closed, 'left').proposal).toBe('right')
    expect(proposeField('visibility', closed, open, 'right').proposal).toBe('left')
  })

  it('keeps both notes, and takes a court without a number for nothing', () => {
    expect(proposeField('note', record({ note: 'a' }), record({ note: 'b' }), 'left').proposal).toBe('both')
    const court = record({ register_court: 'Essen' })
    const entry = record({ register_court: 'Essen', register_kind: 'HRB', register_number: '7' })
    expect(proposeField('register', court, entry, 'left').proposal).toBe('right')
  })

  it('is the same value whichever side it stands on', () => {
    const text = fc.constantFrom('', 'a', 'b')
    const day = fc.constantFrom('2024-01-01', '2025-01-01')
    const side = fc
      .record({ value: text, day, batchId: fc.constantFrom(null, 4) })
      .map((given) =>
        record(
          { email: given.value, note: given.value, created_at: `${given.day}T00:00:00.000Z` },
          { batchId: given.batchId },
        ),
      )
    const mirrored = { left: 'right', right: 'left', both: 'both' } as const
    fc.assert(
      fc.property(side, side, fc.constantFrom(...mergeFields), (left, right, field) => {
        const one = proposeField(field, left, right, 'left')
        const other = proposeField(field, right, left, 'right')
        expect(other).toEqual({ proposal: mirrored[one.proposal], reason: one.reason })
      }),
    )
  })
})

it('the record that is kept is the one with more attached, else the older', () => {
  const some = { attached: 3, createdAt: '2026-01-01', id: 9 }
  expect(proposeSurvivor(some, { ...some, attached: 4 })).toBe('right')
  expect(proposeSurvivor(some, { ...some, createdAt: '2026-02-01' })).toBe('left')
  expect(proposeSurvivor(some, { ...some, id: 8 })).toBe('right')
})

it('warns of official numbers that contradict each other, not of their spelling', () => {
  const entry = { register_kind: 'HRB', register_number: '24 7469 B' } as const
  const left = record({ ...entry, register_court: 'Amtsgericht Essen', vat_id: 'DE 123', lei: 'A' })
  expect(
    mergeWarningsOf(
      left,
      record({ ...entry, register_number: '247469B', register_court: 'AG Essen', vat_id: 'DE123' }),
    ),
  ).toEqual([])
  expect(mergeWarningsOf(left, record({ ...entry, register_court: 'Köln', lei: 'B' }))).toEqual([
    'registerDiffers',
    'leiDiffers',
  ])
  expect(mergeWarningsOf(left, record({}))).toEqual([])
})

describe('what is one and what is two', () => {
  it('functions of one person are one where they do not contradict each other', () => {
    const held = { id: 1, person_id: 5, job_title: 'Geschäftsführung', valid_from: null, valid_to: null }
    expect(isSamePosition(held, { ...held, job_title: 'geschäftsführung', valid_from: '2020-01-01' })).toBe(
      true,
    )
    expect(isSamePosition(held, { ...held, job_title: '' })).toBe(true)
    expect(isSamePosition(held, { ...held, job_title: 'Prokura' })).toBe(false)
    expect(isSamePosition(held, { ...held, person_id: 6 })).toBe(false)
    expect(isSamePosition(held, { ...held, valid_to: '2025-12-31' })).toBe(false)
    expect(isSamePosition({ ...held, valid_from: '2019-01-01' }, { ...held, valid_from: '2020-01-01' })).toBe(
      false,
    )
  })

  it('establishments are one at one door, and two where their names or their ends differ', () => {
    const door = establishment({})
    expect(isSameEstablishment(door, establishment({ street: 'Hauptstr.', city: 'bottrop' }))).toBe(true)
    expect(isSameEstablishment(door, establishment({ house_number: '1a' }))).toBe(false)
    expect(isSameEstablishment(establishment({ name: 'Lager' }), establishment({ name: 'Büro' }))).toBe(false)
    expect(isSameEstablishment(door, establishment({ valid_to: '2020-01-01' }))).toBe(false)
    const blank = establishment({ street: '', house_number: '', postcode: '', city: '' })
    expect(isSameEstablishment(door, blank)).toBe(true)
    const elsewhere = { street: '', house_number: '', postcode: '', city: '' }
    expect(
      isSameEstablishment(
        establishment({ ...elsewhere, district: 'Mitte' }),
        establishment({ ...elsewhere, district: 'Nord' }),
      ),
    ).toBe(false)
  })
})

describe('what a check shows', () => {
  it('asks against an objection only where more speaks for a pair than against it', () => {
    expect(isWorthAsking({ band: 'ask', score: -3, objection: null })).toBe(true)
    expect(isWorthAsking({ band: 'ask', score: -3, objection: 'otherName' })).toBe(false)
    expect(isWorthAsking({ band: 'ask', score: 1, objection: 'otherName' })).toBe(true)
    expect(isWorthAsking({ band: 'new', score: 1, objection: null })).toBe(false)
  })

  it('calls very likely only what would be linked without asking', () => {
    expect(likelihoodOf({ band: 'link', score: 7 })).toBe('veryLikely')
    expect(likelihoodOf({ band: 'ask', score: 30 })).toBe('likely')
    expect(likelihoodOf({ band: 'ask', score: 0 })).toBe('possible')
  })

  it('says the weightiest first and nothing of what is missing', () => {
    const said = (field: 'name' | 'lei' | 'phone', level: string, weight: number) => ({
      field,
      level,
      weight,
      left: '',
      right: '',
    })
    const contributions = [
      said('name', 'equal', 3.14),
      said('lei', 'missing', 0),
      said('phone', 'different', -7),
    ]
    expect(contributionsOf({ contributions }).map(({ field, bits }) => [field, bits])).toEqual([
      ['phone', -7],
      ['name', 3.1],
    ])
  })
})

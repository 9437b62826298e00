import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mod1110CheckDigit, mod97 } from '../../../db/slices/imports/values/check-digits.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { newOrganisation } from '../../support/records.ts'
import { applied, compared, companyNamed, companyNames, imported, rowsOf } from '../../support/registers.ts'

const vatId = (digits: string): string => `DE${digits}${mod1110CheckDigit(digits)}`
const lei = (stem: string): string => `${stem}${String(98 - mod97(`${stem}00`)).padStart(2, '0')}`

const headings =
  'Betriebs-Nr.;Firma;Rechtsform;Registergericht;Registerart;Registernummer;EUID;USt-IdNr.;W-IdNr.;LEI;Straße;Haus-Nr.;PLZ;Ort'
interface Company {
  readonly key?: string
  readonly name: string
  readonly form?: string
  readonly court?: string
  readonly kind?: string
  readonly number?: string
  readonly euid?: string
  readonly vat?: string
  readonly business?: string
  readonly lei?: string
  readonly street?: string
  readonly houseNumber?: string
}
const line = (company: Company): string =>
  [
    company.key ?? '',
    company.name,
    company.form ?? '',
    company.court ?? '',
    company.kind ?? '',
    company.number ?? '',
    company.euid ?? '',
    company.vat ?? '',
    company.business ?? '',
    company.lei ?? '',
    company.street ?? 'Ringstraße',
    company.houseNumber ?? '5',
    '46238',
    'Bottrop',
  ].join(';')
/** Other columns fill their fields although no cell of theirs shows what they hold. */
const mapping = {
  'Betriebs-Nr.': 'sourceKey',
  EUID: 'euid',
  'USt-IdNr.': 'vatId',
  'W-IdNr.': 'businessId',
  LEI: 'lei',
  Rechtsform: 'legalForm',
  Registergericht: 'registerCourt',
  Registerart: 'registerKind',
  Registernummer: 'registerNumber',
} as const
const lines = (...companies: readonly Company[]) => [headings, ...companies.map(line)]

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const import_ = (...companies: readonly Company[]) => imported(office, lines(...companies), { mapping })
const compare = (...companies: readonly Company[]) => compared(office, lines(...companies), { mapping })
const isFate = async (fate: 'new' | 'changed' | 'same' | 'undecided', ...companies: readonly Company[]) => {
  const draft = await compare(...companies)
  expect(draft.counts).toMatchObject({ rows: companies.length, [fate]: companies.length })
  return rowsOf(office, draft, fate)
}

const moved = { street: 'Am Hafen', houseNumber: '99' } as const
const entry = { court: 'Gelsenkirchen', kind: 'HRB', number: '1234' } as const

describe('a hard identifier links a renamed and moved company', () => {
  it.each([
    ['the VAT id', { vat: vatId('13669597') }],
    ['the business id', { business: `${vatId('24680135')}-00001` }],
    ['court, register and number', entry],
    ['the LEI', { lei: lei('529900ABCDEFGHIJKL') }],
    ['the EUID', { euid: 'DER2507.HRB1234' }],
  ] as const)('%s', async (_which, identifier) => {
    await import_(
      { name: 'Quante Backwaren GmbH', ...identifier },
      { name: 'Xylander Stahl AG', street: 'Weg' },
    )
    const id = companyNamed(office, 'Quante Backwaren GmbH')
    const [row] = await isFate('changed', { name: 'Völlig Anders GmbH', ...identifier, ...moved })
    expect(row?.organisation?.id).toBe(id)
  })

  it("the source's own key, as long as the rest is about the same", async () => {
    await import_({ key: '17', name: 'Quante Backwaren GmbH' })
    const [renamed] = await isFate('changed', { key: '17', name: 'Quante Feinbäckerei GmbH' })
    expect(renamed?.organisation?.id).toBe(companyNamed(office, 'Quante Backwaren GmbH'))
    await isFate('changed', { key: '17', name: 'Quante Backwaren GmbH', ...moved })
  })

  it('but a key that means somebody else altogether is asked about, or taken as given anew', async () => {
    await import_({ key: '17', name: 'Quante Backwaren GmbH' })
    const draft = await compare({ key: '17', name: 'Völlig Anders AG', ...moved })
    expect(draft.counts).toMatchObject({ changed: 0, same: 0 })
  })
})

describe('of several identifiers the surer one counts', () => {
  it('VAT id before register entry before key', async () => {
    await import_(
      { key: '1', name: 'Amsel Bau GmbH', vat: vatId('13669597'), street: 'Weg', houseNumber: '1' },
      { key: '2', name: 'Bussard Bau GmbH', ...entry, street: 'Weg', houseNumber: '2' },
      { key: '3', name: 'Drossel Bau GmbH', street: 'Weg', houseNumber: '3' },
    )
    const byVat = await compare({
      key: '3',
      name: 'Neuer Name GmbH',
      vat: vatId('13669597'),
      ...entry,
      ...moved,
    })
    const [row] = [...(await rowsOf(office, byVat, 'changed')), ...(await rowsOf(office, byVat, 'undecided'))]
    expect(row?.organisation?.name).toBe('Amsel Bau GmbH')
    const byEntry = await compare({ key: '3', name: 'Neuer Name GmbH', ...entry, ...moved })
    const [other] = [
      ...(await rowsOf(office, byEntry, 'changed')),
      ...(await rowsOf(office, byEntry, 'undecided')),
    ]
    expect(other?.organisation?.name).toBe('Bussard Bau GmbH')
  })
})

describe('what contradicts never links by itself', () => {
  it.each([
    ['another register number', { key: '17', ...entry }, { key: '17', ...entry, number: '9999' }],
    ['another legal form', { key: '17', form: 'GmbH' }, { key: '17', form: 'AG' }],
    ['another VAT id', { key: '17', vat: vatId('13669597') }, { key: '17', vat: vatId('24680135') }],
    [
      'another register number under the same VAT id',
      { vat: vatId('13669597'), ...entry },
      { vat: vatId('13669597'), ...entry, number: '9999' },
    ],
    ['another legal form at the same door', { form: 'GmbH' }, { form: 'OHG' }],
    ['another court', { key: '17', ...entry }, { key: '17', ...entry, court: 'Essen' }],
  ] as const)('%s', async (_which, before, after) => {
    await import_({ name: 'Quante Backwaren', ...before })
    const [row] = await isFate('undecided', { name: 'Quante Backwaren', ...after })
    expect(row?.candidates[0]?.organisationId).toBe(companyNamed(office, 'Quante Backwaren'))
    expect(row?.candidates[0]?.contributions.length).toBeGreaterThan(0)
  })
})

describe('one organisation, several rows', () => {
  it('the first row counts, the second is asked about', async () => {
    await import_({ name: 'Quante Backwaren GmbH', vat: vatId('13669597') })
    const draft = await compare(
      { name: 'Quante Backwaren GmbH', vat: vatId('13669597') },
      { name: 'Quante Brot GmbH', vat: vatId('13669597'), ...moved },
    )
    expect(draft.counts).toMatchObject({ same: 1, undecided: 1, new: 0, changed: 0 })
    const [row] = await rowsOf(office, draft, 'undecided')
    expect(row?.name).toBe('Quante Brot GmbH')
  })

  it('branches that share a VAT id are told apart by their doors', async () => {
    const branches = [
      { key: '1', name: 'Quante Backwaren GmbH', vat: vatId('13669597'), street: 'Weg', houseNumber: '1' },
      { key: '2', name: 'Quante Backwaren GmbH', vat: vatId('13669597'), street: 'Markt', houseNumber: '7' },
    ]
    const draft = await compare(...branches)
    // likeness within the file is for a person to judge
    await office.call('importDrafts.decide', {
      draftId: draft.draftId,
      target: { fate: 'undecided' },
      decision: 'create',
    })
    await applied(office, draft)
    expect(companyNames(office)).toHaveLength(2)
    await isFate('same', ...branches)
    await isFate('same', ...[...branches].reverse().map((branch) => ({ ...branch, key: '' })))
  })

  it('a row that repeats an earlier one is rejected, this time and the next', async () => {
    const twice = [
      { name: 'Quante Backwaren GmbH', form: 'GmbH' },
      { name: 'Quante Backwaren GmbH', form: 'GmbH' },
      // the same name at the same door, though not the same cells
      { name: 'QUANTE Backwaren GmbH', form: 'GmbH' },
    ]
    const first = await compare(...twice)
    expect(first.counts).toMatchObject({ new: 1, rejected: 2 })
    await applied(office, first)
    expect((await compare(...twice)).counts).toMatchObject({ new: 0, same: 1, undecided: 0, rejected: 2 })
  })
})

describe('without identifiers', () => {
  it('the same name at the same door links', async () => {
    const id = await newOrganisation(office, {
      name: 'Quante Backwaren GmbH',
      street: 'Ringstraße',
      houseNumber: '5',
      postcode: '46238',
      city: 'Bottrop',
    })
    const [row] = await isFate('same', { name: 'QUANTE Backwaren GmbH' })
    expect(row?.organisation?.id).toBe(id)
  })

  it('a stranger is new', async () => {
    await import_({ name: 'Quante Backwaren GmbH' })
    await isFate('new', { name: 'Xylander Stahlbau AG', ...moved })
  })

  it('a row called somebody new stays so, key or no key', async () => {
    await import_({ name: 'Quante Backwaren', form: 'GmbH' })
    const draft = await compare({ name: 'Quante Backwaren', form: 'OHG' })
    await office.call('importDrafts.decide', {
      draftId: draft.draftId,
      target: { fate: 'undecided' },
      decision: 'create',
    })
    expect((await applied(office, draft)).counts.created).toBe(1)
    await isFate('same', { name: 'Quante Backwaren', form: 'OHG' })
  })
})

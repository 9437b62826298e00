import type { Insertable } from 'kysely'
import type { FieldOrigins } from '../../organisations/index.ts'
import type { Schema } from '../../../engine/schema/tables.ts'
import { addDays, addMonths } from '../../../text/days.ts'
import { cityName, places } from '../city.ts'
import { branches, formerNames, remarks } from '../extras.ts'
import { randomOf } from '../random.ts'
import type { DemoOrganisation } from '../register.ts'
import type { FilingScope } from './filing.ts'
import { insertAll } from './insert-all.ts'
import type { Origin } from './origin.ts'

const minuteOfImport = 9 * 60 + 12
/** Before anything else that day: the first talk is written down later. */
const minuteOfEntry = 6 * 60 + 44

const remarkOf = new Map(remarks)

/** The day of the last visit that took place; null when there was none. */
function lastVisitOn({ history, calendar }: FilingScope, name: string): string | null {
  const visit = history.findLast(({ kind, organisation }) => kind === 'visit' && organisation === name)
  return visit ? calendar.past(visit.daysAgo) : null
}

function foundedOn({ name, founded }: DemoOrganisation, today: string): string | null {
  if (founded === null) return null
  if (founded < 0) return addMonths(today, founded)
  const random = randomOf(`founded ${name}`)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${founded}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`
}

function organisationRow(
  filing: FilingScope,
  organisation: DemoOrganisation,
  origin: Origin,
): Insertable<Schema['organisation']> {
  const { calendar } = filing
  const { name, shortName, legalForm, employees, registerNumber, email, website, phone } = organisation
  const createdOn = calendar.past(origin.enteredDaysAgo)
  const createdAt = calendar.instant(createdOn, origin.batch ? minuteOfImport : minuteOfEntry)
  const visitedOn = lastVisitOn(filing, name)
  return {
    kind: organisation.kind,
    name,
    short_name: shortName,
    legal_form: legalForm,
    register_court: organisation.registerKind ? cityName : '',
    register_kind: organisation.registerKind,
    register_number: registerNumber,
    vat_id: organisation.vatId,
    phone,
    email,
    website,
    employees,
    employees_as_of: employees === null ? null : (visitedOn ?? createdOn),
    sector_code: organisation.sectorCode,
    founded_on: foundedOn(organisation, calendar.today),
    registered_on: null,
    note: remarkOf.get(name) ?? '',
    created_at: createdAt,
    updated_at: visitedOn && visitedOn > createdOn ? calendar.instant(visitedOn, minuteOfEntry) : createdAt,
  }
}

function headOfficeRow(
  { calendar, organisations }: FilingScope,
  organisation: DemoOrganisation,
): Insertable<Schema['establishment']> {
  const { address, employees, kind, name } = organisation
  const random = randomOf(`head office ${name}`)
  const isRented = random.chance((employees ?? 5) < 20 ? 0.75 : 0.35)
  const isKnown = kind === 'company' && random.chance(0.6)
  return {
    organisation_id: organisations.of(name),
    is_head_office: 1,
    street: address.street,
    house_number: address.houseNumber,
    postcode: address.postcode,
    city: cityName,
    district: address.district,
    business_park: address.businessPark,
    latitude: null,
    longitude: null,
    tenure: isKnown ? (isRented ? 'rented' : 'owned') : null,
    lease_ends_on:
      isKnown && isRented && random.chance(0.4) ? addMonths(calendar.today, random.whole(3, 50)) : null,
    floor_area_square_metres:
      isKnown && employees !== null ? 20 * Math.ceil((employees * random.whole(18, 46)) / 20) : null,
    valid_from: null,
    valid_to: null,
  }
}

function branchRows(
  { organisations }: FilingScope,
  { name }: DemoOrganisation,
): Insertable<Schema['establishment']>[] {
  return branches
    .filter(([owner]) => owner === name)
    .map(([, branch, placeKey]) => {
      const random = randomOf(`branch ${name} ${branch}`)
      const { district, postcode, businessPark, streets } = places[placeKey]
      return {
        organisation_id: organisations.of(name),
        is_head_office: 0,
        name: branch,
        street: random.pick<string>(streets),
        house_number: String(random.whole(1, 60)),
        postcode,
        city: cityName,
        district,
        business_park: businessPark,
        latitude: null,
        longitude: null,
        tenure: null,
        lease_ends_on: null,
        floor_area_square_metres: null,
        valid_from: null,
        valid_to: null,
      }
    })
}

function formerNameRows(
  { calendar, organisations }: FilingScope,
  { name }: DemoOrganisation,
): Insertable<Schema['organisation_name']>[] {
  return formerNames
    .filter(([owner]) => owner === name)
    .map(([, former, monthsAgo]) => ({
      organisation_id: organisations.of(name),
      kind: 'former',
      name: former,
      valid_to: addDays(addMonths(calendar.today, -monthsAgo), -1),
    }))
}

/** Where the values came from: the register read in, and what somebody has heard on a visit since. */
function provenanceRow(
  filing: FilingScope,
  { name, employees }: DemoOrganisation,
  batchId: number,
): Insertable<Schema['organisation_provenance']> {
  const visitedOn = lastVisitOn(filing, name)
  const counted: FieldOrigins =
    visitedOn && employees !== null
      ? { employees: { on: visitedOn }, employees_as_of: { on: visitedOn } }
      : {}
  return {
    organisation_id: filing.organisations.of(name),
    batch_id: batchId,
    fields: JSON.stringify(counted),
  }
}

/** Enters the organisations of one origin with their establishments, former names and provenance. */
export async function storeOrganisations(
  filing: FilingScope,
  origins: ReadonlyMap<string, Origin>,
  batch: Origin['batch'],
  batchId: number | null,
): Promise<void> {
  const { scope } = filing
  const entered = filing.register.organisations.flatMap((organisation) => {
    const origin = origins.get(organisation.name)
    return origin?.batch === batch ? [{ organisation, origin }] : []
  })
  const organisations = entered.map(({ organisation }) => organisation)
  const firstId = insertAll(
    scope,
    'organisation',
    entered.map(({ organisation, origin }) => organisationRow(filing, organisation, origin)),
  )
  for (const [index, { name }] of organisations.entries()) filing.organisations.set(name, firstId + index)
  insertAll(
    scope,
    'establishment',
    organisations.map((organisation) => headOfficeRow(filing, organisation)),
  )
  // branches have a name, and one statement takes rows of the same columns only
  insertAll(
    scope,
    'establishment',
    organisations.flatMap((organisation) => branchRows(filing, organisation)),
  )
  insertAll(
    scope,
    'organisation_name',
    organisations.flatMap((organisation) => formerNameRows(filing, organisation)),
  )
  if (batchId === null) return
  insertAll(
    scope,
    'organisation_provenance',
    organisations.map((organisation) => provenanceRow(filing, organisation, batchId)),
  )
}

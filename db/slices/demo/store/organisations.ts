import { joinChoices } from '../../../../preload/contract/fields.ts'
import { chambers } from '../../../../preload/contract/organisations.ts'
import { addDays, addMonths } from '../../../text/days.ts'
import type { FieldOrigins } from '../../organisations/index.ts'
import type { DemoOrganisation, ImportList } from '../city.ts'
import { cityName } from '../words.ts'
import { randomOf } from '../random.ts'
import { minuteOfImport, type FilingScope } from './filing.ts'

/** Before anything else that day: the first talk is written down later. */
const minuteOfEntry = 6 * 60 + 44

/** The day of the last visit that took place; null when there was none. */
function lastVisitOn({ city, calendar }: FilingScope, name: string): string | null {
  const visit = city.history.findLast(({ kind, organisation }) => kind === 'visit' && organisation === name)
  return visit ? calendar.past(visit.daysAgo) : null
}

function foundedOn({ name, founded }: DemoOrganisation, today: string): string | null {
  if (founded === null) return null
  if (founded < 0) return addMonths(today, founded)
  const random = randomOf(`founded ${name}`)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${founded}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`
}

/** The city lies in the sea, where nobody works: each quarter has a place there, each house one in its quarter. */
function coordinatesOf(district: string, door: string) {
  const quarter = randomOf(`place of ${district}`)
  const house = randomOf(`place of ${district} ${door}`)
  const degree = (base: number) => (base + quarter.whole(0, 60) * 1000 + house.whole(0, 900)) / 1e6
  return { latitude: degree(54_050_000), longitude: degree(7_600_000) }
}

const addressColumns = ({
  street,
  houseNumber,
  postcode,
  district,
  businessPark,
}: DemoOrganisation['address']) => ({
  street,
  house_number: houseNumber,
  postcode,
  city: cityName,
  district,
  business_park: businessPark,
  ...coordinatesOf(district, `${street} ${houseNumber}`),
})

/** How a company stands with the office. */
function standingColumns({ city, calendar, staff }: FilingScope, name: string) {
  const status = city.statuses.get(name)
  const care = city.care.get(name)
  const block = city.contactBlocks.get(name)
  return {
    ...(status && {
      status: status.status,
      status_on: addMonths(calendar.today, -status.monthsAgo),
      status_reason: status.reason,
    }),
    ...(care && {
      abc_class: care.abcClass,
      visit_cadence_months: care.cadenceMonths,
      care_owner_id: staff.of(care.owner),
      revenue_class: care.revenueClass,
      chambers: joinChoices(care.chambers, chambers),
    }),
    ...(block && {
      contact_block: block.block,
      contact_block_reason: block.reason,
      contact_block_on: calendar.past(block.daysAgo),
    }),
  }
}

function storeOrganisation(filing: FilingScope, organisation: DemoOrganisation): void {
  const { scope, calendar, organisations } = filing
  const { kind, name, employees, entry } = organisation
  const createdOn = calendar.past(entry.daysAgo)
  const createdAt = calendar.instant(createdOn, entry.list ? minuteOfImport : minuteOfEntry)
  const visitedOn = lastVisitOn(filing, name)
  const asOf = visitedOn ?? createdOn
  const id = scope.insert('organisation', {
    kind,
    name,
    short_name: organisation.shortName,
    legal_form: organisation.legalForm,
    register_court: organisation.registerKind ? cityName : '',
    register_kind: organisation.registerKind,
    register_number: organisation.registerNumber,
    vat_id: organisation.vatId,
    phone: organisation.phone,
    email: organisation.email,
    website: organisation.website,
    employees,
    employees_as_of: employees === null ? null : asOf,
    sector_code: organisation.sectorCode,
    founded_on: foundedOn(organisation, calendar.today),
    note: organisation.remark,
    ...standingColumns(filing, name),
    created_at: createdAt,
    updated_at: visitedOn && visitedOn > createdOn ? calendar.instant(visitedOn, minuteOfEntry) : createdAt,
  })
  organisations.set(name, id)
  if (employees !== null)
    scope.insert('organisation_headcount', {
      organisation_id: id,
      employees,
      as_of: asOf,
      source: visitedOn ? 'Besuch' : (entry.list?.fileName ?? ''),
    })
}

/** What a head office is used for besides, by the division of the sector. */
function ofSector(sectorCode: string): 'production' | 'workshop' | 'shop' | 'storage' | 'administration' {
  const division = Number(sectorCode.slice(0, 2))
  if (division >= 10 && division <= 33) return 'production'
  if (division >= 41 && division <= 43) return 'workshop'
  if (division === 47) return 'shop'
  return division >= 49 && division <= 52 ? 'storage' : 'administration'
}

function storeHeadOffice(
  { scope, calendar, organisations }: FilingScope,
  organisation: DemoOrganisation,
): void {
  const { name, kind, employees, address } = organisation
  const random = randomOf(`head office ${name}`)
  const isRented = random.chance((employees ?? 5) < 20 ? 0.75 : 0.35)
  const isKnown = kind === 'company' && random.chance(0.6)
  scope.insert('establishment', {
    organisation_id: organisations.of(name),
    is_head_office: 1,
    ...addressColumns(address),
    tenure: isKnown ? (isRented ? 'rented' : 'owned') : null,
    lease_ends_on:
      isKnown && isRented && random.chance(0.4) ? addMonths(calendar.today, random.whole(3, 50)) : null,
    kind: kind === 'company' && random.chance(0.3) ? ofSector(organisation.sectorCode) : null,
    parking_spaces: isKnown && employees !== null ? Math.ceil(employees / 3) : null,
    rail_access: address.businessPark === 'Industriehafen' && isKnown ? 'yes' : null,
    water_access: address.businessPark === 'Industriehafen' && isKnown ? 'yes' : null,
    floor_area_square_metres:
      isKnown && employees !== null ? 20 * Math.ceil((employees * random.whole(18, 46)) / 20) : null,
  })
}

/** Where the values came from: the list read in, and what somebody has heard on a visit since. */
function storeProvenance(filing: FilingScope, { name, employees }: DemoOrganisation, batchId: number): void {
  const on = lastVisitOn(filing, name)
  const fields: FieldOrigins = on && employees !== null ? { employees: { on }, employees_as_of: { on } } : {}
  filing.scope.insert('organisation_provenance', {
    organisation_id: filing.organisations.of(name),
    batch_id: batchId,
    fields: JSON.stringify(fields),
  })
}

/** Enters the organisations of one list (null: those entered by hand) with establishments, former names and provenance. */
export function storeOrganisations(
  filing: FilingScope,
  list: ImportList | null,
  batchId: number | null,
): void {
  const { scope, calendar, city, organisations } = filing
  const entered = city.organisations.filter(({ entry }) => entry.list === list)
  for (const organisation of entered) {
    storeOrganisation(filing, organisation)
    storeHeadOffice(filing, organisation)
  }
  for (const { name } of entered) {
    const id = organisations.of(name)
    for (const branch of city.branches)
      if (branch.organisation === name)
        scope.insert('establishment', {
          organisation_id: id,
          is_head_office: 0,
          name: branch.name,
          ...addressColumns(branch.address),
          kind: branch.kind,
          tenure: branch.tenure,
          lease_ends_on:
            branch.leaseEndsInDays === null ? null : addDays(calendar.today, branch.leaseEndsInDays),
          floor_area_square_metres: branch.floorArea,
          parking_spaces: branch.parkingSpaces,
        })
    for (const former of city.formerNames)
      if (former.organisation === name)
        scope.insert('organisation_name', {
          organisation_id: id,
          kind: 'former',
          name: former.name,
          valid_to: addDays(addMonths(calendar.today, -former.monthsAgo), -1),
        })
  }
  if (batchId !== null) for (const organisation of entered) storeProvenance(filing, organisation, batchId)
}

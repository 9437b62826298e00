import type Database from 'better-sqlite3'
import type { PlainOrganisationField } from '../../../preload/contract/organisations.ts'
import { phoneE164 } from '../../text/phone.ts'
import { remembering } from '../../text/remembering.ts'
import { sortKey } from '../../text/sort-key.ts'
import { plainColumns } from './plain-fields.ts'
import { organisationMatchKey, organisationSearchText, organisationSortKey } from './rules.ts'

/** Columns that `deriveOrganisations` computes. */
export const derivedOrganisationColumns = {
  organisation: [
    'name_sort',
    'search_text',
    'match_key',
    'phone_e164',
    'seat_postcode',
    'seat_city',
    'seat_city_sort',
    'seat_district',
    'seat_district_sort',
    'last_visit_on',
    'last_contact_on',
  ],
  establishment: ['city_sort', 'district_sort'],
}

/** What the computed columns of an organisation depend on. */
export interface DerivedFrom extends Readonly<Record<PlainOrganisationField, string>> {
  readonly name: string
  readonly legalForm: string
  readonly registerNumber: string
  readonly phone: string
  readonly street: string
  readonly houseNumber: string
  readonly postcode: string
  readonly city: string
  readonly district: string
  readonly formerNames: readonly string[]
}

/** The computed columns of an organisation that take folding and sorting; the others are copies that SQL can make. */
export const derivedOrganisation = (from: DerivedFrom) => ({
  name_sort: organisationSortKey(from.name),
  search_text: organisationSearchText(from),
  match_key: organisationMatchKey(from),
  phone_e164: phoneE164(from.phone),
})

/** Sort key of a city or district: there are few of them. */
export const placeSortKey = remembering(sortKey)

/**
 * Organisations whose computed columns may have changed, except those that were inserted with them. Rows are looked up by
 * subqueries: in a join SQLite would rather scan a table that was small when it was last analysed.
 */
const concerned = `
select id from noted.captured where entity = 'organisation' and operation <> 'delete'
${['establishment', 'organisation_name', 'contact', 'visit']
  .map(
    (table) => `union select (select organisation_id from ${table} where id = captured.id) from noted.captured
  where entity = '${table}' and operation <> 'delete'
union select before ->> '$.organisation_id' from noted.captured
  where entity = '${table}' and before ->> '$.organisation_id' is not null`,
  )
  .join('\n')}
except select id from noted.captured where entity = 'organisation' and operation = 'insert'
  and (select search_text from organisation where id = captured.id) <> ''`

const held = "status in ('held', 'followedUp')"

interface StoredPlace {
  readonly city: string
  readonly district: string
}

type Derived = ReturnType<typeof derivedOrganisation> & {
  readonly seat_postcode: string
  readonly seat_city: string
  readonly seat_city_sort: string
  readonly seat_district: string
  readonly seat_district_sort: string
  readonly last_visit_on: string | null
  readonly last_contact_on: string | null
}

/** An organisation with its computed columns as they stand, and what they depend on. */
interface Stored extends Omit<DerivedFrom, 'formerNames'>, Derived {
  /** Days of the last visit held and the last contact logged; null for none. */
  readonly visitedOn: string | null
  readonly contactedOn: string | null
}

const plainSelected = Object.entries(plainColumns((column) => column))
  .map(([field, column]) => `${column} as ${field}`)
  .join(', ')

const readStored = `
select organisation.name, legal_form as legalForm, register_number as registerNumber, phone,
  ${plainSelected}, coalesce(street, '') as street, coalesce(house_number, '') as houseNumber, coalesce(postcode, '') as postcode,
  coalesce(city, '') as city, coalesce(district, '') as district,
  (select max(occurred_on) from visit where organisation_id = organisation.id and ${held}) as visitedOn,
  (select max(occurred_on) from contact where organisation_id = organisation.id) as contactedOn,
  name_sort, search_text, match_key, phone_e164, seat_postcode, seat_city, seat_city_sort, seat_district,
  seat_district_sort, last_visit_on, last_contact_on
from organisation left join establishment
  on establishment.organisation_id = organisation.id and establishment.is_head_office = 1
where organisation.id = +?`

function derivedOf(stored: Stored, formerNames: readonly string[]): Derived {
  const { postcode, city, district, visitedOn, contactedOn } = stored
  return {
    ...derivedOrganisation({ ...stored, formerNames }),
    seat_postcode: postcode,
    seat_city: city,
    seat_city_sort: placeSortKey(city),
    seat_district: district,
    seat_district_sort: placeSortKey(district),
    last_visit_on: visitedOn,
    last_contact_on: (contactedOn ?? '') > (visitedOn ?? '') ? contactedOn : visitedOn,
  }
}

/** Computes what follows from the organisations, addresses and names that a change set has touched. */
export function deriveOrganisations(raw: Database.Database): void {
  const places = raw
    .prepare("select id from noted.captured where entity = 'establishment' and operation <> 'delete'")
    .pluck()
    .all()
  const placeOf = raw.prepare<[unknown], StoredPlace>('select city, district from establishment where id = ?')
  const placeKeys = raw.prepare(
    `update establishment set city_sort = @city, district_sort = @district
    where id = @id and (city_sort, district_sort) is not (@city, @district)`,
  )
  for (const id of places) {
    const place = placeOf.get(id)
    if (place === undefined) continue
    const { city, district } = place
    placeKeys.run({ id, city: placeSortKey(city), district: placeSortKey(district) })
  }

  const ids = raw.prepare(concerned).pluck().all()
  const read = raw.prepare<[unknown], Stored>(readStored)
  const names = raw
    .prepare("select name from organisation_name where organisation_id = +? and kind = 'former' order by id")
    .pluck()
  // columns that stay are not named: SQLite writes the indexes of every column that a statement names
  const writing = remembering((columns: string) =>
    raw.prepare(`update organisation set (${columns}) = (${columns.replace(/\w+/g, '@$&')}) where id = @id`),
  )
  for (const id of ids) {
    const stored = read.get(id)
    if (stored === undefined) continue
    const derived = derivedOf(stored, names.all(id).map(String))
    const changed = keysOf(derived).filter((column) => derived[column] !== stored[column])
    if (changed.length > 0) writing(changed.join(', ')).run({ id, ...derived })
  }
}

const keysOf = (derived: Derived): readonly (keyof Derived)[] => Object.keys(derived) as (keyof Derived)[]

import type Database from 'better-sqlite3'
import { phoneE164 } from '../text/phone.ts'
import { remembering } from '../text/remembering.ts'
import { sortKey } from '../text/sort-key.ts'
import { organisationMatchKey, organisationSearchText, organisationSortKey } from './rules.ts'

/** What the computed columns of an organisation depend on. */
export interface DerivedFrom {
  readonly name: string
  readonly shortName: string
  readonly legalForm: string
  readonly registerNumber: string
  readonly phone: string
  readonly email: string
  readonly website: string
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
  search_text: organisationSearchText({ ...from, phones: [from.phone] }),
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
select id from temp.captured where entity = 'organisation' and operation <> 'delete'
${['establishment', 'organisation_name', 'contact', 'visit']
  .map(
    (table) => `union select (select organisation_id from ${table} where id = captured.id) from temp.captured
  where entity = '${table}' and operation <> 'delete'
union select before ->> '$.organisation_id' from temp.captured
  where entity = '${table}' and before ->> '$.organisation_id' is not null`,
  )
  .join('\n')}
except select id from temp.captured where entity = 'organisation' and operation = 'insert'
  and (select search_text from organisation where id = captured.id) <> ''`

const held = "status in ('held', 'followedUp')"
const headOffice = (columns: readonly string[]): string =>
  `select ${columns.map((column) => `coalesce(max(${column}), '')`).join(', ')} from establishment
    where organisation_id = @id and is_head_office = 1`
const lastVisit = `select max(occurred_on) from visit where organisation_id = @id and ${held}`
const lastContact = `select max(occurred_on) from (select max(occurred_on) as occurred_on from contact
    where organisation_id = @id union all ${lastVisit})`

/** SQL that sets copies in the organisation `@id` where they differ, those of one index together. */
const copies: readonly string[] = [
  [['seat_postcode'], headOffice(['postcode'])] as const,
  [['seat_city', 'seat_city_sort'], headOffice(['city', 'city_sort'])] as const,
  [['seat_district', 'seat_district_sort'], headOffice(['district', 'district_sort'])] as const,
  [['last_visit_on'], lastVisit] as const,
  [['last_contact_on'], lastContact] as const,
].map(([columns, value]) => {
  const copied = `(${columns.join(', ')})`
  return `update organisation set ${copied} = (${value}) where id = @id and ${copied} is not (${value})`
})

interface StoredPlace {
  readonly city: string
  readonly district: string
}

/** Computes what follows from the organisations, addresses and names that a change set has touched. */
export function deriveOrganisations(raw: Database.Database): void {
  const places = raw
    .prepare("select id from temp.captured where entity = 'establishment' and operation <> 'delete'")
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
  const read = raw.prepare<[unknown], Omit<DerivedFrom, 'formerNames'>>(
    `select organisation.name, short_name as shortName, legal_form as legalForm, register_number as registerNumber, phone,
      email, website, coalesce(street, '') as street, coalesce(house_number, '') as houseNumber,
      coalesce(postcode, '') as postcode, coalesce(city, '') as city, coalesce(district, '') as district
    from organisation left join establishment
      on establishment.organisation_id = organisation.id and establishment.is_head_office = 1
    where organisation.id = ?`,
  )
  const names = raw
    .prepare("select name from organisation_name where organisation_id = ? and kind = 'former' order by id")
    .pluck()
  const write = raw.prepare(
    `update organisation set name_sort = @name_sort, match_key = @match_key, phone_e164 = @phone_e164
    where id = @id and (name_sort, match_key, phone_e164) is not (@name_sort, @match_key, @phone_e164)`,
  )
  const writeWords = raw.prepare(
    'update organisation set search_text = @search_text where id = @id and search_text <> @search_text',
  )
  const writeCopies = copies.map((sql) => raw.prepare(sql))
  for (const id of ids) {
    const row = read.get(id)
    if (row === undefined) continue
    const derived = derivedOrganisation({ ...row, formerNames: names.all(id).map(String) })
    write.run({ id, ...derived })
    writeWords.run({ id, ...derived })
    for (const copy of writeCopies) copy.run({ id })
  }
}

import { sql, type RawBuilder } from 'kysely'
import type { OrganisationStatus, PlainOrganisationField } from '../../../preload/contract/organisations.ts'
import { queries } from '../../engine/connection/read-at-once.ts'
import { recompute } from '../../engine/connection/recompute.ts'
import type { Derive } from '../../engine/connection/write.ts'
import { phoneE164 } from '../../text/phone.ts'
import { remembering } from '../../text/remembering.ts'
import { sortKey } from '../../text/sort-key.ts'
import { ownTextOf } from '../own-fields/index.ts'
import { plainColumns } from './plain-fields.ts'
import { organisationMatchKey, organisationSearchText, organisationSortKey, visitDueOn } from './rules.ts'

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
    'visit_due_on',
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
  readonly otherPlaces: string
  readonly formerNames: readonly string[]
  readonly tags: readonly string[]
  /** What the office's own fields say of it in words. */
  readonly ownTexts: readonly string[]
}

/** The computed columns of an organisation that take folding and sorting; the others are copies that SQL can make. */
const derivedOrganisation = (from: DerivedFrom) => ({
  name_sort: organisationSortKey(from.name),
  search_text: organisationSearchText(from),
  match_key: organisationMatchKey(from),
  phone_e164: phoneE164(from.phone),
})

/** Sort key of a city or district: there are few of them. */
export const placeSortKey = remembering(sortKey)

const held = "status in ('held', 'followedUp')"

/** An address with its sort keys as they stand. */
interface StoredPlace {
  readonly city: string
  readonly district: string
  readonly city_sort: string
  readonly district_sort: string
}

type Derived = ReturnType<typeof derivedOrganisation> & {
  readonly seat_postcode: string
  readonly seat_city: string
  readonly seat_city_sort: string
  readonly seat_district: string
  readonly seat_district_sort: string
  readonly last_visit_on: string | null
  readonly last_contact_on: string | null
  readonly visit_due_on: string | null
}

/** An organisation with its computed columns as they stand, and what they depend on. */
interface Stored extends Omit<DerivedFrom, 'formerNames' | 'tags' | 'ownTexts'>, Derived {
  /** Days of the last visit held and the last contact logged; null for none. */
  readonly visitedOn: string | null
  readonly contactedOn: string | null
  /** One to a line. */
  readonly formerNamesText: string | null
  readonly tagsText: string | null
  readonly ownText: string | null
  readonly status: OrganisationStatus
  readonly cadence: number | null
  readonly createdOn: string
}

const plainSelected = Object.entries(plainColumns((column) => column))
  .map(([field, column]) => `${column} as ${field}`)
  .join(', ')

const readStored = (id: RawBuilder<number>) => sql<Stored>`
select organisation.name, legal_form as legalForm, register_number as registerNumber, phone,
  ${sql.raw(plainSelected)}, coalesce(street, '') as street, coalesce(house_number, '') as houseNumber,
  coalesce(postcode, '') as postcode, coalesce(city, '') as city, coalesce(district, '') as district,
  (select coalesce(group_concat(other.street || ' ' || other.postcode || ' ' || other.city || ' ' || other.district, ' '), '')
    from (select * from establishment where organisation_id = organisation.id and is_head_office = 0 order by id) as other
  ) as otherPlaces,
  (select max(occurred_on) from visit where organisation_id = organisation.id and ${sql.raw(held)}) as visitedOn,
  (select max(occurred_on) from contact where organisation_id = organisation.id) as contactedOn,
  (select group_concat(name, char(10)) from (select name from organisation_name
    where organisation_id = organisation.id and kind = 'former' order by id)) as formerNamesText,
  (select group_concat(tag.name, char(10)) from organisation_tag join tag on tag.id = tag_id
    where organisation_id = organisation.id) as tagsText,
  ${sql.raw(ownTextOf('organisation'))} as ownText,
  name_sort, search_text, match_key, phone_e164, seat_postcode, seat_city, seat_city_sort, seat_district,
  seat_district_sort, last_visit_on, last_contact_on, visit_due_on, status, visit_cadence_months as cadence,
  substr(created_at, 1, 10) as createdOn
from organisation left join establishment
  on establishment.organisation_id = organisation.id and establishment.is_head_office = 1
where organisation.id = ${id}`

function derivedOf(stored: Stored): Derived {
  const { postcode, city, district, visitedOn, contactedOn, formerNamesText, tagsText, ownText } = stored
  const formerNames = formerNamesText?.split('\n') ?? []
  const tags = tagsText?.split('\n') ?? []
  return {
    ...derivedOrganisation({ ...stored, formerNames, tags, ownTexts: ownText?.split('\n') ?? [] }),
    seat_postcode: postcode,
    seat_city: city,
    seat_city_sort: placeSortKey(city),
    seat_district: district,
    seat_district_sort: placeSortKey(district),
    last_visit_on: visitedOn,
    visit_due_on: visitDueOn(stored),
    last_contact_on: (contactedOn ?? '') > (visitedOn ?? '') ? contactedOn : visitedOn,
  }
}

/** Computes what follows from the organisations, addresses and names that a change set has touched. */
export const deriveOrganisations: Derive = (raw) => {
  recompute<StoredPlace>(raw, {
    table: 'establishment',
    read: (id) =>
      queries
        .selectFrom('establishment')
        .select(['city', 'district', 'city_sort', 'district_sort'])
        .where('id', '=', id),
    compute: ({ city, district }) => ({
      city_sort: placeSortKey(city),
      district_sort: placeSortKey(district),
    }),
  })
  recompute<Stored>(raw, {
    table: 'organisation',
    parts: [
      'establishment',
      'organisation_name',
      'organisation_tag',
      'contact',
      'visit',
      'organisation_own_value',
    ],
    linked: [{ table: 'tag', by: 'organisation_tag', column: 'tag_id' }],
    aside: [
      'employees',
      'employees_as_of',
      'stated_size',
      'sector_code',
      'sector_edition',
      'abc_class',
      'care_owner_id',
      'contact_block',
      'contact_block_reason',
      'contact_block_on',
      'revenue_class',
      'verified_on',
      'verified_by_id',
      'note',
      'visibility',
    ],
    filled: 'search_text',
    read: readStored,
    compute: derivedOf,
  })
}

import { sql, type Kysely } from 'kysely'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import type {
  OrganisationColumn,
  OrganisationFilter,
  OrganisationRow,
  organisations,
} from '../../../preload/contract/organisations.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { withoutIndex } from '../../engine/without-index.ts'
import { idLists, isOneIdList, organisationCondition, sortColumns, type Access } from './filter.ts'

type ListInput = InputOf<(typeof organisations)['list']>
type Facets = OutputOf<(typeof organisations)['facets']>

type SortKey = (typeof sortColumns)[OrganisationColumn] | 'kind'

const facetValuesMax = 100

/** Up to so many rows are rather found by the filter and sorted than looked for along the wanted order. */
const fewRows = 2000
/** A list of ids up to this long is followed record by record; a longer one is checked against an index. */
const narrowListMax = 10_000

/** Whether one of the filter's lists of ids is so short that all else is checked along it. */
async function isNarrowList(read: Kysely<Schema>, filter: OrganisationFilter): Promise<boolean> {
  for (const ids of idLists(filter)) {
    const { rows } = await sql<{ readonly count: number }>`
      select count(*) as count from (select 1 from (${ids}) limit ${narrowListMax + 1})`.execute(read)
    if ((rows[0]?.count ?? 0) <= narrowListMax) return true
  }
  return false
}

const alongIds: Access = (column) => column === 'id'
const notAlongIds: Access = (column) => column !== 'id'
/** The kind of an organisation narrows little down; every index for sorting and for facets holds it for checking. */
const alongRareColumns: Access = (column) => column !== 'id' && column !== 'kind'

/** How many organisations a filter leaves. */
async function countOrganisations(
  read: Kysely<Schema>,
  filter: OrganisationFilter,
  today: string,
  access: Access,
): Promise<number> {
  const [ids] = idLists(filter)
  if (ids && isOneIdList(filter)) {
    const { rows } = await sql<{ readonly count: number }>`select count(*) as count from (${ids})`.execute(
      read,
    )
    return rows[0]?.count ?? 0
  }
  const { count } = await read
    .selectFrom('organisation')
    .select((builder) => builder.fn.countAll<number>().as('count'))
    .where((builder) => organisationCondition(builder, filter, today, access))
    .executeTakeFirstOrThrow()
  return count
}

/** Conditions whose index also holds the wanted order. */
const alongOrder =
  (input: ListInput, column: OrganisationColumn): Access =>
  (compared) =>
    (compared === 'last_visit_on' &&
      (column === 'lastVisitOn' || (column === 'name' && input.filter.visited === 'never'))) ||
    (compared === 'legal_form' && column === 'name' && input.filter.legalForms?.length === 1)

/**
 * Ids of one page in the wanted order. Of many rows they are read along the index of that order, from its nearer end,
 * so that nothing is sorted; a few are found by the filter and sorted.
 */
async function pageIds(
  read: Kysely<Schema>,
  input: ListInput,
  today: string,
  total: number,
  access: Access,
): Promise<number[]> {
  const { column, direction } = input.sort[0] ?? { column: 'name', direction: 'ascending' }
  const limit = Math.min(input.limit, total - input.offset)
  if (limit <= 0) return []
  const areFew = total <= fewRows
  // SQLite must not walk along the order to find a few rows
  const key = (name: SortKey) =>
    areFew ? withoutIndex(`organisation.${name}`) : sql.ref(`organisation.${name}`)
  const isFromTheEnd = input.offset > total / 2
  const order = (direction === 'ascending') !== isFromTheEnd ? 'asc' : 'desc'
  const rows = await read
    .selectFrom('organisation')
    .select('organisation.id')
    .where((builder) =>
      organisationCondition(builder, input.filter, today, areFew ? access : alongOrder(input, column)),
    )
    .orderBy(key(sortColumns[column]), order)
    .$if(column !== 'name', (query) => query.orderBy(key('name_sort'), order))
    .orderBy(key('kind'), order)
    .orderBy('organisation.id', order)
    .limit(limit)
    .offset(isFromTheEnd ? total - input.offset - limit : input.offset)
    .execute()
  const ids = rows.map(({ id }) => id)
  return isFromTheEnd ? ids.toReversed() : ids
}

/** One page of rows in order, with the total of the filter. */
export async function listOrganisations(
  read: Kysely<Schema>,
  input: ListInput,
  today: string,
): Promise<{ readonly rows: OrganisationRow[]; readonly total: number }> {
  const access = (await isNarrowList(read, input.filter)) ? alongIds : notAlongIds
  const total = await countOrganisations(read, input.filter, today, access)
  const ids = await pageIds(read, input, today, total, access)
  const rows = await rowsById(read, ids)
  return { rows: ids.flatMap((id) => rows.get(id) ?? []), total }
}

async function rowsById(read: Kysely<Schema>, ids: readonly number[]): Promise<Map<number, OrganisationRow>> {
  if (ids.length === 0) return new Map()
  const rows = await read
    .selectFrom('organisation')
    .leftJoin('establishment', (join) =>
      join
        .onRef('establishment.organisation_id', '=', 'organisation.id')
        .on('establishment.is_head_office', '=', 1),
    )
    .select([
      'organisation.id',
      'organisation.name',
      'organisation.kind',
      'organisation.legal_form as legalForm',
      'establishment.street',
      'establishment.house_number as houseNumber',
      'organisation.seat_postcode as postcode',
      'organisation.seat_city as city',
      'organisation.seat_district as district',
      'organisation.employees',
      'organisation.size_class as sizeClass',
      'organisation.sector_code as sectorCode',
      'organisation.phone',
      'organisation.last_visit_on as lastVisitOn',
      'organisation.last_contact_on as lastContactOn',
    ])
    .where('organisation.id', 'in', ids)
    .execute()
  return new Map(
    rows.map(({ street, houseNumber, ...row }) => [
      row.id,
      {
        ...row,
        legalForm: row.legalForm || null,
        street: street ? `${street} ${houseNumber ?? ''}`.trim() : null,
        postcode: row.postcode || null,
        city: row.city || null,
        district: row.district || null,
        sectorCode: row.sectorCode || null,
        phone: row.phone || null,
      },
    ]),
  )
}

/** Values and counts of each facet; every facet leaves its own choice out of the filter. */
export async function organisationFacets(
  read: Kysely<Schema>,
  filter: OrganisationFilter,
  today: string,
): Promise<Facets> {
  const access = (await isNarrowList(read, filter)) ? alongIds : alongRareColumns
  const facet = async (
    column: 'kind' | 'seat_city' | 'seat_district' | 'size_class' | 'legal_form',
    own: keyof OrganisationFilter,
  ): Promise<Facets['cities']> => {
    const { [own]: _ownChoice, ...others } = filter
    return read
      .selectFrom('organisation')
      .select((builder) => [
        sql<string>`${sql.ref(column)}`.as('value'),
        builder.fn.countAll<number>().as('count'),
      ])
      .where((builder) => organisationCondition(builder, others, today, access))
      .where(column, '<>', '')
      .groupBy(column)
      .orderBy('count', 'desc')
      .orderBy('value')
      .limit(facetValuesMax)
      .execute()
  }
  return {
    kinds: await facet('kind', 'kinds'),
    cities: await facet('seat_city', 'cities'),
    districts: await facet('seat_district', 'districts'),
    sizeClasses: await facet('size_class', 'sizeClasses'),
    legalForms: await facet('legal_form', 'legalForms'),
  }
}

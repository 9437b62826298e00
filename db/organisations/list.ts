import { sql, type Kysely } from 'kysely'
import type { InputOf, OutputOf } from '../../preload/contract/define.ts'
import {
  organisations,
  type OrganisationFilter,
  type OrganisationRow,
} from '../../preload/contract/organisations.ts'
import type { Schema } from '../schema/tables.ts'
import { organisationCondition, sortColumns } from './filter.ts'

type ListInput = InputOf<(typeof organisations)['list']>
type Facets = OutputOf<(typeof organisations)['facets']>

const facetValuesMax = 100

/** Ids of one page in the wanted order: read from an index alone, so that a deep page stays cheap. */
function pageQuery(read: Kysely<Schema>, input: ListInput, today: string) {
  const { column, direction } = input.sort[0] ?? { column: 'name', direction: 'ascending' }
  const sortColumn = `organisation.${sortColumns[column]}` as const
  const isAscending = direction === 'ascending'
  return read
    .selectFrom('organisation')
    .select('organisation.id')
    .where((builder) => organisationCondition(builder, input.filter, today))
    .orderBy(sortColumn, (order) => (isAscending ? order.asc() : order.desc()))
    .$if(column !== 'name', (query) =>
      query.orderBy('organisation.name_sort', (order) => (isAscending ? order.asc() : order.desc())),
    )
    .orderBy('organisation.id', (order) => (isAscending ? order.asc() : order.desc()))
    .limit(input.limit)
    .offset(input.offset)
}

/** How many organisations a filter leaves. */
export async function countOrganisations(
  read: Kysely<Schema>,
  filter: OrganisationFilter,
  today: string,
): Promise<number> {
  const { count } = await read
    .selectFrom('organisation')
    .select((builder) => builder.fn.countAll<number>().as('count'))
    .where((builder) => organisationCondition(builder, filter, today))
    .executeTakeFirstOrThrow()
  return count
}

/** One page of rows in order, with the total of the filter. */
export async function listOrganisations(
  read: Kysely<Schema>,
  input: ListInput,
  today: string,
): Promise<{ readonly rows: OrganisationRow[]; readonly total: number }> {
  const total = await countOrganisations(read, input.filter, today)
  const ids = (await pageQuery(read, input, today).execute()).map((row) => row.id)
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
      .where((builder) => organisationCondition(builder, others, today))
      .where(column, '<>', '')
      .groupBy(column)
      .orderBy('count', 'desc')
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

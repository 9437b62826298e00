import { sql, type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool } from 'kysely'
import type { OrganisationColumn, OrganisationFilter } from '../../../preload/contract/organisations.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { withoutIndex } from '../../engine/without-index.ts'
import { matching, matchExpression } from '../../text/match.ts'

type Builder = ExpressionBuilder<Schema, 'organisation'>

/** Column of the database behind each sortable column of the list. */
export const sortColumns = {
  name: 'name_sort',
  legalForm: 'legal_form',
  city: 'seat_city_sort',
  district: 'seat_district_sort',
  postcode: 'seat_postcode',
  employees: 'employees',
  sectorCode: 'sector_code',
  lastVisitOn: 'last_visit_on',
  lastContactOn: 'last_contact_on',
} as const satisfies Record<OrganisationColumn, keyof Schema['organisation']>

/** Columns that the filter compares. */
export type FilterColumn =
  'id' | 'kind' | 'seat_city' | 'seat_district' | 'size_class' | 'legal_form' | 'last_visit_on'

/** Which of its conditions SQLite may use to find rows; by the others it only checks rows found otherwise. */
export type Access = (column: FilterColumn) => boolean

/** SQLite may choose whatever index it takes for the best. */
export const anyAccess: Access = () => true

/** Day one year before `today`. */
function oneYearBefore(today: string): string {
  const date = new Date(`${today}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() - 1)
  return date.toISOString().slice(0, 10)
}

/** The list's filter as a condition on `organisation`; `today` (calendar day) anchors "within one year". */
export function organisationCondition(
  builder: Builder,
  filter: OrganisationFilter,
  today: string,
  access: Access = anyAccess,
): Expression<SqlBool> {
  const column = (name: FilterColumn): RawBuilder<unknown> =>
    access(name) ? sql.ref(`organisation.${name}`) : withoutIndex(`organisation.${name}`)
  const oneOf = (name: FilterColumn, values: readonly string[] | undefined): Expression<SqlBool>[] =>
    values?.length ? [sql<SqlBool>`${column(name)} in (${sql.join([...values])})`] : []
  const conditions: Expression<SqlBool>[] = [
    ...oneOf('kind', filter.kinds),
    ...oneOf('seat_city', filter.cities),
    ...oneOf('seat_district', filter.districts),
    ...oneOf('size_class', filter.sizeClasses),
    ...oneOf('legal_form', filter.legalForms),
  ]
  const yearAgo = oneYearBefore(today)
  if (filter.visited === 'never') conditions.push(sql<SqlBool>`${column('last_visit_on')} is null`)
  if (filter.visited === 'overOneYear') conditions.push(sql<SqlBool>`${column('last_visit_on')} < ${yearAgo}`)
  if (filter.visited === 'withinOneYear')
    conditions.push(sql<SqlBool>`${column('last_visit_on')} >= ${yearAgo}`)
  for (const ids of idLists(filter)) conditions.push(sql<SqlBool>`${column('id')} in (${ids})`)
  return conditions.length > 0 ? builder.and(conditions) : sql<SqlBool>`true`
}

/** The parts of a filter that are known as lists of organisations' ids elsewhere, each as a subquery. */
export function idLists(filter: OrganisationFilter): RawBuilder<unknown>[] {
  const lists: RawBuilder<unknown>[] = []
  if (filter.themeId !== undefined)
    lists.push(
      // a theme stands for those it has succeeded too, as its counts do
      sql`select distinct organisation_id from organisation_theme where theme_id in (
        with recursive lineage (id) as (
          select ${filter.themeId} union select theme.id from theme join lineage on theme.succeeded_by_id = lineage.id
        ) select id from lineage)`,
    )
  if (filter.batchId !== undefined)
    lists.push(sql`select organisation_id from organisation_provenance where batch_id = ${filter.batchId}`)
  if (filter.vanishedIn !== undefined)
    lists.push(sql`select organisation_id from organisation_absence where batch_id = ${filter.vanishedIn}`)
  const typed = filter.text?.trim()
  if (typed) {
    const expression = matchExpression(typed)
    lists.push(
      expression === null
        ? sql`select id from organisation where false`
        : matching('organisation_fts', expression),
    )
  }
  return lists
}

/** Whether nothing but one list of ids narrows the organisations down. */
export function isOneIdList(filter: OrganisationFilter): boolean {
  const { themeId: _themeId, batchId: _batchId, vanishedIn: _vanishedIn, text: _text, ...others } = filter
  const isUnfiltered = Object.values(others).every((value) => value === undefined || value.length === 0)
  return isUnfiltered && idLists(filter).length === 1
}

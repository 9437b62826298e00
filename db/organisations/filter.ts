import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { OrganisationColumn, OrganisationFilter } from '../../preload/contract/organisations.ts'
import type { Schema } from '../schema/tables.ts'
import { matches, matchExpression } from '../text/match.ts'

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
): Expression<SqlBool> {
  const conditions: Expression<SqlBool>[] = []
  if (filter.kinds?.length) conditions.push(builder('organisation.kind', 'in', filter.kinds))
  if (filter.cities?.length) conditions.push(builder('organisation.seat_city', 'in', filter.cities))
  if (filter.districts?.length) conditions.push(builder('organisation.seat_district', 'in', filter.districts))
  if (filter.sizeClasses?.length)
    conditions.push(builder('organisation.size_class', 'in', filter.sizeClasses))
  if (filter.legalForms?.length) conditions.push(builder('organisation.legal_form', 'in', filter.legalForms))
  if (filter.visited === 'never') conditions.push(builder('organisation.last_visit_on', 'is', null))
  if (filter.visited === 'overOneYear')
    conditions.push(builder('organisation.last_visit_on', '<', oneYearBefore(today)))
  if (filter.visited === 'withinOneYear')
    conditions.push(builder('organisation.last_visit_on', '>=', oneYearBefore(today)))
  if (filter.themeId !== undefined)
    conditions.push(
      builder(
        'organisation.id',
        'in',
        builder
          .selectFrom('organisation_theme')
          .select('organisation_id')
          .where('theme_id', '=', filter.themeId),
      ),
    )
  if (filter.batchId !== undefined)
    conditions.push(
      builder(
        'organisation.id',
        'in',
        builder
          .selectFrom('organisation_provenance')
          .select('organisation_id')
          .where('batch_id', '=', filter.batchId),
      ),
    )
  const typed = filter.text?.trim()
  if (typed) {
    const expression = matchExpression(typed)
    conditions.push(
      expression ? matches('organisation_fts', 'organisation.id', expression) : sql<SqlBool>`false`,
    )
  }
  return conditions.length > 0 ? builder.and(conditions) : sql<SqlBool>`true`
}

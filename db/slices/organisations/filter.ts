import { sql } from 'kysely'
import type { Condition } from '../../../preload/contract/lists.ts'
import {
  facetColumns,
  organisationListColumns,
  type OrganisationFilter,
} from '../../../preload/contract/organisations.ts'
import type { Query } from '../../engine/connection/read-at-once.ts'
import { partsOf, type Selection } from '../../engine/lists/definition.ts'

type Facet = keyof typeof facetColumns
const facets = Object.keys(facetColumns) as readonly Facet[]

const visitedConditions = {
  due: { column: 'visitDueOn', operator: 'longerAgoThan', span: 0, unit: 'days' },
  never: { column: 'lastVisitOn', operator: 'isEmpty' },
  overOneYear: { column: 'lastVisitOn', operator: 'longerAgoThan', span: 1, unit: 'years' },
  withinOneYear: { column: 'lastVisitOn', operator: 'withinLast', span: 1, unit: 'years' },
} as const satisfies Record<NonNullable<OrganisationFilter['visited']>, Condition>

/** Which organisations a filter means; spans count from `today` (calendar day). */
export function organisationSelection(filter: OrganisationFilter, today: string): Selection {
  const chosen = facets.flatMap((facet): Condition[] => {
    const values = filter[facet]
    if (!values?.length) return []
    const column = facetColumns[facet]
    const operator = organisationListColumns[column].kind === 'choices' ? 'hasOneOf' : 'isOneOf'
    return [{ column, operator, values: [...values] }]
  })
  return {
    conditions: [
      ...chosen,
      ...(filter.visited === undefined ? [] : [visitedConditions[filter.visited]]),
      ...partsOf(filter.where),
    ],
    idLists: idLists(filter),
    text: filter.text ?? '',
    today,
  }
}

/** The parts of a filter that are known as lists of organisations' ids elsewhere. */
function idLists(filter: OrganisationFilter): Query<unknown>[] {
  const lists: Query<unknown>[] = []
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
  return lists
}

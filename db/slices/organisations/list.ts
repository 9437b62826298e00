import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import type { OrganisationFilter, organisations } from '../../../preload/contract/organisations.ts'
import type { List } from '../../engine/lists/list.ts'
import { facetColumns, organisationSelection } from './filter.ts'

const facetValuesMax = 100

/** One page of rows in order, with the total of the filter. */
export async function listOrganisations(
  list: List,
  { filter, sort, columns = [], offset, limit }: InputOf<(typeof organisations)['list']>,
  today: string,
): Promise<OutputOf<(typeof organisations)['list']>> {
  const ids = await list.ids(organisationSelection(filter, today), sort)
  return { rows: list.rows([...ids.subarray(offset, offset + limit)], columns), total: ids.length }
}

/** Values and counts of each facet; every facet leaves its own choice out of the filter. */
export async function organisationFacets(
  list: List,
  filter: OrganisationFilter,
  today: string,
): Promise<OutputOf<(typeof organisations)['facets']>> {
  const counts = await list.facets(
    organisationSelection(filter, today),
    Object.values(facetColumns),
    facetValuesMax,
  )
  return {
    kinds: counts.kind,
    cities: counts.city,
    districts: counts.district,
    sizeClasses: counts.sizeClass,
    legalForms: counts.legalForm,
    tags: counts.tags,
    statuses: counts.status,
    careOwners: counts.careOwnerId,
  }
}

import { z } from 'zod'
import { conditionGroup } from '../../../preload/contract/lists.ts'
import {
  organisationKind,
  organisationListColumns,
  organisationStatus,
  sizeClass,
  visitRecencies,
  type OrganisationFilter,
} from '../../../preload/contract/organisations.ts'
import { sortParamOf } from '../../kit/list/sort-param.ts'

const words = z.array(z.string().max(200)).max(100)

/**
 * What the address of the list says: a search, filters, an order. So a view can be kept, linked and gone back to.
 * What cannot be read is left out, never an error.
 */
export const organisationsSearch = z.object({
  text: z.string().max(200).optional().catch(undefined),
  kinds: z.array(organisationKind).optional().catch(undefined),
  sizeClasses: z.array(sizeClass).optional().catch(undefined),
  cities: words.optional().catch(undefined),
  districts: words.optional().catch(undefined),
  legalForms: words.optional().catch(undefined),
  tags: words.optional().catch(undefined),
  statuses: z.array(organisationStatus).optional().catch(undefined),
  careOwners: words.optional().catch(undefined),
  visited: z.enum(visitRecencies).optional().catch(undefined),
  themeId: z.int().positive().optional().catch(undefined),
  batchId: z.int().positive().optional().catch(undefined),
  vanishedIn: z.int().positive().optional().catch(undefined),
  where: conditionGroup.optional().catch(undefined),
  sort: sortParamOf(organisationListColumns),
  /** Number of a saved view; what else the address says was changed since. */
  view: z.int().positive().optional().catch(undefined),
})
export type OrganisationsSearch = z.infer<typeof organisationsSearch>

/** The filter of the address as the data process wants it, without what is empty. */
export function filterOf(search: OrganisationsSearch): OrganisationFilter {
  const { text, where, visited, themeId, batchId, vanishedIn } = search
  const { kinds, sizeClasses, cities, districts, legalForms, tags, statuses, careOwners } = search
  return {
    ...(text !== undefined && text.trim() !== '' && { text: text.trim() }),
    ...(kinds !== undefined && kinds.length > 0 && { kinds }),
    ...(sizeClasses !== undefined && sizeClasses.length > 0 && { sizeClasses }),
    ...(cities !== undefined && cities.length > 0 && { cities }),
    ...(districts !== undefined && districts.length > 0 && { districts }),
    ...(legalForms !== undefined && legalForms.length > 0 && { legalForms }),
    ...(statuses !== undefined && statuses.length > 0 && { statuses }),
    ...(careOwners !== undefined && careOwners.length > 0 && { careOwners }),
    ...(tags !== undefined && tags.length > 0 && { tags }),
    ...(visited !== undefined && { visited }),
    ...(themeId !== undefined && { themeId }),
    ...(batchId !== undefined && { batchId }),
    ...(vanishedIn !== undefined && { vanishedIn }),
    ...(where !== undefined && where.parts.length > 0 && { where }),
  }
}

/** Facets of the panel that take several values. */
export const listFacets = [
  'kinds',
  'statuses',
  'careOwners',
  'tags',
  'sizeClasses',
  'districts',
  'cities',
  'legalForms',
] as const
export type ListFacet = (typeof listFacets)[number]

/** The address with one value of a facet added or taken away. */
export function withFacetValue(
  search: OrganisationsSearch,
  facet: ListFacet,
  value: string,
  isWanted: boolean,
): OrganisationsSearch {
  const before: readonly string[] = search[facet] ?? []
  const after = isWanted ? [...before, value] : before.filter((candidate) => candidate !== value)
  // the schema sorts out what is no value of this facet
  return organisationsSearch.parse({ ...search, [facet]: after.length > 0 ? after : undefined })
}

/** The address without one of its conditions. */
export function withoutPart(search: OrganisationsSearch, index: number): OrganisationsSearch {
  const { where } = search
  if (where === undefined) return search
  const parts = where.parts.toSpliced(index, 1)
  return { ...search, where: parts.length > 0 ? { ...where, parts } : undefined }
}

/** How many filters narrow the list, apart from the search text. */
export function filterCount(search: OrganisationsSearch): number {
  const single = [search.visited, search.themeId, search.batchId, search.vanishedIn].filter(
    (value) => value !== undefined,
  )
  const conditions = search.where?.parts.length ?? 0
  return single.length + conditions + listFacets.reduce((sum, facet) => sum + (search[facet]?.length ?? 0), 0)
}

/** Sides of a company's page. */
export const organisationTabs = [
  'timeline',
  'people',
  'establishments',
  'relations',
  'groups',
  'documents',
  'changes',
] as const

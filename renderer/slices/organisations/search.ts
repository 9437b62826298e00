import { z } from 'zod'
import {
  organisationKind,
  organisationListColumns,
  organisationStatus,
  sizeClass,
  visitRecencies,
  type OrganisationFilter,
} from '../../../preload/contract/organisations.ts'
import { redFlagKinds } from '../../../preload/contract/tasks.ts'
import { listSearchOf, recordFilterOf } from '../../kit/list/list-search.ts'

const words = z.array(z.string().max(200)).max(100)

/** What the address of the list says: besides what all lists say, the facets, and what other screens lead to. */
export const organisationsSearch = z.object({
  ...listSearchOf(organisationListColumns),
  kinds: z.array(organisationKind).optional().catch(undefined),
  sizeClasses: z.array(sizeClass).optional().catch(undefined),
  cities: words.optional().catch(undefined),
  districts: words.optional().catch(undefined),
  legalForms: words.optional().catch(undefined),
  tags: words.optional().catch(undefined),
  statuses: z.array(organisationStatus).optional().catch(undefined),
  careOwners: words.optional().catch(undefined),
  redFlags: z.array(z.enum(redFlagKinds)).optional().catch(undefined),
  visited: z.enum(visitRecencies).optional().catch(undefined),
  themeId: z.int().positive().optional().catch(undefined),
  batchId: z.int().positive().optional().catch(undefined),
  vanishedIn: z.int().positive().optional().catch(undefined),
})
export type OrganisationsSearch = z.infer<typeof organisationsSearch>

/** The filter of the address as the data process wants it, without what is empty. */
export function filterOf(search: OrganisationsSearch): OrganisationFilter {
  const { visited, themeId, batchId, vanishedIn } = search
  const { kinds, sizeClasses, cities, districts, legalForms, tags, statuses, careOwners, redFlags } = search
  return {
    ...recordFilterOf(search),
    ...(kinds !== undefined && kinds.length > 0 && { kinds }),
    ...(sizeClasses !== undefined && sizeClasses.length > 0 && { sizeClasses }),
    ...(cities !== undefined && cities.length > 0 && { cities }),
    ...(districts !== undefined && districts.length > 0 && { districts }),
    ...(legalForms !== undefined && legalForms.length > 0 && { legalForms }),
    ...(statuses !== undefined && statuses.length > 0 && { statuses }),
    ...(careOwners !== undefined && careOwners.length > 0 && { careOwners }),
    ...(redFlags !== undefined && redFlags.length > 0 && { redFlags }),
    ...(tags !== undefined && tags.length > 0 && { tags }),
    ...(visited !== undefined && { visited }),
    ...(themeId !== undefined && { themeId }),
    ...(batchId !== undefined && { batchId }),
    ...(vanishedIn !== undefined && { vanishedIn }),
  }
}

/** Facets of the panel that take several values. */
export const listFacets = [
  'kinds',
  'statuses',
  'careOwners',
  'redFlags',
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

import { z } from 'zod'
import { sizeClass } from '../../../preload/contract/organisations.ts'
import { visitReason, type PlanFilter } from '../../../preload/contract/visit-planning.ts'

const words = z.array(z.string().max(200)).max(100)

/** What the address of the page says: which part of it, and whom is asked about. */
export const visitPlanSearch = z.object({
  tab: z.enum(['proposals', 'coverage', 'tour']).optional().catch(undefined),
  districts: words.optional().catch(undefined),
  sizeClasses: z.array(sizeClass).optional().catch(undefined),
  careOwners: words.optional().catch(undefined),
  reasons: z.array(visitReason).optional().catch(undefined),
  sector: z.string().max(10).optional().catch(undefined),
})
export type VisitPlanSearch = z.infer<typeof visitPlanSearch>

/** The filter of the address as the data process wants it, without what is empty. */
export function filterOf({
  districts,
  sizeClasses,
  careOwners,
  reasons,
  sector,
}: VisitPlanSearch): PlanFilter {
  return {
    ...(districts?.length && { districts }),
    ...(sizeClasses?.length && { sizeClasses }),
    ...(careOwners?.length && { careOwners }),
    ...(reasons?.length && { reasons }),
    ...(sector !== undefined && sector !== '' && { sector }),
  }
}

import { z } from 'zod'
import { day } from '../../../preload/contract/common.ts'
import { sizeClass } from '../../../preload/contract/organisations.ts'
import type { AnswersFilter } from '../../../preload/contract/visit-answers.ts'

const id = z.coerce.number().int().positive().optional().catch(undefined)

/** What the address of the page says; left out: the last two years, the guide most in use, all companies. */
export const answersSearch = z.object({
  from: day.optional().catch(undefined),
  to: day.optional().catch(undefined),
  guide: id,
  edition: id,
  size: sizeClass.optional().catch(undefined),
  section: z.string().max(20).optional().catch(undefined),
  /** '' for companies whose district is not known. */
  district: z.string().max(200).optional().catch(undefined),
  step: z.enum(['quarter', 'year']).optional().catch(undefined),
})
export type AnswersSearch = z.infer<typeof answersSearch>

/** From the first of January of last year to `today`, so that years can be compared. */
export function filterOf(search: AnswersSearch, today: string): AnswersFilter {
  const { from, to, guide, edition, size, section, district, step } = search
  return {
    from: from ?? `${String(Number(today.slice(0, 4)) - 1)}-01-01`,
    to: to ?? today,
    guideId: guide ?? null,
    editionIds: edition === undefined ? [] : [edition],
    sizeClasses: size === undefined ? [] : [size],
    sections: section === undefined ? [] : [section],
    districts: district === undefined ? [] : [district],
    step: step ?? 'quarter',
  }
}

import { z } from 'zod'
import { calendarViews } from '../../../preload/contract/calendar.ts'
import { day } from '../../../preload/contract/common.ts'

/** What the address of the calendar says; what cannot be read is left out. */
export const calendarSearch = z.object({
  /** A month where it is left out. */
  view: z.enum(calendarViews).optional().catch(undefined),
  /** The chosen day; today where it is left out. */
  day: day.optional().catch(undefined),
  /** Mine where it is left out. */
  of: z
    .union([z.literal('all'), z.int().positive()])
    .optional()
    .catch(undefined),
})
export type CalendarSearch = z.infer<typeof calendarSearch>

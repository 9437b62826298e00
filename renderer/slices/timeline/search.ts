import { z } from 'zod'
import { timelineKinds } from '../../../preload/contract/timeline.ts'

/** What the address of the screen says: a theme, kinds of entries. What cannot be read is left out. */
export const timelineSearch = z.object({
  themeId: z.int().positive().optional().catch(undefined),
  kinds: z.array(z.enum(timelineKinds)).optional().catch(undefined),
})

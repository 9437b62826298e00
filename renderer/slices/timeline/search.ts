import { z } from 'zod'
import { contactListColumns, timelineKinds, visitListColumns } from '../../../preload/contract/timeline.ts'
import { listSearchOf } from '../../kit/list/list-search.ts'

/** What the address of the screen says: a theme, kinds of entries. What cannot be read is left out. */
export const timelineSearch = z.object({
  themeId: z.int().positive().optional().catch(undefined),
  kinds: z.array(z.enum(timelineKinds)).optional().catch(undefined),
})

/** What the addresses of the lists of contacts and of visits say. */
export const contactsSearch = z.object(listSearchOf(contactListColumns))
export const visitsSearch = z.object(listSearchOf(visitListColumns))
export type LogListSearch = z.infer<typeof contactsSearch>

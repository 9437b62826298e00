import { z } from 'zod'
import { groupStatuses } from '../../../preload/contract/groups.ts'

/** What the address of the list says: a state, a theme. What cannot be read is left out. */
export const groupsSearch = z.object({
  status: z.enum(groupStatuses).optional().catch(undefined),
  themeId: z.int().positive().optional().catch(undefined),
})

/** Sides of a group's page. */
export const groupTabs = ['members', 'meetings', 'facts', 'documents', 'changes'] as const
export type GroupTab = (typeof groupTabs)[number]

export const groupSearch = z.object({ tab: z.enum(groupTabs).optional().catch(undefined) })

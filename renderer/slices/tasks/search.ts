import { z } from 'zod'
import { taskDues, taskHolders, taskListColumns, taskStatuses } from '../../../preload/contract/tasks.ts'
import { listSearchOf } from '../../kit/list/list-search.ts'

const id = z.int().positive()

/** `standIn`: those who are away today and for whom one stands in. */
export const taskOwners = ['mine', 'standIn', 'nobody'] as const
export const shownStatuses = [...taskStatuses, 'all'] as const

/** What the address of the list says; what cannot be read is left out. */
export const tasksSearch = z.object({
  /** Of all where it is left out. */
  owner: z
    .union([z.enum(taskOwners), id])
    .optional()
    .catch(undefined),
  /** Open ones where it is left out. */
  status: z.enum(shownStatuses).optional().catch(undefined),
  due: z.enum(taskDues).optional().catch(undefined),
  heldBy: z.enum(taskHolders).optional().catch(undefined),
  organisationId: id.optional().catch(undefined),
  personId: id.optional().catch(undefined),
  /** By day where it is left out. */
  order: z.literal('organisation').optional().catch(undefined),
  /** Opened in its dialog. */
  taskId: id.optional().catch(undefined),
})
/** What the address of the list of all tasks says. */
export const taskListSearch = z.object(listSearchOf(taskListColumns))
export type TaskListSearch = z.infer<typeof taskListSearch>

export type TasksSearch = z.infer<typeof tasksSearch>

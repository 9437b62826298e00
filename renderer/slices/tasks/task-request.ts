import type { Reference } from '../../../preload/contract/common.ts'
import type { RedFlagKind } from '../../../preload/contract/tasks.ts'
import { requestStore } from '../../kit/data/request-store.ts'

type TaskRequest =
  | { readonly kind: 'edit' | 'done' | 'postpone' | 'wait' | 'handOver'; readonly id: number }
  | {
      readonly kind: 'new'
      readonly organisation: Reference | null
      readonly person: Reference | null
      readonly flag?: NewFlag
    }

/** A red flag raised by hand, and the visit that it came of. */
export interface NewFlag {
  readonly kind: RedFlagKind
  readonly visitId?: number
}

/** Which dialog about a task is open. */
export const taskRequest = requestStore<TaskRequest>()

/** Opens a task, from wherever. */
export const openTask = (id: number): void => taskRequest.open({ kind: 'edit', id })
export const openDoneTask = (id: number): void => taskRequest.open({ kind: 'done', id })
export const openPostponeTask = (id: number): void => taskRequest.open({ kind: 'postpone', id })

export const openWaitForTask = (id: number): void => taskRequest.open({ kind: 'wait', id })
export const openHandOver = (id: number): void => taskRequest.open({ kind: 'handOver', id })

/** Opens the dialog for a new task, from wherever; on a page it is about the page's record. */
export const openNewTask = (organisation: Reference | null = null, person: Reference | null = null): void =>
  taskRequest.open({ kind: 'new', organisation, person })

export const openNewFlag = (organisation: Reference, flag: NewFlag): void =>
  taskRequest.open({ kind: 'new', organisation, person: null, flag })

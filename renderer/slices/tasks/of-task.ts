import type { Task } from '../../../preload/contract/tasks.ts'
import { api } from '../../kit/data/api.ts'
import { renew } from '../../kit/data/use-data.ts'

export interface SmallFormProps {
  readonly id: number
  readonly onClose: () => void
}

export interface OfTask {
  readonly task: Task
  readonly onClose: () => void
}

/** What the draft of a small form is about. */
export const subjectOf = (task: Task) => ({ record: task.id, basis: task.version, about: task.title })

export const reloading = (onClose: () => void) => () => {
  renew(api.tasks.get)
  onClose()
}

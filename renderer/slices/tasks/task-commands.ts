import type { Reference } from '../../../preload/contract/common.ts'
import type { Task } from '../../../preload/contract/tasks.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { formatDayInWeek } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'

type Which = Pick<Task, 'id' | 'version' | 'title'>

/** Ticks a task off or opens it again; a toast takes it back. */
export function tickTask({ id, version, title }: Which, isDone: boolean): void {
  void send(
    api.tasks.setStatus,
    { id, version, status: isDone ? 'done' : 'open' },
    { done: t(isDone ? 'tasks.ticked' : 'tasks.reopened', { title }), undo: true },
  )
}

export function postponeTask({ id, version }: Which, dueOn: string): void {
  const done = t('tasks.postponed', { day: formatDayInWeek(dueOn) })
  void send(api.tasks.postpone, { id, version, dueOn }, { done, undo: true })
}

/** Gives a task to somebody, null: to nobody. */
export function assignTask({ id, version }: Which, owner: Reference | null): void {
  const done = owner === null ? t('tasks.unassigned') : t('tasks.assigned', { name: owner.name })
  void send(api.tasks.assign, { id, version, ownerId: owner?.id ?? null }, { done, undo: true })
}

/** Deletes a task; says whether it worked. */
export async function removeTask({ id, version }: Which): Promise<boolean> {
  const result = await send(api.tasks.remove, { id, version }, { done: t('tasks.removed'), undo: true })
  return result.ok
}

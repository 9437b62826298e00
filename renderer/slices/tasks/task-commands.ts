import type { Reference } from '../../../preload/contract/common.ts'
import type { Task } from '../../../preload/contract/tasks.ts'
import { api } from '../../kit/data/api.ts'
import { once } from '../../kit/data/once.ts'
import { send } from '../../kit/data/use-command.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatDayInWeek } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'

type Which = Pick<Task, 'id' | 'version' | 'title'>

/** What was done, and on which day the task that follows is due. */
export const saidWithNext = (done: string, nextOn: string | null): string =>
  nextOn === null ? done : `${done} ${t('tasks.next', { day: formatDayInWeek(nextOn) })}`

/** Confirms today that the other office has it. */
export function confirmReceipt(task: Task): void {
  const { id, version, handedTo, handedOn } = task
  const done = t('tasks.received', { office: handedTo })
  const input = { id, version, handedTo, handedOn, receivedOn: today() }
  void once('task', task, () => send(api.tasks.handOver, input, { done, undo: true }))
}

/** Nobody is waited for, or the task is the office's own again. */
export function endWaiting({ id, version }: Which): void {
  const input = { id, version, waitingFor: '', waitingSince: null }
  void send(api.tasks.wait, input, { done: t('tasks.waitingEnded'), undo: true })
}
export function takeBack({ id, version }: Which): void {
  const input = { id, version, handedTo: '', handedOn: null, receivedOn: null }
  void send(api.tasks.handOver, input, { done: t('tasks.takenBack'), undo: true })
}

/** The company heard back today. */
export function tellCompany({ id, version }: Which): void {
  void send(
    api.tasks.tellCompany,
    { id, version, answeredOn: today() },
    { done: t('tasks.told'), undo: true },
  )
}

/** Ticks a task off or opens it again; a toast takes it back. */
export function tickTask(task: Which, isDone: boolean): void {
  const { id, version, title } = task
  void once('task', task, () =>
    send(
      api.tasks.setStatus,
      { id, version, status: isDone ? 'done' : 'open' },
      {
        done: ({ nextOn }) => saidWithNext(t(isDone ? 'tasks.ticked' : 'tasks.reopened', { title }), nextOn),
        undo: true,
      },
    ),
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

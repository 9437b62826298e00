import { taskDues, type Task, type TaskDue } from '../../../preload/contract/tasks.ts'
import { addDays, weekdayOf } from '../../kit/i18n/calendar.ts'

/** When a task of this day is due, seen from today; the week ends on Sunday. */
export function dueOf(dueOn: string | null, today: string): TaskDue {
  if (dueOn === null) return 'withoutDay'
  if (dueOn < today) return 'overdue'
  if (dueOn === today) return 'today'
  return dueOn <= addDays(today, 7 - weekdayOf(today)) ? 'thisWeek' : 'later'
}

/** A part of the list with a heading of its own. */
export interface Section<Key> {
  readonly key: Key
  readonly tasks: readonly Task[]
}

/** Open ones by when they are due, then the others by their status. */
export function byDue(
  tasks: readonly Task[],
  today: string,
): readonly Section<TaskDue | 'done' | 'cancelled'>[] {
  const keyOf = ({ status, dueOn }: Task) => (status === 'open' ? dueOf(dueOn, today) : status)
  return ([...taskDues, 'done', 'cancelled'] as const)
    .map((key) => ({ key, tasks: tasks.filter((task) => keyOf(task) === key) }))
    .filter((section) => section.tasks.length > 0)
}

/** Those of one company together, in the order of the list; null: of none. */
export function byOrganisation(tasks: readonly Task[]): readonly Section<Task['organisation']>[] {
  const sections = new Map<number, Task[]>()
  for (const task of tasks) {
    const id = task.organisation?.id ?? 0
    sections.set(id, [...(sections.get(id) ?? []), task])
  }
  return [...sections.values()].map((ofOne) => ({ key: ofOne[0]?.organisation ?? null, tasks: ofOne }))
}

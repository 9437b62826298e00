import { removeWithAttached } from '../../engine/connection/attached.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { localDay } from '../../text/days.ts'
import { nextAnswerBy, nextDueOn } from './rules.ts'

type Status = 'open' | 'done' | 'cancelled'

/**
 * What follows when the status of a task was changed from `before`: a recurring one that is done makes the next in the same
 * change, unless that is there already; where one is opened again, the next goes if nobody has touched it. Returns the day of the
 * one that was made, null for none.
 */
export async function followUp(
  scope: WriteScope,
  id: number,
  before: Status | undefined,
): Promise<string | null> {
  const task = await scope.db.selectFrom('task').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  if (task.status === before) return null
  const next = await scope.db
    .selectFrom('task')
    .select(['id', 'version', 'status'])
    .where('follows_id', '=', id)
    .executeTakeFirst()
  if (task.status !== 'done') {
    if (before === 'done' && next?.version === 1 && next.status === 'open')
      await removeWithAttached(scope, 'task', next.id, next.version)
    return null
  }
  const { every, every_unit: unit, series_from: from, due_on: dueOn } = task
  if (next !== undefined || every === null || unit === null) return null
  const nextOn = nextDueOn({ from, dueOn, repeats: { every, unit } }, localDay(new Date(scope.now)))
  scope.insert('task', {
    kind: task.kind,
    title: task.title,
    note: task.note,
    due_on: nextOn,
    answer_by: nextAnswerBy(task.answer_by, dueOn, nextOn),
    organisation_id: task.organisation_id,
    person_id: task.person_id,
    owner_id: task.owner_id,
    every,
    every_unit: unit,
    series_from: from ?? dueOn ?? nextOn,
    follows_id: id,
    created_at: scope.now,
    updated_at: scope.now,
  })
  return nextOn
}

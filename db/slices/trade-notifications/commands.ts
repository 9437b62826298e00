import type { DataInput, DataOutput } from '../../../preload/contract/index.ts'
import { arrivals } from '../../../preload/contract/trade-notifications.ts'
import { KontorError } from '../../engine/errors.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { createTask } from '../tasks/index.ts'
import { groupOf } from './rules.ts'

/** A title with the name of who is no company of the stock, so that the task says whom it is about. */
const titleFor = (title: string, name: string): string => `${title}: ${name}`.slice(0, 200)

/**
 * Makes a task to welcome each of these arrivals that has none; several notifications of one company share one. Those whose
 * company is not in the stock are named in the title. Errors: NOT_FOUND, VALIDATION for what is no arrival.
 */
export async function welcome(
  scope: WriteScope,
  { ids, title, ownerId, dueOn }: DataInput<'tradeNotifications.welcome'>,
): Promise<DataOutput<'tradeNotifications.welcome'>> {
  const wanted = [...new Set(ids)]
  const rows = await scope.db
    .selectFrom('trade_notification')
    .select(['id', 'kind', 'reason', 'name', 'activity', 'organisation_id', 'task_id'])
    .where('id', 'in', wanted)
    .orderBy('id')
    .execute()
  if (rows.length < wanted.length) throw new KontorError('NOT_FOUND', 'record.notFound')
  const isArrival = ({ kind, reason }: (typeof rows)[number]): boolean =>
    arrivals.some((group) => group === groupOf(kind, reason))
  if (!rows.every(isArrival)) throw new KontorError('VALIDATION', 'cityMonth.error.noArrival')
  const made = new Map<number, number>()
  let tasks = 0
  let before = 0
  for (const row of rows) {
    if (row.task_id !== null) {
      before += 1
      continue
    }
    const shared = row.organisation_id === null ? undefined : made.get(row.organisation_id)
    const taskId = shared ?? (await taskFor(row)).id
    if (shared === undefined) tasks += 1
    if (row.organisation_id !== null) made.set(row.organisation_id, taskId)
    scope.update('trade_notification', row.id, null, { task_id: taskId })
  }
  return { tasks, before }

  function taskFor({ organisation_id, name, activity }: (typeof rows)[number]) {
    return createTask(scope, {
      kind: 'task',
      title: organisation_id === null ? titleFor(title, name) : title,
      note: activity,
      dueOn,
      answer: '',
      organisationId: organisation_id,
      personId: null,
      ownerId,
    })
  }
}

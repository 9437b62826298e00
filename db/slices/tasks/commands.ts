import type { InputOf } from '../../../preload/contract/define.ts'
import type { tasks } from '../../../preload/contract/tasks.ts'
import { requireRecords } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'

type TaskFields = InputOf<(typeof tasks)['create']>['fields']
type TaskStatus = InputOf<(typeof tasks)['setStatus']>['status']

interface Saved {
  readonly id: number
  readonly version: number
}

const taskColumns = (fields: TaskFields) => ({
  kind: fields.kind,
  title: fields.title,
  note: fields.note,
  due_on: fields.dueOn,
  organisation_id: fields.organisationId,
  owner_id: fields.ownerId,
})

async function check(scope: WriteScope, fields: TaskFields): Promise<void> {
  await requireRecords(scope.db, 'organisation', [fields.organisationId])
  await requireRecords(scope.db, 'staff', [fields.ownerId])
}

/** Enters a task or a promise, with the contact or visit it came from. Errors: NOT_FOUND. */
export async function createTask(
  scope: WriteScope,
  fields: TaskFields,
  cameFrom: { readonly contact_id?: number; readonly visit_id?: number } = {},
): Promise<Saved> {
  await check(scope, fields)
  const id = scope.insert('task', {
    ...taskColumns(fields),
    ...cameFrom,
    created_at: scope.now,
    updated_at: scope.now,
  })
  return { id, version: 1 }
}

/** Changes a task. Errors: NOT_FOUND, CONFLICT. */
export async function updateTask(
  scope: WriteScope,
  id: number,
  version: number,
  fields: TaskFields,
): Promise<Saved> {
  await check(scope, fields)
  return { id, version: scope.update('task', id, version, taskColumns(fields)) }
}

/** Ticks a task off, drops it or opens it again; the instant it was done is kept. Errors: NOT_FOUND, CONFLICT. */
export async function setTaskStatus(
  scope: WriteScope,
  id: number,
  version: number,
  status: TaskStatus,
): Promise<Saved> {
  const before = await scope.db.selectFrom('task').select('status').where('id', '=', id).executeTakeFirst()
  const isChanged = before?.status !== status
  const newVersion = scope.update('task', id, version, {
    status,
    ...(isChanged && { done_at: status === 'done' ? scope.now : null }),
  })
  return { id, version: newVersion }
}

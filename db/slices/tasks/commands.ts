import type { InputOf } from '../../../preload/contract/define.ts'
import type { RedFlagKind, tasks } from '../../../preload/contract/tasks.ts'
import { removeWithAttached } from '../../engine/connection/attached.ts'
import { requireRecords } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'

type TaskFields = InputOf<(typeof tasks)['create']>['fields']
type StatusChange = InputOf<(typeof tasks)['setStatus']>

interface Saved {
  readonly id: number
  readonly version: number
}

/** The contact or the visit that a task came of. */
export interface CameFrom {
  readonly contact_id?: number
  readonly visit_id?: number
  /** What it warns of, and the question whose answer has raised it. */
  readonly red_flag?: RedFlagKind
  readonly red_flag_question?: string
}

const taskColumns = (fields: TaskFields) => ({
  kind: fields.kind,
  title: fields.title,
  note: fields.note,
  due_on: fields.dueOn,
  answer: fields.answer,
  organisation_id: fields.organisationId,
  person_id: fields.personId,
  owner_id: fields.ownerId,
})

async function check(scope: WriteScope, fields: TaskFields): Promise<void> {
  await requireRecords(scope.db, 'organisation', [fields.organisationId])
  await requireRecords(scope.db, 'person', [fields.personId])
  await requireRecords(scope.db, 'staff', [fields.ownerId])
}

/** Enters a task or a promise, with the contact or visit it came from. Errors: NOT_FOUND. */
export async function createTask(
  scope: WriteScope,
  fields: TaskFields,
  cameFrom: CameFrom = {},
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

/** The columns of a status; the instant at which a task was done stays as long as it is done. */
async function statusColumns(scope: WriteScope, id: number, status: StatusChange['status']) {
  const before = await scope.db.selectFrom('task').select('status').where('id', '=', id).executeTakeFirst()
  return before?.status === status ? {} : { status, done_at: status === 'done' ? scope.now : null }
}

/** Changes a task. Errors: NOT_FOUND, CONFLICT. */
export async function updateTask(
  scope: WriteScope,
  { id, version, fields, status }: InputOf<(typeof tasks)['update']>,
): Promise<Saved> {
  await check(scope, fields)
  const newVersion = scope.update('task', id, version, {
    ...taskColumns(fields),
    ...(status !== undefined && (await statusColumns(scope, id, status))),
  })
  return { id, version: newVersion }
}

/** Ticks a task off with what came of it, drops it or opens it again. Errors: NOT_FOUND, CONFLICT. */
export async function setTaskStatus(
  scope: WriteScope,
  { id, version, status, answer }: StatusChange,
): Promise<Saved> {
  const newVersion = scope.update('task', id, version, {
    ...(await statusColumns(scope, id, status)),
    ...(answer !== undefined && { answer }),
  })
  return { id, version: newVersion }
}

/** Puts a task on another day. Errors: NOT_FOUND, CONFLICT. */
export function postponeTask(scope: WriteScope, id: number, version: number, dueOn: string): Saved {
  return { id, version: scope.update('task', id, version, { due_on: dueOn }) }
}

/** Gives a task to somebody, or to nobody. Errors: NOT_FOUND, CONFLICT. */
export async function assignTask(
  scope: WriteScope,
  id: number,
  version: number,
  ownerId: number | null,
): Promise<Saved> {
  await requireRecords(scope.db, 'staff', [ownerId])
  return { id, version: scope.update('task', id, version, { owner_id: ownerId }) }
}

/** Deletes a task; what it was made for forgets it. Errors: NOT_FOUND, CONFLICT. */
export async function removeTask(
  scope: WriteScope,
  id: number,
  version: number,
): Promise<Record<string, never>> {
  await removeWithAttached(scope, 'task', id, version)
  return {}
}

const tasksOf = ({ db }: WriteScope, { contact_id, visit_id }: CameFrom) =>
  db
    .selectFrom('task')
    .select(['id', 'status', 'organisation_id'])
    .$if(contact_id !== undefined, (query) => query.where('contact_id', '=', contact_id ?? 0))
    .$if(visit_id !== undefined, (query) => query.where('visit_id', '=', visit_id ?? 0))
    .orderBy('id')
    .execute()

/** What came of a contact or a visit that goes: the tasks stay, on their own. */
export async function detachTasks(scope: WriteScope, cameFrom: CameFrom): Promise<void> {
  for (const { id } of await tasksOf(scope, cameFrom))
    scope.update('task', id, null, { contact_id: null, visit_id: null })
}

/** What is still to do because of a contact or a visit goes along to another organisation. */
export async function moveOpenTasks(
  scope: WriteScope,
  cameFrom: CameFrom,
  fromId: number,
  toId: number,
): Promise<void> {
  for (const { id, status, organisation_id } of await tasksOf(scope, cameFrom))
    if (status === 'open' && organisation_id === fromId)
      scope.update('task', id, null, { organisation_id: toId })
}

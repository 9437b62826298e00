import type { InputOf } from '../../../preload/contract/define.ts'
import type { RedFlagKind, tasks } from '../../../preload/contract/tasks.ts'
import { removeWithAttached } from '../../engine/connection/attached.ts'
import { requireRecords } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import { localDay } from '../../text/days.ts'
import { followUp } from './series.ts'

type TaskFields = InputOf<(typeof tasks)['create']>['fields']
type StatusChange = InputOf<(typeof tasks)['setStatus']>

interface Saved {
  readonly id: number
  readonly version: number
}

interface SavedTask extends Saved {
  readonly nextOn: string | null
}

/** The contact or the visit that a task came of. */
export interface CameFrom {
  readonly contact_id?: number
  readonly visit_id?: number
  /** What it warns of, and the question whose answer has raised it. */
  readonly red_flag?: RedFlagKind
  readonly red_flag_question?: string
  /** The row of a visit's form, `<code>/<row>`: what it has become is changed, not entered a second time. */
  readonly form_row?: string
}

const dayOf = (now: string): string => localDay(new Date(now))

/** For whom one waits; nobody since no day. */
const waitingColumns = (waitingFor: string, since: string | null | undefined, now: string) => ({
  waiting_for: waitingFor,
  waiting_since: waitingFor === '' ? null : (since ?? dayOf(now)),
})

interface HandOver {
  readonly handedTo: string
  readonly handedOn?: string | null | undefined
  readonly receivedOn?: string | null | undefined
}

/** To whom it was handed over; to nobody on no day. Errors: VALIDATION for a receipt before the hand-over. */
function handOverColumns({ handedTo, handedOn, receivedOn }: HandOver, now: string) {
  if (handedTo === '') return { handed_to: '', handed_on: null, received_on: null }
  const day = handedOn ?? dayOf(now)
  if (receivedOn != null && receivedOn < day) {
    const messageKey = 'tasks.error.receivedTooEarly'
    throw new KontorError('VALIDATION', messageKey, undefined, { fieldErrors: { receivedOn: messageKey } })
  }
  return { handed_to: handedTo, handed_on: day, received_on: receivedOn ?? null }
}

const taskColumns = (fields: TaskFields, now: string) => ({
  kind: fields.kind,
  title: fields.title,
  note: fields.note,
  due_on: fields.dueOn,
  answer: fields.answer,
  organisation_id: fields.organisationId,
  person_id: fields.personId,
  owner_id: fields.ownerId,
  ...(fields.answerBy !== undefined && { answer_by: fields.answerBy }),
  ...(fields.answeredOn !== undefined && { answered_on: fields.answeredOn }),
  ...(fields.waitingFor !== undefined && waitingColumns(fields.waitingFor, fields.waitingSince, now)),
  ...(fields.handedTo !== undefined && handOverColumns({ ...fields, handedTo: fields.handedTo }, now)),
  ...(fields.redFlag !== undefined && { red_flag: fields.redFlag ?? ('' as const) }),
  ...(fields.repeats !== undefined && {
    every: fields.repeats?.every ?? null,
    every_unit: fields.repeats?.unit ?? null,
  }),
})

async function check(scope: WriteScope, fields: TaskFields): Promise<void> {
  await requireRecords(scope.db, 'organisation', [fields.organisationId])
  await requireRecords(scope.db, 'person', [fields.personId])
  await requireRecords(scope.db, 'staff', [fields.ownerId])
}

const taskOfFormRow = async ({ db }: WriteScope, { form_row: row }: CameFrom) =>
  row === undefined
    ? undefined
    : db
        .selectFrom('task')
        .select(['id', 'version', 'every', 'due_on'])
        .where('form_row', '=', row)
        .where('form_row', '<>', '')
        .executeTakeFirst()

/** Enters a task or a promise, with the contact or visit it came from. Errors: NOT_FOUND, VALIDATION. */
export async function createTask(
  scope: WriteScope,
  fields: TaskFields,
  cameFrom: CameFrom = {},
): Promise<Saved> {
  await check(scope, fields)
  const there = await taskOfFormRow(scope, cameFrom)
  if (there !== undefined) {
    const { title, dueOn } = fields
    const begins = there.every === null || there.due_on === dueOn ? {} : { series_from: dueOn }
    const version = scope.update('task', there.id, there.version, { title, due_on: dueOn, ...begins })
    return { id: there.id, version }
  }
  const id = scope.insert('task', {
    ...taskColumns(fields, scope.now),
    ...(fields.repeats && { series_from: fields.dueOn }),
    ...cameFrom,
    created_at: scope.now,
    updated_at: scope.now,
  })
  return { id, version: 1 }
}

const rowOf = (scope: WriteScope, id: number) =>
  scope.db.selectFrom('task').selectAll().where('id', '=', id).executeTakeFirst()
type TaskRow = NonNullable<Awaited<ReturnType<typeof rowOf>>>

/** The columns of a status; the instant at which a task was done stays as long as it is done. */
const statusColumns = (scope: WriteScope, before: TaskRow | undefined, status: StatusChange['status']) =>
  before?.status === status ? {} : { status, done_at: status === 'done' ? scope.now : null }

/** Another day or another rhythm in the form begins the series anew; a task that is merely postponed stays in its rhythm. */
function seriesColumns(before: TaskRow | undefined, { dueOn, repeats }: TaskFields) {
  if (repeats === undefined || before === undefined) return {}
  const isSame =
    before.every === (repeats?.every ?? null) &&
    before.every_unit === (repeats?.unit ?? null) &&
    before.due_on === dueOn
  return isSame ? {} : { series_from: repeats === null ? null : dueOn }
}

/** A red flag that somebody has made another is no longer the answer's. */
const flagColumns = (before: TaskRow | undefined, { redFlag }: TaskFields) =>
  redFlag === undefined || before === undefined || before.red_flag === (redFlag ?? '')
    ? {}
    : { red_flag_question: '' }

/** Changes a task. Errors: NOT_FOUND, CONFLICT, VALIDATION. */
export async function updateTask(
  scope: WriteScope,
  { id, version, fields, status }: InputOf<(typeof tasks)['update']>,
): Promise<SavedTask> {
  await check(scope, fields)
  const before = await rowOf(scope, id)
  const newVersion = scope.update('task', id, version, {
    ...taskColumns(fields, scope.now),
    ...seriesColumns(before, fields),
    ...flagColumns(before, fields),
    ...(status !== undefined && statusColumns(scope, before, status)),
  })
  return { id, version: newVersion, nextOn: await followUp(scope, id, before?.status) }
}

/** Ticks a task off with what came of it, drops it or opens it again. Errors: NOT_FOUND, CONFLICT. */
export async function setTaskStatus(
  scope: WriteScope,
  { id, version, status, answer, answeredOn }: StatusChange,
): Promise<SavedTask> {
  const before = await rowOf(scope, id)
  const newVersion = scope.update('task', id, version, {
    ...statusColumns(scope, before, status),
    ...(answer !== undefined && { answer }),
    ...(answeredOn !== undefined && { answered_on: answeredOn }),
  })
  return { id, version: newVersion, nextOn: await followUp(scope, id, before?.status) }
}

/** Says for whom one waits. Errors: NOT_FOUND, CONFLICT. */
export const waitFor = (
  scope: WriteScope,
  { id, version, waitingFor, waitingSince }: InputOf<(typeof tasks)['wait']>,
): Saved => ({
  id,
  version: scope.update('task', id, version, waitingColumns(waitingFor, waitingSince, scope.now)),
})

/** Hands a task over, confirms the receipt, or takes it back. Errors: NOT_FOUND, CONFLICT, VALIDATION. */
export const handOver = (
  scope: WriteScope,
  { id, version, ...what }: InputOf<(typeof tasks)['handOver']>,
): Saved => ({ id, version: scope.update('task', id, version, handOverColumns(what, scope.now)) })

/** Says when the company heard back. Errors: NOT_FOUND, CONFLICT. */
export const tellCompany = (
  scope: WriteScope,
  { id, version, answeredOn }: InputOf<(typeof tasks)['tellCompany']>,
): Saved => ({ id, version: scope.update('task', id, version, { answered_on: answeredOn }) })

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

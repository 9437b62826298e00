import { sql, type Expression, type ExpressionBuilder, type Kysely, type SqlBool } from 'kysely'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import {
  taskDues,
  type Task,
  type TaskDue,
  type TaskHolder,
  type tasks,
} from '../../../preload/contract/tasks.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { addDays, endOfWeek } from '../../text/days.ts'
import { personName } from '../people/index.ts'
import { receiptBy } from './rules.ts'
import { heldBy } from './holder.ts'

type ListInput = InputOf<(typeof tasks)['list']>
type Filter = Pick<ListInput, 'organisationId' | 'personId' | 'ownerId' | 'deputyId'>

function selectTasks(read: Kysely<Schema>) {
  return read
    .selectFrom('task')
    .leftJoin('organisation', 'organisation.id', 'task.organisation_id')
    .leftJoin('person', 'person.id', 'task.person_id')
    .leftJoin('staff', 'staff.id', 'task.owner_id')
    .select([
      'task.id',
      'task.version',
      'task.kind',
      'task.title',
      'task.note',
      'task.due_on as dueOn',
      'task.status',
      'task.done_at as doneAt',
      'task.answer',
      'task.red_flag',
      'task.organisation_id as organisationId',
      'organisation.name as organisationName',
      'task.person_id as personId',
      'person.academic_title',
      'person.given_name',
      'person.family_name',
      'task.owner_id as ownerId',
      'staff.name as ownerName',
      'task.answer_by as answerBy',
      'task.answered_on as answeredOn',
      'task.waiting_for as waitingFor',
      'task.waiting_since as waitingSince',
      'task.handed_to as handedTo',
      'task.handed_on as handedOn',
      'task.received_on as receivedOn',
      'task.every',
      'task.every_unit as everyUnit',
    ])
}

type TaskRecord = Awaited<ReturnType<ReturnType<typeof selectTasks>['execute']>>[number]

function asTask(record: TaskRecord): Task {
  const { organisationId, organisationName, personId, ownerId, ownerName, ...rest } = record
  const { academic_title, given_name, family_name, red_flag, every, everyUnit, ...task } = rest
  const name = {
    academic_title: academic_title ?? '',
    given_name: given_name ?? '',
    family_name: family_name ?? '',
  }
  return {
    ...task,
    redFlag: red_flag === '' ? null : red_flag,
    organisation: organisationId === null ? null : { id: organisationId, name: organisationName ?? '' },
    person: personId === null ? null : { id: personId, name: personName(name) },
    owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? '' },
    receiptBy: task.handedOn !== null && task.receivedOn === null ? receiptBy(task.handedOn) : null,
    repeats: every === null || everyUnit === null ? null : { every, unit: everyUnit },
  }
}

/** Whose tasks as of `today`, whatever their day and status. */
const concerns =
  ({ organisationId, personId, ownerId, deputyId }: Filter, today: string) =>
  (eb: ExpressionBuilder<Schema, 'task'>): Expression<SqlBool> =>
    eb.and([
      ...(organisationId === undefined ? [] : [eb('task.organisation_id', '=', organisationId)]),
      ...(personId === undefined ? [] : [eb('task.person_id', '=', personId)]),
      ...(ownerId === undefined ? [] : [eb('task.owner_id', 'is', ownerId)]),
      ...(deputyId === undefined ? [] : [eb('task.owner_id', 'in', awayOf(eb, deputyId, today))]),
    ])

/** Colleagues who are away on a day and for whom somebody stands in. */
const awayOf = (eb: ExpressionBuilder<Schema, 'task'>, deputyId: number, today: string) =>
  eb
    .selectFrom('staff_absence')
    .innerJoin('staff', 'staff.id', 'staff_absence.staff_id')
    .select('staff.id')
    .where('staff.active', '=', 1)
    .where('deputy_id', '=', deputyId)
    .where('from_on', '<=', today)
    .where('to_on', '>=', today)

/** Days from `from` to `to`, both included; null without a bound. */
interface Span {
  readonly from: string | null
  readonly to: string | null
}

/** The days of which a task is due so, as of `today`; null for tasks without a day. */
function spanOf(due: TaskDue, today: string): Span | null {
  const sunday = endOfWeek(today)
  switch (due) {
    case 'overdue':
      return { from: null, to: addDays(today, -1) }
    case 'today':
      return { from: today, to: today }
    case 'thisWeek':
      return { from: addDays(today, 1), to: sunday }
    case 'later':
      return { from: addDays(sunday, 1), to: null }
    case 'withoutDay':
      return null
  }
}

const isDue =
  (span: Span | null) =>
  (eb: ExpressionBuilder<Schema, 'task'>): Expression<SqlBool> =>
    span === null
      ? eb('task.due_on', 'is', null)
      : eb.and([
          // as the index has it
          sql<boolean>`(task.due_on is null) = 0`,
          ...(span.from === null ? [] : [eb('task.due_on', '>=', span.from)]),
          ...(span.to === null ? [] : [eb('task.due_on', '<=', span.to)]),
        ])

const isHeldBy = (holder: TaskHolder): Expression<SqlBool> => sql<boolean>`${sql.raw(heldBy)} = ${holder}`

/**
 * Tasks and promises as of `today` (calendar day): open ones first, by day, those without one last; then done ones, the
 * last first; then dropped ones. By organisation: those of one together, those of none last.
 */
export async function listTasks(
  read: Kysely<Schema>,
  input: ListInput,
  today: string,
): Promise<OutputOf<(typeof tasks)['list']>> {
  const { status, due, heldBy: holder, order, limit } = input
  const isListed = (eb: ExpressionBuilder<Schema, 'task'>): Expression<SqlBool> =>
    eb.and([
      concerns(input, today)(eb),
      ...(status === undefined ? [] : [eb('task.status', '=', status)]),
      ...(due === undefined ? [] : [isDue(spanOf(due, today))(eb)]),
      ...(holder === undefined ? [] : [isHeldBy(holder)]),
    ])
  const { count: total } = await read
    .selectFrom('task')
    .where(isListed)
    .select((builder) => builder.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const rows = await selectTasks(read)
    .where(isListed)
    .$if(order === 'organisation', (query) =>
      query.orderBy(sql`task.organisation_id is null`).orderBy('organisation.name_sort'),
    )
    .orderBy('task.status', 'desc')
    .$if(status === 'done', (query) => query.orderBy('task.done_at', 'desc'))
    .orderBy(sql`task.due_on is null`)
    .orderBy('task.due_on')
    .orderBy('task.id')
    .limit(limit)
    .execute()
  return {
    tasks: rows.map(asTask),
    total,
    due: await countsByDue(read, input, today),
    heldBy: await countsByHolder(read, input, today),
  }
}

/** How many open tasks are due when, as of `today`. */
async function countsByDue(
  read: Kysely<Schema>,
  filter: Filter & Pick<ListInput, 'heldBy'>,
  today: string,
): Promise<Record<TaskDue, number>> {
  const { heldBy: holder } = filter
  const rows = await read
    .selectFrom('task')
    .select(['due_on as dueOn', (builder) => builder.fn.countAll<number>().as('count')])
    .where('status', '=', 'open')
    .where(concerns(filter, today))
    .$if(holder !== undefined, (query) => query.where(isHeldBy(holder ?? 'us')))
    // in the order of the index
    .groupBy([sql`due_on is null`, 'due_on'])
    .execute()
  const counts = { overdue: 0, today: 0, thisWeek: 0, later: 0, withoutDay: 0 }
  for (const { dueOn, count } of rows) counts[dueOf(dueOn, today)] += count
  return counts
}

/** How many open tasks are whose. */
function countsByHolder(
  read: Kysely<Schema>,
  filter: Filter,
  today: string,
): Promise<Record<TaskHolder, number>> {
  const countOf = (holder: TaskHolder) => sql<number>`count(*) filter (where ${isHeldBy(holder)})`.as(holder)
  return read
    .selectFrom('task')
    .select([countOf('us'), countOf('others'), countOf('handedOver'), countOf('received')])
    .where('status', '=', 'open')
    .where(concerns(filter, today))
    .executeTakeFirstOrThrow()
}

/** When a task of this day is due, as of `today`. */
function dueOf(dueOn: string | null, today: string): TaskDue {
  const isIn = (due: TaskDue): boolean => {
    const span = spanOf(due, today)
    if (span === null || dueOn === null) return span === null && dueOn === null
    return (span.from === null || dueOn >= span.from) && (span.to === null || dueOn <= span.to)
  }
  return taskDues.find(isIn) ?? 'withoutDay'
}

/** Errors: NOT_FOUND. */
export async function taskById(read: Kysely<Schema>, id: number): Promise<Task> {
  const row = await selectTasks(read)
    .where('task.id', '=', id)
    .executeTakeFirstOrThrow(() => new KontorError('NOT_FOUND', 'record.notFound'))
  return asTask(row)
}

const dueShownMax = 200

/** Open tasks due between two days (both included, `from` null without a lower bound), by day; of one owner, or all. */
export async function openTasksDue(
  read: Kysely<Schema>,
  span: Span,
  ownerId: number | null = null,
): Promise<Task[]> {
  const rows = await selectTasks(read)
    .where('task.status', '=', 'open')
    .where(isDue(span))
    .$if(ownerId !== null, (query) => query.where('task.owner_id', '=', ownerId))
    .orderBy('task.due_on')
    .orderBy('task.id')
    .limit(dueShownMax)
    .execute()
  return rows.map(asTask)
}

/**
 * What somebody has to be asked for or told, as of `today`: companies that should have heard back by now, and offices that have
 * confirmed no receipt in time. Of one owner, or all; without open tasks that are due themselves.
 */
export async function tasksToFollowUp(
  read: Kysely<Schema>,
  today: string,
  ownerId: number | null = null,
): Promise<Task[]> {
  const rows = await selectTasks(read)
    .where((eb) =>
      eb.or([
        eb.and([
          eb('task.answer_by', '<=', today),
          eb('task.answered_on', 'is', null),
          eb('task.status', '<>', 'cancelled'),
        ]),
        eb.and([
          eb('task.handed_on', '<', today),
          eb('task.received_on', 'is', null),
          eb('task.status', '=', 'open'),
        ]),
      ]),
    )
    .where((eb) =>
      eb.or([eb('task.status', '<>', 'open'), eb('task.due_on', 'is', null), eb('task.due_on', '>', today)]),
    )
    .$if(ownerId !== null, (query) => query.where('task.owner_id', '=', ownerId))
    .orderBy(sql`coalesce(task.answer_by, task.handed_on)`)
    .orderBy('task.id')
    .limit(dueShownMax)
    .execute()
  return rows
    .map(asTask)
    .filter(
      ({ answerBy, answeredOn, receiptBy: askedFrom }) =>
        (answerBy !== null && answerBy <= today && answeredOn === null) ||
        (askedFrom !== null && askedFrom < today),
    )
}

/** What came of a visit, in the order in which it was written down; with the question that has raised a red flag, or ''. */
export async function tasksOfVisit(
  read: Kysely<Schema>,
  visitId: number,
): Promise<readonly { readonly task: Task; readonly question: string }[]> {
  const rows = await selectTasks(read)
    .select('task.red_flag_question as question')
    .where('task.visit_id', '=', visitId)
    .orderBy('task.id')
    .execute()
  return rows.map(({ question, ...row }) => ({ task: asTask(row), question }))
}

/** Open red flags of a company, or of all, those due first; with the question and the visit that have raised each. */
export async function openRedFlags(read: Kysely<Schema>, organisationId?: number) {
  const rows = await selectTasks(read)
    .leftJoin('visit', 'visit.id', 'task.visit_id')
    .select(['task.red_flag_question as question', 'visit.id as visitId', 'visit.occurred_on as visitOn'])
    .where('task.red_flag', '<>', '')
    .where('task.status', '=', 'open')
    .$if(organisationId !== undefined, (query) =>
      query.where('task.organisation_id', '=', organisationId ?? 0),
    )
    .orderBy(sql`task.due_on is null`)
    .orderBy('task.due_on')
    .orderBy('task.id')
    .execute()
  return rows.map(({ question, visitId, visitOn, ...row }) => ({
    task: asTask(row),
    question,
    visit: visitId === null ? null : { id: visitId, on: visitOn ?? '' },
  }))
}

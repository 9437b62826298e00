import { sql, type Kysely } from 'kysely'
import type { Schema } from '../../../engine/schema/tables.ts'
import { addDays, daysBetween, endOfWeek, localDay } from '../../../text/days.ts'
import { receiptBy } from '../../tasks/index.ts'

/** A task or a promise as the overview tells it; what stands in a confidential entry is left out. */
export interface WeekTask {
  readonly kind: 'task' | 'promise'
  /** Empty where the contact or visit it came of, or its company, is confidential. */
  readonly title: string
  readonly organisation: string
  readonly dueOn: string | null
  readonly isOpen: boolean
  /** Null while it is not done. */
  readonly doneOn: string | null
  readonly answer: string
  readonly answerBy: string | null
  readonly answeredOn: string | null
  readonly waitingFor: string
  readonly waitingSince: string | null
  readonly handedTo: string
  readonly handedOn: string | null
  readonly receivedOn: string | null
  readonly isConfidential: boolean
}

/** What is looked at of one member of staff, or of all: each list by day. */
export interface WeekLists {
  readonly overduePromises: readonly WeekTask[]
  readonly overdueTasks: readonly WeekTask[]
  readonly dueThisWeek: readonly WeekTask[]
  readonly dueNextWeek: readonly WeekTask[]
  readonly waiting: readonly WeekTask[]
  readonly withoutReceipt: readonly WeekTask[]
  readonly doneLastWeek: readonly WeekTask[]
  readonly unanswered: readonly WeekTask[]
}

export interface WeekOfStaff extends WeekLists {
  /** Empty for what is nobody's. */
  readonly name: string
}

export interface WeeklyOverview {
  readonly officeName: string
  /** Monday to Sunday. */
  readonly from: string
  readonly to: string
  /** The day as of which it is told. */
  readonly day: string
  readonly staff: readonly WeekOfStaff[]
  readonly all: WeekLists
}

/** A promise that was done without a word to its company is told of for so long. */
const unansweredDays = 28

/** The age of what is overdue, in days from and to; the last without an end. */
export const ages = [
  { from: 1, to: 7 },
  { from: 8, to: 30 },
  { from: 31, to: null },
] as const

/** How many of these are overdue for how long, as `ages` has them. */
export const countsByAge = (tasks: readonly WeekTask[], day: string): readonly number[] =>
  ages.map(({ from, to }) => {
    const isOfAge = ({ dueOn }: WeekTask): boolean => {
      const age = dueOn === null ? 0 : daysBetween(dueOn, day)
      return age >= from && (to === null || age <= to)
    }
    return tasks.filter(isOfAge).length
  })

const byDay =
  (dayOf: (task: WeekTask) => string | null) =>
  (one: WeekTask, other: WeekTask): number =>
    (dayOf(one) ?? '').localeCompare(dayOf(other) ?? '')

const isOfCompany = ({ kind, answerBy, organisation, isConfidential }: WeekTask): boolean =>
  (kind === 'promise' || answerBy !== null) && (organisation !== '' || isConfidential)

/** Whether its company should have heard back, and has not. */
function isUnanswered(task: WeekTask, day: string): boolean {
  const { isOpen, doneOn, answerBy, answeredOn } = task
  if (answeredOn !== null || !isOfCompany(task)) return false
  if (answerBy !== null && answerBy < day && (isOpen || doneOn !== null)) return true
  return doneOn !== null && daysBetween(doneOn, day) <= unansweredDays
}

/** Tells tasks apart, as of `day`. */
export function weekLists(tasks: readonly WeekTask[], day: string): WeekLists {
  const sunday = endOfWeek(day)
  const monday = addDays(sunday, -6)
  const open = tasks.filter(({ isOpen }) => isOpen).toSorted(byDay(({ dueOn }) => dueOn))
  const overdue = open.filter(({ dueOn }) => dueOn !== null && dueOn < day)
  const dueIn = (from: string, to: string) =>
    open.filter(({ dueOn }) => dueOn !== null && dueOn >= from && dueOn <= to)
  return {
    overduePromises: overdue.filter(({ kind }) => kind === 'promise'),
    overdueTasks: overdue.filter(({ kind }) => kind === 'task'),
    dueThisWeek: dueIn(day, sunday),
    dueNextWeek: dueIn(addDays(sunday, 1), addDays(sunday, 7)),
    // what was handed over is not waited for as well
    waiting: open
      .filter(({ waitingFor, handedTo }) => waitingFor !== '' && handedTo === '')
      .toSorted(byDay(({ waitingSince }) => waitingSince)),
    withoutReceipt: open
      .filter(({ handedTo, receivedOn }) => handedTo !== '' && receivedOn === null)
      .toSorted(byDay(({ handedOn }) => handedOn)),
    doneLastWeek: tasks
      .filter(({ doneOn }) => doneOn !== null && doneOn >= addDays(monday, -7) && doneOn < monday)
      .toSorted(byDay(({ doneOn }) => doneOn)),
    unanswered: tasks
      .filter((task) => isUnanswered(task, day))
      .toSorted(byDay(({ answerBy, doneOn }) => answerBy ?? doneOn)),
  }
}

/** Whether the receipt should have been confirmed by now. */
export const isReceiptOverdue = ({ handedOn }: WeekTask, day: string): boolean =>
  handedOn !== null && receiptBy(handedOn) < day

const saysSomething = (lists: WeekLists): boolean =>
  Object.values(lists).some((tasks: readonly WeekTask[]) => tasks.length > 0)

/** The office's promises and tasks in the week of `day`, by member of staff and in sum. */
export async function readWeek(
  read: Kysely<Schema>,
  officeName: string,
  day: string,
): Promise<WeeklyOverview> {
  const rows = await tasksOf(read, day)
  const owners = new Map<number | null, { readonly name: string; readonly tasks: WeekTask[] }>()
  for (const { ownerId, owner, ...row } of rows) {
    const known = owners.get(ownerId) ?? { name: owner ?? '', tasks: [] }
    known.tasks.push(asTold(row))
    owners.set(ownerId, known)
  }
  const sunday = endOfWeek(day)
  const staff = [...owners.values()]
    // what is nobody's comes last
    .toSorted((one, other) =>
      one.name === '' || other.name === ''
        ? Number(one.name === '') - Number(other.name === '')
        : one.name.localeCompare(other.name, 'de'),
    )
    .map(({ name, tasks }) => ({ name, lists: weekLists(tasks, day) }))
    .filter(({ lists }) => saysSomething(lists))
    .map(({ name, lists }) => ({ name, ...lists }))
  const all = weekLists(
    [...owners.values()].flatMap(({ tasks }) => tasks),
    day,
  )
  return { officeName, from: addDays(sunday, -6), to: sunday, day, staff, all }
}

type Row = Omit<Awaited<ReturnType<typeof tasksOf>>[number], 'ownerId' | 'owner'>

function asTold({ isConfidential, status, doneAt, ...row }: Row): WeekTask {
  const doneOn = status === 'done' && doneAt !== null ? localDay(new Date(doneAt)) : null
  const told = { ...row, organisation: row.organisation ?? '', isOpen: status === 'open', doneOn }
  if (isConfidential === 0) return { ...told, isConfidential: false }
  return {
    ...told,
    title: '',
    answer: '',
    waitingFor: hide(row.waitingFor),
    handedTo: hide(row.handedTo),
    isConfidential: true,
  }
}

/** That somebody else has it may be said, not who. */
const hide = (text: string): string => (text === '' ? '' : '•')

/** Open ones, and those that were done within the last weeks or of which a company is still to hear. */
const tasksOf = (read: Kysely<Schema>, day: string) =>
  read
    .selectFrom('task')
    .leftJoin('organisation', 'organisation.id', 'task.organisation_id')
    .leftJoin('contact', 'contact.id', 'task.contact_id')
    .leftJoin('visit', 'visit.id', 'task.visit_id')
    .leftJoin('staff', 'staff.id', 'task.owner_id')
    .select([
      'task.kind',
      'task.title',
      'task.status',
      'task.done_at as doneAt',
      'task.due_on as dueOn',
      'task.answer',
      'task.answer_by as answerBy',
      'task.answered_on as answeredOn',
      'task.waiting_for as waitingFor',
      'task.waiting_since as waitingSince',
      'task.handed_to as handedTo',
      'task.handed_on as handedOn',
      'task.received_on as receivedOn',
      'task.owner_id as ownerId',
      'organisation.name as organisation',
      'staff.name as owner',
      sql<number>`'confidential' in (
        coalesce(contact.visibility, ''), coalesce(visit.visibility, ''), coalesce(organisation.visibility, '')
      )`.as('isConfidential'),
    ])
    .where((eb) =>
      eb.or([
        eb('task.status', '=', 'open'),
        eb.and([eb('task.status', '=', 'done'), eb('task.done_at', '>=', addDays(day, -unansweredDays - 1))]),
        eb.and([
          eb('task.status', '=', 'done'),
          eb('task.answer_by', 'is not', null),
          eb('task.answered_on', 'is', null),
        ]),
      ]),
    )
    .orderBy('task.id')
    .execute()

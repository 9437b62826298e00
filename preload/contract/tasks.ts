import { z } from 'zod'
import {
  day,
  id,
  instant,
  line,
  nothing,
  optionalLine,
  reference,
  rowVersion,
  saved,
  text,
} from './common.ts'
import { command, query } from './define.ts'
import { fieldsOf, type FieldList } from './fields.ts'
import { spanUnits, type ListColumns } from './lists.ts'

export const taskKinds = ['task', 'promise'] as const
export const taskStatuses = ['open', 'done', 'cancelled'] as const
/** What an answer at a visit, or somebody of the office, can warn of: a red flag is a task that is open because of it. */
export const redFlagKinds = [
  'relocation',
  'closing',
  'downsizing',
  'expansion',
  'lease',
  'poaching',
  'succession',
  'labour',
  'training',
  'regulation',
  'suppliers',
  'equipment',
  'sales',
] as const
export type RedFlagKind = (typeof redFlagKinds)[number]
/** When a task is due, seen from today; the week ends on Sunday. */
export const taskDues = ['overdue', 'today', 'thisWeek', 'later', 'withoutDay'] as const
export type TaskDue = (typeof taskDues)[number]
/**
 * Whose turn it is: the office's own; somebody's for whom it waits; another office's that has not confirmed the receipt, or has.
 * What was handed over is not waited for as well.
 */
export const taskHolders = ['us', 'others', 'handedOver', 'received'] as const
export type TaskHolder = (typeof taskHolders)[number]
/** Working days after which a receipt that is not confirmed is asked for; holidays common to all German states are none. */
export const receiptWorkingDays = 3

/** A rhythm: every so many days, weeks, months or years. */
export const repeats = z.strictObject({ every: z.int().min(1).max(999), unit: z.enum(spanUnits) })
export type Repeats = z.infer<typeof repeats>

export const task = z.strictObject({
  id,
  version: rowVersion,
  kind: z.enum(taskKinds),
  title: z.string(),
  note: z.string(),
  dueOn: day.nullable(),
  status: z.enum(taskStatuses),
  doneAt: instant.nullable(),
  /** What came of it. */
  answer: z.string(),
  /** What it warns of; null for most tasks. */
  redFlag: z.enum(redFlagKinds).nullable(),
  organisation: reference.nullable(),
  person: reference.nullable(),
  owner: reference.nullable(),
  /** By when the company is to hear back, and when it did. */
  answerBy: day.nullable(),
  answeredOn: day.nullable(),
  /** Whoever is waited for; empty: nobody, and no day. */
  waitingFor: z.string(),
  waitingSince: day.nullable(),
  /** The office it was handed over to; empty: none, and no days. */
  handedTo: z.string(),
  handedOn: day.nullable(),
  receivedOn: day.nullable(),
  /** The last day on which the receipt may be missing without being asked for; null where none is missing. */
  receiptBy: day.nullable(),
  repeats: repeats.nullable(),
})
export type Task = z.infer<typeof task>

export const taskFields = z.strictObject({
  kind: z.enum(taskKinds),
  title: line,
  note: text,
  dueOn: day.nullable(),
  answer: text,
  organisationId: id.nullable(),
  personId: id.nullable(),
  ownerId: id.nullable(),
  // left out: as it is, of a new one nothing; a day that goes with an empty name is forgotten, one that is missing is today
  answerBy: day.nullable().optional(),
  answeredOn: day.nullable().optional(),
  waitingFor: optionalLine.optional(),
  waitingSince: day.nullable().optional(),
  handedTo: optionalLine.optional(),
  handedOn: day.nullable().optional(),
  receivedOn: day.nullable().optional(),
  repeats: repeats.nullable().optional(),
  redFlag: z.enum(redFlagKinds).nullable().optional(),
})

/** A recurring task that is ticked off makes the one that follows: the day on which that is due, null for none. */
const savedTask = saved.extend({ nextOn: day.nullable() })

const versioned = { id, version: rowVersion }
/** The most tasks that are shown at once. */
export const tasksMax = 1000

const { day: aDay, oneOf } = fieldsOf('task')

/** Fields that many tasks may be given at once. */
export const taskBulkFieldList = {
  dueOn: aDay('future'),
  answerBy: aDay('future'),
  kind: oneOf(taskKinds, 'task'),
} as const satisfies FieldList

/** The columns of the list of tasks. */
export const taskListColumns = {
  title: { kind: 'text' },
  dueOn: { kind: 'day' },
  status: { kind: 'choice', choices: taskStatuses },
  heldBy: { kind: 'choice', choices: taskHolders },
  answerBy: { kind: 'day' },
  answeredOn: { kind: 'day' },
  waitingFor: { kind: 'text' },
  waitingSince: { kind: 'day' },
  handedTo: { kind: 'text' },
  handedOn: { kind: 'day' },
  receivedOn: { kind: 'day' },
  every: { kind: 'number' },
  everyUnit: { kind: 'choice', choices: spanUnits },
  kind: { kind: 'choice', choices: taskKinds },
  redFlag: { kind: 'choice', choices: redFlagKinds },
  owner: { kind: 'text' },
  organisation: { kind: 'text' },
  person: { kind: 'text' },
  district: { kind: 'text' },
  note: { kind: 'text' },
  answer: { kind: 'text' },
  doneOn: { kind: 'day' },
  createdOn: { kind: 'day' },
  updatedOn: { kind: 'day' },
} as const satisfies ListColumns

export const tasks = {
  list: query({
    input: z.strictObject({
      organisationId: id.optional(),
      personId: id.optional(),
      /** Null: those of nobody. */
      ownerId: id.nullable().optional(),
      /** Those of colleagues who are away today and for whom this one stands in. */
      deputyId: id.optional(),
      status: z.enum(taskStatuses).optional(),
      due: z.enum(taskDues).optional(),
      heldBy: z.enum(taskHolders).optional(),
      /** Left out: by day. */
      order: z.enum(['day', 'organisation']).optional(),
      limit: z.int().min(1).max(tasksMax),
    }),
    output: z.strictObject({
      tasks: z.array(task),
      total: z.int(),
      /** Open ones by when they are due, whatever `due` and `status` are. */
      due: z.record(z.enum(taskDues), z.int()),
      /** Open ones by whose turn it is, whatever `due`, `status` and `heldBy` are. */
      heldBy: z.record(z.enum(taskHolders), z.int()),
    }),
  }),
  get: query({ input: z.strictObject({ id }), output: task }),
  /** `visitId`: the visit that it came of. Errors: NOT_FOUND. */
  create: command({
    input: z.strictObject({ fields: taskFields, visitId: id.optional() }),
    output: saved,
  }),
  /** `status` left out: the one there is stays. */
  update: command({
    input: z.strictObject({ ...versioned, fields: taskFields, status: z.enum(taskStatuses).optional() }),
    output: savedTask,
  }),
  setStatus: command({
    /** `answer` and `answeredOn` left out: what there is stays. */
    input: z.strictObject({
      ...versioned,
      status: z.enum(taskStatuses),
      answer: text.optional(),
      answeredOn: day.nullable().optional(),
    }),
    output: savedTask,
  }),
  /** An empty name: nobody is waited for any more. */
  wait: command({
    input: z.strictObject({ ...versioned, waitingFor: optionalLine, waitingSince: day.nullable() }),
    output: saved,
  }),
  /**
   * An empty name: it is the office's own again. `receivedOn` null: the receipt is not confirmed. Errors: VALIDATION for a receipt
   * before the hand-over.
   */
  handOver: command({
    input: z.strictObject({
      ...versioned,
      handedTo: optionalLine,
      handedOn: day.nullable(),
      receivedOn: day.nullable(),
    }),
    output: saved,
  }),
  /** The company has heard back; null: it has not. */
  tellCompany: command({
    input: z.strictObject({ ...versioned, answeredOn: day.nullable() }),
    output: saved,
  }),
  postpone: command({ input: z.strictObject({ ...versioned, dueOn: day }), output: saved }),
  assign: command({ input: z.strictObject({ ...versioned, ownerId: id.nullable() }), output: saved }),
  remove: command({ input: z.strictObject(versioned), output: nothing }),
}

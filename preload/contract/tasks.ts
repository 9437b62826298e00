import { z } from 'zod'
import { day, id, instant, line, nothing, reference, rowVersion, saved, text } from './common.ts'
import { command, query } from './define.ts'
import { fieldsOf, type FieldList } from './fields.ts'
import type { ListColumns } from './lists.ts'

export const taskKinds = ['task', 'promise'] as const
export const taskStatuses = ['open', 'done', 'cancelled'] as const
/** What an answer at a visit can warn of: a red flag is a task that is open because of it. */
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
})

const versioned = { id, version: rowVersion }
/** The most tasks that are shown at once. */
export const tasksMax = 1000

const { day: aDay, oneOf } = fieldsOf('task')

/** Fields that many tasks may be given at once. */
export const taskBulkFieldList = {
  dueOn: aDay('future'),
  kind: oneOf(taskKinds, 'task'),
} as const satisfies FieldList

/** The columns of the list of tasks. */
export const taskListColumns = {
  title: { kind: 'text' },
  dueOn: { kind: 'day' },
  status: { kind: 'choice', choices: taskStatuses },
  kind: { kind: 'choice', choices: taskKinds },
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
      status: z.enum(taskStatuses).optional(),
      due: z.enum(taskDues).optional(),
      /** Left out: by day. */
      order: z.enum(['day', 'organisation']).optional(),
      limit: z.int().min(1).max(tasksMax),
    }),
    output: z.strictObject({
      tasks: z.array(task),
      total: z.int(),
      /** Open ones by when they are due, whatever `due` and `status` are. */
      due: z.record(z.enum(taskDues), z.int()),
    }),
  }),
  get: query({ input: z.strictObject({ id }), output: task }),
  create: command({ input: z.strictObject({ fields: taskFields }), output: saved }),
  /** `status` left out: the one there is stays. */
  update: command({
    input: z.strictObject({ ...versioned, fields: taskFields, status: z.enum(taskStatuses).optional() }),
    output: saved,
  }),
  setStatus: command({
    /** `answer` left out: the one there is stays. */
    input: z.strictObject({ ...versioned, status: z.enum(taskStatuses), answer: text.optional() }),
    output: saved,
  }),
  postpone: command({ input: z.strictObject({ ...versioned, dueOn: day }), output: saved }),
  assign: command({ input: z.strictObject({ ...versioned, ownerId: id.nullable() }), output: saved }),
  remove: command({ input: z.strictObject(versioned), output: nothing }),
}

import { z } from 'zod'
import { day, id, line, reference, rowVersion, saved, text } from './common.ts'
import { command, query } from './define.ts'

export const taskKinds = ['task', 'promise'] as const
export const taskStatuses = ['open', 'done', 'cancelled'] as const

export const task = z.strictObject({
  id,
  version: rowVersion,
  kind: z.enum(taskKinds),
  title: z.string(),
  note: z.string(),
  dueOn: day.nullable(),
  status: z.enum(taskStatuses),
  organisation: reference.nullable(),
  owner: reference.nullable(),
})
export type Task = z.infer<typeof task>

export const taskFields = z.strictObject({
  kind: z.enum(taskKinds),
  title: line,
  note: text,
  dueOn: day.nullable(),
  organisationId: id.nullable(),
  ownerId: id.nullable(),
})

export const tasks = {
  list: query({
    input: z.strictObject({
      organisationId: id.optional(),
      status: z.enum(taskStatuses).optional(),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({ tasks: z.array(task), total: z.int() }),
  }),
  create: command({ input: z.strictObject({ fields: taskFields }), output: saved }),
  update: command({ input: z.strictObject({ id, version: rowVersion, fields: taskFields }), output: saved }),
  setStatus: command({
    input: z.strictObject({ id, version: rowVersion, status: z.enum(taskStatuses) }),
    output: saved,
  }),
}

export const start = {
  /** What the day asks for, as of `today` (the workstation's calendar day). */
  overview: query({
    input: z.strictObject({ today: day }),
    output: z.strictObject({
      overdue: z.array(task),
      dueToday: z.array(task),
      dueThisWeek: z.array(task),
      visits: z.array(z.strictObject({ id, on: day, organisation: reference, subject: z.string() })),
      meetings: z.array(z.strictObject({ id, on: day, group: reference, title: z.string() })),
      recent: z.array(z.strictObject({ id, name: z.string(), lastContactOn: day })),
      lastBackup: z.strictObject({ verifiedAt: z.string(), file: z.string() }).nullable(),
      counts: z.strictObject({ organisations: z.int(), neverVisited: z.int(), openTasks: z.int() }),
    }),
  }),
}

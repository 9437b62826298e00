import type { Control } from 'react-hook-form'
import { z } from 'zod'
import { day, optionalLine, reference } from '../../../preload/contract/common.ts'
import type { InputOf } from '../../../preload/contract/define.ts'
import {
  redFlagKinds,
  repeats,
  taskFields,
  taskStatuses,
  type Task,
  type tasks,
} from '../../../preload/contract/tasks.ts'

export const nobody = 'nobody'

/** What the forms of a task hold: records with their names, the owner as the choice of a list. */
export const taskForm = z.strictObject({
  title: taskFields.shape.title,
  note: taskFields.shape.note,
  dueOn: taskFields.shape.dueOn,
  answer: taskFields.shape.answer,
  isPromise: z.boolean(),
  organisation: reference.nullable(),
  person: reference.nullable(),
  owner: z.string(),
  status: z.enum(taskStatuses),
  redFlag: z.enum(redFlagKinds).nullable(),
  answerBy: day.nullable(),
  answeredOn: day.nullable(),
  waitingFor: optionalLine,
  waitingSince: day.nullable(),
  handedTo: optionalLine,
  handedOn: day.nullable(),
  receivedOn: day.nullable(),
  every: repeats.shape.every.nullable(),
  everyUnit: repeats.shape.unit,
})
export type TaskValues = z.infer<typeof taskForm>
export type TaskControl = Control<TaskValues, unknown, TaskValues>

export const valuesOf = (task: Task): TaskValues => ({
  title: task.title,
  note: task.note,
  dueOn: task.dueOn,
  answer: task.answer,
  isPromise: task.kind === 'promise',
  organisation: task.organisation,
  person: task.person,
  owner: task.owner === null ? nobody : String(task.owner.id),
  status: task.status,
  redFlag: task.redFlag,
  answerBy: task.answerBy,
  answeredOn: task.answeredOn,
  waitingFor: task.waitingFor,
  waitingSince: task.waitingSince,
  handedTo: task.handedTo,
  handedOn: task.handedOn,
  receivedOn: task.receivedOn,
  every: task.repeats?.every ?? null,
  everyUnit: task.repeats?.unit ?? 'weeks',
})

/** Of a new task: nothing. */
export const noTurn = {
  answerBy: null,
  answeredOn: null,
  waitingFor: '',
  waitingSince: null,
  handedTo: '',
  handedOn: null,
  receivedOn: null,
  every: null,
  everyUnit: 'weeks',
} as const satisfies Partial<TaskValues>

export const fieldsOf = (values: TaskValues): InputOf<(typeof tasks)['create']>['fields'] => ({
  kind: values.isPromise ? 'promise' : 'task',
  title: values.title,
  note: values.note,
  dueOn: values.dueOn,
  answer: values.answer,
  organisationId: values.organisation?.id ?? null,
  personId: values.person?.id ?? null,
  ownerId: values.owner === nobody ? null : Number(values.owner),
  answerBy: values.answerBy,
  answeredOn: values.answeredOn,
  waitingFor: values.waitingFor,
  waitingSince: values.waitingSince,
  handedTo: values.handedTo,
  handedOn: values.handedOn,
  receivedOn: values.receivedOn,
  redFlag: values.redFlag,
  repeats: values.every === null ? null : { every: values.every, unit: values.everyUnit },
})

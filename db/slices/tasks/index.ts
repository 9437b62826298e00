import { requireRecords } from '../../engine/connection/records.ts'
import type { Handlers } from '../../engine/context.ts'
import {
  assignTask,
  createTask,
  handOver,
  postponeTask,
  removeTask,
  setTaskStatus,
  tellCompany,
  updateTask,
  waitFor,
} from './commands.ts'
import { listTasks, taskById } from './queries.ts'

export { listTasks, openRedFlags, openTasksDue, tasksOfVisit, tasksToFollowUp } from './queries.ts'
export { receiptBy } from './rules.ts'
export { createTask, detachTasks, moveOpenTasks } from './commands.ts'

export const taskHandlers: Handlers<'tasks'> = {
  list: ({ read, today }, input) => listTasks(read, input, today()),
  get: ({ read }, { id }) => taskById(read, id),
  create: ({ write }, { fields, visitId }) =>
    write('tasks.create', async (scope) => {
      if (visitId === undefined) return createTask(scope, fields)
      await requireRecords(scope.db, 'visit', [visitId])
      return createTask(scope, fields, { visit_id: visitId })
    }),
  update: ({ write }, input) => write('tasks.update', (scope) => updateTask(scope, input)),
  setStatus: ({ write }, input) => write('tasks.setStatus', (scope) => setTaskStatus(scope, input)),
  wait: ({ write }, input) => write('tasks.wait', (scope) => waitFor(scope, input)),
  handOver: ({ write }, input) => write('tasks.handOver', (scope) => handOver(scope, input)),
  tellCompany: ({ write }, input) => write('tasks.tellCompany', (scope) => tellCompany(scope, input)),
  postpone: ({ write }, { id, version, dueOn }) =>
    write('tasks.postpone', (scope) => postponeTask(scope, id, version, dueOn)),
  assign: ({ write }, { id, version, ownerId }) =>
    write('tasks.assign', (scope) => assignTask(scope, id, version, ownerId)),
  remove: ({ write }, { id, version }) => write('tasks.remove', (scope) => removeTask(scope, id, version)),
}

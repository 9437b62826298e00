import type { Handlers } from '../../engine/context.ts'
import { createTask, setTaskStatus, updateTask } from './commands.ts'
import { listTasks } from './queries.ts'
import { startOverview, type LastBackup } from './start.ts'

export { createTask } from './commands.ts'
export type { LastBackup } from './start.ts'

export const taskHandlers: Handlers<'tasks'> = {
  list: ({ read }, input) => listTasks(read, input),
  create: ({ write }, { fields }) => write('tasks.create', (scope) => createTask(scope, fields)),
  update: ({ write }, { id, version, fields }) =>
    write('tasks.update', (scope) => updateTask(scope, id, version, fields)),
  setStatus: ({ write }, { id, version, status }) =>
    write('tasks.setStatus', (scope) => setTaskStatus(scope, id, version, status)),
}

/** The start page; `lastBackup` is the backups' word on the newest verified one. */
export const startHandlers = (lastBackup: LastBackup): Handlers<'start'> => ({
  overview: async (context, { today }) => ({
    ...(await startOverview(context.read, today)),
    lastBackup: await lastBackup(context),
  }),
})

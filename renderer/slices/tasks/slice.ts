import { command } from '../../kit/commands/definitions.ts'
import type { Slice } from '../../kit/slice.ts'
import { tasksHistory } from './history.ts'
import { TaskIcon } from '../../kit/ui/icons.ts'
import { tasksDe } from './messages.de.ts'
import { tasksEn } from './messages.en.ts'
import { tasksRoutes } from './routes.ts'
import { TaskDialogs } from './task-dialogs.tsx'

type Words = typeof tasksDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'task.new': command('command.task.new', 'file', 'Ctrl+Shift+A', { does: 'tasks.create' }),
  'go.tasks': command('command.go.tasks', 'go', null),
} as const

export const tasksSlice = {
  messages: { de: tasksDe, en: tasksEn },
  history: tasksHistory,
  routes: tasksRoutes,
  destination: {
    group: 'daily',
    to: '/tasks',
    label: 'command.go.tasks',
    icon: TaskIcon,
    lists: [{ list: 'task', to: '/tasks/list' }],
    command: 'go.tasks',
  },
  commands,
  Everywhere: TaskDialogs,
  dependencies: {
    'tasks.list': ['task', 'organisation', 'person', 'staff', 'staff_absence'],
    'tasks.get': ['task', 'organisation', 'person', 'staff'],
  },
} as const satisfies Slice

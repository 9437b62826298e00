import { command } from '../../kit/commands/definitions.ts'
import type { Slice } from '../../kit/slice.ts'
import { ReportIcon } from '../../kit/ui/icons.ts'
import { reportsDe } from './messages.de.ts'
import { reportsEn } from './messages.en.ts'
import { reportsRoutes } from './routes.ts'

type Words = typeof reportsDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'go.reports': command('command.go.reports', 'go', null),
} as const

export const reportsSlice = {
  messages: { de: reportsDe, en: reportsEn },
  routes: reportsRoutes,
  destination: {
    group: 'daily',
    to: '/reports',
    label: 'command.go.reports',
    icon: ReportIcon,
    command: 'go.reports',
  },
  commands,
} as const satisfies Slice

import { command } from '../../kit/commands/definitions.ts'
import type { Slice } from '../../kit/slice.ts'
import { CalendarIcon } from '../../kit/ui/icons.ts'
import { calendarDe } from './messages.de.ts'
import { calendarEn } from './messages.en.ts'
import { calendarRoutes } from './routes.ts'

type Words = typeof calendarDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'go.calendar': command('command.go.calendar', 'go', null),
} as const

export const calendarSlice = {
  messages: { de: calendarDe, en: calendarEn },
  routes: calendarRoutes,
  destination: {
    group: 'daily',
    to: '/calendar',
    label: 'command.go.calendar',
    icon: CalendarIcon,
    command: 'go.calendar',
  },
  commands,
  dependencies: {
    'calendar.entries': [
      'visit',
      'meeting',
      'working_group',
      'task',
      'contact',
      'organisation',
      'staff',
      'staff_absence',
    ],
  },
} as const satisfies Slice

import { command } from '../../kit/commands/definitions.ts'
import type { Slice } from '../../kit/slice.ts'
import { StaffIcon } from '../../kit/ui/icons.ts'
import { staffDe } from './messages.de.ts'
import { staffEn } from './messages.en.ts'
import { staffRoutes } from './routes.ts'

type Words = typeof staffDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'go.staff': command('command.go.staff', 'go', null),
} as const

export const staffSlice = {
  messages: { de: staffDe, en: staffEn },
  routes: staffRoutes,
  destination: {
    group: 'house',
    to: '/staff',
    label: 'command.go.staff',
    icon: StaffIcon,
    command: 'go.staff',
  },
  commands,
} as const satisfies Slice

import { command } from '../../kit/commands/definitions.ts'
import { entities } from '../../kit/data/entities.ts'
import type { Slice } from '../../kit/slice.ts'
import { DesksIcon } from '../../kit/ui/icons.ts'
import { desksDe } from './messages.de.ts'
import { desksEn } from './messages.en.ts'
import { desksRoutes } from './routes.ts'

type Words = typeof desksDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'go.desks': command('command.go.desks', 'go', null),
  'go.conflicts': command('command.go.conflicts', 'go', null),
} as const

export const desksSlice = {
  messages: { de: desksDe, en: desksEn },
  routes: desksRoutes,
  destination: {
    group: 'house',
    to: '/desks',
    label: 'command.go.desks',
    icon: DesksIcon,
    command: 'go.desks',
  },
  commands,
  dependencies: {
    // how much is not shared yet grows with every change
    'desks.status': entities,
    'desks.list': ['desk', 'replica'],
    // it says what the records are called
    'conflicts.list': entities,
  },
} as const satisfies Slice

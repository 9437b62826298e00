import { command } from '../../kit/commands/definitions.ts'
import { entities } from '../../kit/data/entities.ts'
import type { Slice } from '../../kit/slice.ts'
import { DeleteIcon } from '../../kit/ui/icons.ts'
import { binDe } from './messages.de.ts'
import { binEn } from './messages.en.ts'
import { binRoutes } from './routes.ts'

type Words = typeof binDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'go.bin': command('command.go.bin', 'go', null),
} as const

export const binSlice = {
  messages: { de: binDe, en: binEn },
  routes: binRoutes,
  destination: { group: 'house', to: '/bin', label: 'command.go.bin', icon: DeleteIcon, command: 'go.bin' },
  commands,
  dependencies: { 'bin.attached': entities, 'bin.list': entities },
} as const satisfies Slice

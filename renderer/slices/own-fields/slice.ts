import { command } from '../../kit/commands/definitions.ts'
import type { Slice } from '../../kit/slice.ts'
import { ownFieldsHistory } from './history.ts'
import { ownFieldsDe } from './messages.de.ts'
import { ownFieldsEn } from './messages.en.ts'
import { ownFieldsRoutes } from './routes.ts'

type Words = typeof ownFieldsDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'go.ownFields': command('command.go.ownFields', 'go', null),
} as const

export const ownFieldsSlice = {
  messages: { de: ownFieldsDe, en: ownFieldsEn },
  history: ownFieldsHistory,
  routes: ownFieldsRoutes,
  commands,
  dependencies: {
    'ownFields.list': ['own_field', 'organisation', 'person', 'working_group'],
  },
} as const satisfies Slice

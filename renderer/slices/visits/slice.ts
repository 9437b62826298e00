import { command } from '../../kit/commands/definitions.ts'
import type { Slice } from '../../kit/slice.ts'
import { LogDialogs } from './log-dialogs.tsx'
import { visitsHistory } from './history.ts'
import { visitsDe } from './messages.de.ts'
import { visitsEn } from './messages.en.ts'

type Words = typeof visitsDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'visit.log': command('command.visit.log', 'file', 'Ctrl+Shift+B', { does: 'visits.log' }),
  'contact.log': command('command.contact.log', 'file', 'Ctrl+Shift+K', { does: 'contacts.log' }),
} as const

export const visitsSlice = {
  messages: { de: visitsDe, en: visitsEn },
  history: visitsHistory,
  commands,
  Everywhere: LogDialogs,
  dependencies: {
    'contacts.get': ['contact', 'contact_reader', 'person', 'theme', 'organisation', 'staff'],
    'visits.get': ['visit', 'visit_reader', 'person', 'theme', 'organisation', 'staff'],
  },
} as const satisfies Slice

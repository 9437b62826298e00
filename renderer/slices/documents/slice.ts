import { command } from '../../kit/commands/definitions.ts'
import type { Slice } from '../../kit/slice.ts'
import { Filing } from './filing.tsx'
import { documentsDe } from './messages.de.ts'
import { documentsEn } from './messages.en.ts'

type Words = typeof documentsDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'document.add': command('command.document.add', 'file', null, { does: 'documents.add' }),
} as const

export const documentsSlice = {
  messages: { de: documentsDe, en: documentsEn },
  commands,
  Everywhere: Filing,
  dependencies: {
    'documents.list': ['document', 'contact', 'visit', 'organisation', 'staff'],
  },
} as const satisfies Slice

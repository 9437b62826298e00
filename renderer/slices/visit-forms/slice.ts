import { command } from '../../kit/commands/definitions.ts'
import type { Slice } from '../../kit/slice.ts'
import { VisitFormDialogs } from './dialogs.tsx'
import { visitFormsDe } from './messages.de.ts'
import { visitFormsEn } from './messages.en.ts'

type Words = typeof visitFormsDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'answers.read': command('command.answers.read', 'file', null, { does: 'visitForms.apply' }),
} as const

export const visitFormsSlice = {
  messages: { de: visitFormsDe, en: visitFormsEn },
  commands,
  Everywhere: VisitFormDialogs,
  dependencies: {
    'visitForms.compare': ['visit', 'visit_answer', 'visit_form', 'person', 'organisation', 'guide_edition'],
  },
} as const satisfies Slice

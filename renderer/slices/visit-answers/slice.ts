import { command } from '../../kit/commands/definitions.ts'
import type { Slice } from '../../kit/slice.ts'
import { visitAnswersDe } from './messages.de.ts'
import { visitAnswersEn } from './messages.en.ts'
import { GoToAnswers } from './go-to-answers.tsx'
import { visitAnswersRoutes } from './routes.ts'

type Words = typeof visitAnswersDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'go.visitAnswers': command('command.go.visitAnswers', 'go', null),
} as const

const counted = [
  'visit',
  'visit_answer',
  'guide',
  'guide_edition',
  'organisation',
  'code_list_edition',
] as const

export const visitAnswersSlice = {
  messages: { de: visitAnswersDe, en: visitAnswersEn },
  routes: visitAnswersRoutes,
  commands,
  Everywhere: GoToAnswers,
  dependencies: {
    'visitAnswers.choices': counted,
    'visitAnswers.overview': counted,
    'visitAnswers.behind': counted,
  },
} as const satisfies Slice

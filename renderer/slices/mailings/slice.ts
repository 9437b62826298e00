import { command } from '../../kit/commands/definitions.ts'
import { company, distributionEntities } from '../../kit/data/entities.ts'
import type { Slice } from '../../kit/slice.ts'
import { LetterIcon } from '../../kit/ui/icons.ts'
import { mailingsHistory } from './history.ts'
import { mailingsDe } from './messages.de.ts'
import { mailingsEn } from './messages.en.ts'
import { mailingsRoutes } from './routes.ts'

type Words = typeof mailingsDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'go.mailings': command('command.go.mailings', 'go', null),
} as const

export const mailingsSlice = {
  messages: { de: mailingsDe, en: mailingsEn },
  history: mailingsHistory,
  routes: mailingsRoutes,
  destination: {
    group: 'daily',
    to: '/mailings',
    label: 'command.go.mailings',
    icon: LetterIcon,
    command: 'go.mailings',
  },
  commands,
  dependencies: {
    'consents.list': ['consent'],
    'letters.templates': ['letter_template'],
    'mailings.audience': [
      ...company,
      ...distributionEntities,
      'person',
      'affiliation',
      'consent',
      'list_view',
      'working_group',
      'membership',
      'mailing',
    ],
    'mailings.get': ['mailing', 'mailing_recipient', 'organisation', 'person'],
    'mailings.list': ['mailing', 'mailing_recipient'],
  },
} as const satisfies Slice

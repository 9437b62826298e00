import { command } from '../../kit/commands/definitions.ts'
import type { Slice } from '../../kit/slice.ts'
import { PeopleIcon } from '../../kit/ui/icons.ts'
import { peopleHistory } from './history.ts'
import { peopleDe } from './messages.de.ts'
import { peopleEn } from './messages.en.ts'
import { NewPerson } from './new-person.tsx'
import { peopleRoutes } from './routes.ts'

type Words = typeof peopleDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'person.new': command('command.person.new', 'file', null, { does: 'people.create' }),
  'go.people': command('command.go.people', 'go', null),
} as const

export const peopleSlice = {
  messages: { de: peopleDe, en: peopleEn },
  history: peopleHistory,
  routes: peopleRoutes,
  destination: {
    group: 'daily',
    to: '/people',
    label: 'command.go.people',
    icon: PeopleIcon,
    lists: [{ list: 'person', to: '/people' }],
    command: 'go.people',
  },
  commands,
  Everywhere: NewPerson,
  dependencies: {
    'people.get': ['person', 'affiliation', 'organisation', 'working_group', 'membership', 'meeting'],
  },
} as const satisfies Slice

import { command } from '../../kit/commands/definitions.ts'
import { company, groupEntities, timelineEntities } from '../../kit/data/entities.ts'
import type { Slice } from '../../kit/slice.ts'
import { duplicatesDe } from './messages.de.ts'
import { duplicatesEn } from './messages.en.ts'
import { duplicatesRoutes } from './routes.ts'

type Words = typeof duplicatesDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'organisation.merge': command('command.organisation.merge', 'edit', null),
  'person.merge': command('command.person.merge', 'edit', null),
  'go.duplicates': command('command.go.duplicates', 'go', null),
} as const

export const duplicatesSlice = {
  messages: { de: duplicatesDe, en: duplicatesEn },
  routes: duplicatesRoutes,
  commands,
  dependencies: {
    'duplicates.compare': [
      ...company,
      ...timelineEntities,
      ...groupEntities,
      'affiliation',
      'organisation_distinct',
    ],
    'duplicates.people': ['person', 'affiliation', 'organisation', 'person_distinct'],
    'duplicates.comparePeople': [
      ...timelineEntities,
      ...groupEntities,
      ...company,
      'affiliation',
      'person_distinct',
    ],
    'duplicates.list': [...company, 'organisation_distinct'],
  },
} as const satisfies Slice

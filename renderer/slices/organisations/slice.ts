import { command } from '../../kit/commands/definitions.ts'
import { company, companyParts, groupEntities, timelineEntities } from '../../kit/data/entities.ts'
import type { Slice } from '../../kit/slice.ts'
import { CompaniesIcon } from '../../kit/ui/icons.ts'
import { organisationsHistory } from './history.ts'
import { organisationsDe } from './messages.de.ts'
import { organisationsEn } from './messages.en.ts'
import { NewOrganisation } from './new-organisation.tsx'
import { organisationsRoutes } from './routes.ts'

type Words = typeof organisationsDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'organisation.new': command('command.organisation.new', 'file', null, { does: 'organisations.create' }),
  'go.organisations': command('command.go.organisations', 'go', null),
} as const

export const organisationsSlice = {
  messages: { de: organisationsDe, en: organisationsEn },
  history: organisationsHistory,
  routes: organisationsRoutes,
  destination: {
    group: 'daily',
    to: '/organisations',
    label: 'command.go.organisations',
    icon: CompaniesIcon,
    lists: [{ list: 'organisation', to: '/organisations' }],
    command: 'go.organisations',
  },
  commands,
  Everywhere: NewOrganisation,
  dependencies: {
    'composer.suggestions': ['organisation', 'person', 'affiliation', 'contact', 'visit', 'theme'],
    'organisations.get': [...company, ...companyParts, ...timelineEntities, ...groupEntities, 'affiliation'],
    'tags.list': ['tag', 'organisation_tag', 'organisation'],
  },
} as const satisfies Slice

import { command } from '../../kit/commands/definitions.ts'
import { distributionEntities } from '../../kit/data/entities.ts'
import type { Slice } from '../../kit/slice.ts'
import { DistributionListIcon } from '../../kit/ui/icons.ts'
import { distributionListsHistory } from './history.ts'
import { distributionListsDe } from './messages.de.ts'
import { distributionListsEn } from './messages.en.ts'
import { distributionListsRoutes } from './routes.ts'

type Words = typeof distributionListsDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'go.distributionLists': command('command.go.distributionLists', 'go', null),
} as const

export const distributionListsSlice = {
  messages: { de: distributionListsDe, en: distributionListsEn },
  history: distributionListsHistory,
  routes: distributionListsRoutes,
  destination: {
    group: 'daily',
    to: '/distribution-lists',
    label: 'command.go.distributionLists',
    icon: DistributionListIcon,
    command: 'go.distributionLists',
  },
  commands,
  dependencies: {
    'distributionLists.list': distributionEntities,
    'distributionLists.get': [...distributionEntities, 'organisation', 'person'],
  },
} as const satisfies Slice

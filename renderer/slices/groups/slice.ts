import { command } from '../../kit/commands/definitions.ts'
import { groupEntities } from '../../kit/data/entities.ts'
import type { Slice } from '../../kit/slice.ts'
import { GroupsIcon } from '../../kit/ui/icons.ts'
import { groupsHistory } from './history.ts'
import { groupsDe } from './messages.de.ts'
import { groupsEn } from './messages.en.ts'
import { groupsRoutes } from './routes.ts'

type Words = typeof groupsDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'go.groups': command('command.go.groups', 'go', null),
} as const

export const groupsSlice = {
  messages: { de: groupsDe, en: groupsEn },
  history: groupsHistory,
  routes: groupsRoutes,
  destination: {
    group: 'daily',
    to: '/groups',
    label: 'command.go.groups',
    icon: GroupsIcon,
    command: 'go.groups',
  },
  commands,
  dependencies: {
    'groups.get': [...groupEntities, 'organisation'],
    'groups.list': groupEntities,
    'meetings.get': [...groupEntities, 'organisation'],
  },
} as const satisfies Slice

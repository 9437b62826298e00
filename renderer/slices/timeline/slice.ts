import { command } from '../../kit/commands/definitions.ts'
import { timelineEntities } from '../../kit/data/entities.ts'
import type { Slice } from '../../kit/slice.ts'
import { ClockIcon } from '../../kit/ui/icons.ts'
import { timelineDe } from './messages.de.ts'
import { timelineEn } from './messages.en.ts'
import { timelineRoutes } from './routes.ts'

type Words = typeof timelineDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'go.timeline': command('command.go.timeline', 'go', null),
} as const

export const timelineSlice = {
  messages: { de: timelineDe, en: timelineEn },
  routes: timelineRoutes,
  destination: {
    group: 'daily',
    to: '/timeline',
    label: 'command.go.timeline',
    icon: ClockIcon,
    lists: [
      { list: 'contact', to: '/timeline/contacts' },
      { list: 'visit', to: '/timeline/visits' },
    ],
    command: 'go.timeline',
  },
  commands,
  dependencies: {
    'timeline.list': [
      ...timelineEntities,
      'trade_notification',
      'mailing_recipient',
      'organisation',
      'person',
      'theme',
      'staff',
      'working_group',
    ],
  },
} as const satisfies Slice

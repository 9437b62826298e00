import { command } from '../../kit/commands/definitions.ts'
import { company, companyParts, timelineEntities } from '../../kit/data/entities.ts'
import type { Slice } from '../../kit/slice.ts'
import { StartIcon } from '../../kit/ui/icons.ts'
import { startDe } from './messages.de.ts'
import { startEn } from './messages.en.ts'
import { startRoutes } from './routes.ts'

type Words = typeof startDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'go.start': command('command.go.start', 'go', null),
} as const

export const startSlice = {
  messages: { de: startDe, en: startEn },
  routes: startRoutes,
  destination: {
    group: 'daily',
    to: '/start',
    label: 'command.go.start',
    icon: StartIcon,
    command: 'go.start',
  },
  commands,
  dependencies: {
    'start.overview': [
      ...company,
      ...companyParts,
      ...timelineEntities,
      'working_group',
      'person',
      'document',
      'import_batch',
      'office',
      'staff',
      'staff_absence',
    ],
  },
} as const satisfies Slice

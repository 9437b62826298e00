import { command } from '../../kit/commands/definitions.ts'
import type { Slice } from '../../kit/slice.ts'
import { ThemesIcon } from '../../kit/ui/icons.ts'
import { themesHistory } from './history.ts'
import { themesDe } from './messages.de.ts'
import { themesEn } from './messages.en.ts'
import { themesRoutes } from './routes.ts'

type Words = typeof themesDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'go.themes': command('command.go.themes', 'go', null),
} as const

export const themesSlice = {
  messages: { de: themesDe, en: themesEn },
  history: themesHistory,
  routes: themesRoutes,
  destination: {
    group: 'daily',
    to: '/themes',
    label: 'command.go.themes',
    icon: ThemesIcon,
    command: 'go.themes',
  },
  commands,
  dependencies: {
    'themes.list': ['theme', 'visit', 'contact', 'working_group', 'organisation'],
  },
} as const satisfies Slice

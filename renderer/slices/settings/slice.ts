import { command } from '../../kit/commands/definitions.ts'
import type { Slice } from '../../kit/slice.ts'
import { SettingsIcon } from '../../kit/ui/icons.ts'
import { settingsDe } from './messages.de.ts'
import { settingsEn } from './messages.en.ts'
import { settingsRoutes } from './routes.ts'

type Words = typeof settingsDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'go.settings': command('command.go.settings', 'go', 'Ctrl+Comma'),
} as const

export const settingsSlice = {
  messages: { de: settingsDe, en: settingsEn },
  routes: settingsRoutes,
  destination: {
    group: 'house',
    to: '/settings',
    label: 'command.go.settings',
    icon: SettingsIcon,
    command: 'go.settings',
  },
  commands,
  dependencies: {
    'codeLists.convert': ['code_list_edition'],
    'codeLists.describeSector': ['code_list_edition'],
    'codeLists.entries': ['code_list_edition'],
    'codeLists.findSectors': ['code_list_edition'],
    'codeLists.inspect': ['code_list_edition'],
    'codeLists.list': ['code_list_edition', 'staff'],
    'office.get': ['office', 'staff', 'staff_absence'],
  },
} as const satisfies Slice

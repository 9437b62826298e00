import type { ComponentType } from 'react'
import type { CommandId } from '../commands/definitions.ts'
import type { PlainMessageKey } from '../i18n/messages.ts'
import {
  BackupIcon,
  CompaniesIcon,
  GroupsIcon,
  ImportIcon,
  PeopleIcon,
  ReportIcon,
  SettingsIcon,
  StartIcon,
  ThemesIcon,
} from '../ui/icons.ts'

interface Destination {
  readonly to:
    | '/start'
    | '/organisations'
    | '/people'
    | '/groups'
    | '/themes'
    | '/reports'
    | '/imports'
    | '/backups'
    | '/settings'
  readonly label: PlainMessageKey
  readonly icon: ComponentType
  readonly command: CommandId
}

/** The navigation: daily work above, keeping house below. */
export const dailyDestinations: readonly Destination[] = [
  { to: '/start', label: 'command.go.start', icon: StartIcon, command: 'go.start' },
  {
    to: '/organisations',
    label: 'command.go.organisations',
    icon: CompaniesIcon,
    command: 'go.organisations',
  },
  { to: '/people', label: 'command.go.people', icon: PeopleIcon, command: 'go.people' },
  { to: '/groups', label: 'command.go.groups', icon: GroupsIcon, command: 'go.groups' },
  { to: '/themes', label: 'command.go.themes', icon: ThemesIcon, command: 'go.themes' },
  { to: '/reports', label: 'command.go.reports', icon: ReportIcon, command: 'go.reports' },
]

export const houseDestinations: readonly Destination[] = [
  { to: '/imports', label: 'command.go.imports', icon: ImportIcon, command: 'go.imports' },
  { to: '/backups', label: 'command.go.backups', icon: BackupIcon, command: 'go.backups' },
  { to: '/settings', label: 'command.go.settings', icon: SettingsIcon, command: 'go.settings' },
]

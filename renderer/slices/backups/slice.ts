import { command } from '../../kit/commands/definitions.ts'
import type { Slice } from '../../kit/slice.ts'
import { BackupIcon } from '../../kit/ui/icons.ts'
import { backupsDe } from './messages.de.ts'
import { backupsEn } from './messages.en.ts'
import { backupsRoutes } from './routes.ts'

type Words = typeof backupsDe
type Commands = typeof commands
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
  interface RegisteredCommands extends Commands {}
}

const commands = {
  'go.backups': command('command.go.backups', 'go', null),
} as const

export const backupsSlice = {
  messages: { de: backupsDe, en: backupsEn },
  routes: backupsRoutes,
  destination: {
    group: 'house',
    to: '/backups',
    label: 'command.go.backups',
    icon: BackupIcon,
    command: 'go.backups',
  },
  commands,
  dependencies: {
    'backups.beforeClose': [],
    'backups.list': [],
    'backups.status': [],
    'restoring.lastRehearsal': [],
    'restoring.momentAt': [],
  },
} as const satisfies Slice

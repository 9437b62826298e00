import type { backupsDe } from './messages.de.ts'

export const backupsEn: Record<keyof typeof backupsDe, string> = {
  'backups.title': 'Backup',
  'backups.empty': 'Backup goes here.',
}

export const backupsDe = {
  'backups.title': 'Sicherung',
  'backups.empty': 'Hier entsteht die Sicherung.',
} as const

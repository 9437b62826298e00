import type { reportsDe } from './messages.de.ts'

export const reportsEn: Record<keyof typeof reportsDe, string> = {
  'reports.title': 'Reports',
  'reports.empty': 'Reports go here.',
}

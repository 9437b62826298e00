import type { visitsDe } from './messages.de.ts'

export const visitsEn: Record<keyof typeof visitsDe, string> = {
  'visits.log.title': 'Log a visit',
}

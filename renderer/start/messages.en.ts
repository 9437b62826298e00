import type { startDe } from './messages.de.ts'

export const startEn: Record<keyof typeof startDe, string> = {
  'start.title': 'Start',
  'start.empty': '–',
}

import type { groupsDe } from './messages.de.ts'

export const groupsEn: Record<keyof typeof groupsDe, string> = {
  'groups.title': 'Groups',
  'groups.empty': 'Groups go here.',
}

import type { settingsDe } from './messages.de.ts'

export const settingsEn: Record<keyof typeof settingsDe, string> = {
  'settings.title': 'Settings',
  'settings.empty': '–',
}

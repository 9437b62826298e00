import type { themesDe } from './messages.de.ts'

export const themesEn: Record<keyof typeof themesDe, string> = {
  'themes.title': 'Themes',
  'themes.empty': 'Themes go here.',
}

export const settingsDe = {
  'settings.title': 'Einstellungen',
  'settings.empty': '–',
} as const

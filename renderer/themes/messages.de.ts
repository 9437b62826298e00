export const themesDe = {
  'themes.title': 'Themen',
  'themes.empty': 'Hier entstehen die Themen.',
} as const

export const groupsDe = {
  'groups.title': 'Arbeitskreise',
  'groups.empty': 'Hier entstehen die Arbeitskreise.',
} as const

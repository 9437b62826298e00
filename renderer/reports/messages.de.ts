export const reportsDe = {
  'reports.title': 'Berichte',
  'reports.empty': 'Hier entstehen die Berichte.',
} as const

export const importsDe = {
  'imports.title': 'Import',
  'imports.empty': 'Hier entsteht der Import.',
} as const

export const gridDe = {
  'grid.columns': 'Spalten',
  'grid.columns.help':
    'Kreuzen Sie an, was die Liste zeigt. Die Reihenfolge hier ist die Reihenfolge in der Liste.',
  'grid.columns.up': '{{column}} nach vorn',
  'grid.columns.down': '{{column}} nach hinten',
  'grid.columns.reset': 'Zurücksetzen',
  'grid.columns.apply': 'Übernehmen',
  'grid.density.toComfortable': 'Zeilen weiter stellen',
  'grid.density.toCompact': 'Zeilen enger stellen',
  'grid.range': '{{first}}–{{last}} von {{total}}',
  'grid.none': 'Keine Einträge',
  'grid.hint': 'Leertaste: Vorschau · Eingabetaste: öffnen',
  'grid.hint.plain': 'Eingabetaste: öffnen',
} as const

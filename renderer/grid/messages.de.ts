export const gridDe = {
  'grid.columns': 'Spalten',
} as const

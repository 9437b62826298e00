import type { gridDe } from './messages.de.ts'

export const gridEn: Record<keyof typeof gridDe, string> = {
  'grid.columns': 'Columns',
}

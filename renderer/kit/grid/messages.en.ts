import type { gridDe } from './messages.de.ts'

export const gridEn: Record<keyof typeof gridDe, string> = {
  'grid.columns': 'Columns',
  'grid.columns.help': 'Tick what the list shows. The order here is the order in the list.',
  'grid.columns.up': 'Move {{column}} forward',
  'grid.columns.down': 'Move {{column}} back',
  'grid.columns.reset': 'Reset',
  'grid.columns.apply': 'Apply',
  'grid.density.toComfortable': 'Space rows wider',
  'grid.density.toCompact': 'Space rows closer',
  'grid.range': '{{first}}–{{last}} of {{total}}',
  'grid.none': 'No entries',
  'grid.hint': 'Space: preview · Enter: open',
  'grid.hint.plain': 'Enter: open',
}

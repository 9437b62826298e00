import type { TableRules } from '../../engine/slice.ts'

export const themeTables = {
  history: { theme: {} },
  names: { records: { theme: 'name' } },
  merging: {
    clashes: {
      organisation_theme: 'theirs',
      contact_theme: 'theirs',
      visit_theme: 'theirs',
      working_group_theme: 'theirs',
    },
  },
} as const satisfies TableRules

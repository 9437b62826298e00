import type { TableRules } from '../../engine/slice.ts'

export const codeListTables = {
  names: { parts: { code_list_edition: 'edition' } },
  merging: {
    clashes: { code_list_entry: 'theirsUntold' },
    naturalKeys: { code_list_edition: ['list', 'source', 'sha256'] },
  },
} as const satisfies TableRules

import type { TableRules } from '../../engine/slice.ts'

export const codeListTables = {
  names: { parts: { code_list_edition: 'edition' } },
} as const satisfies TableRules

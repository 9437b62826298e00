import type { TableRules } from '../../engine/slice.ts'

export const viewTables = {
  names: { records: { list_view: 'name' } },
} as const satisfies TableRules

import type { TableRules } from '../../engine/slice.ts'

export const themeTables = {
  history: { theme: {} },
  names: { records: { theme: 'name' } },
} as const satisfies TableRules

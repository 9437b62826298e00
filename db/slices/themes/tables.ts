import type { TableRules } from '../../engine/slice.ts'

export const themeTables = {
  names: { records: { theme: 'name' } },
} as const satisfies TableRules

import type { TableRules } from '../../engine/slice.ts'

export const officeTables = {
  names: { parts: { staff: 'name' } },
} as const satisfies TableRules

import type { TableRules } from '../../engine/slice.ts'

export const deskTables = {
  names: { parts: { desk: 'name' } },
  merging: { clashes: { desk_key: 'theirsUntold' } },
} as const satisfies TableRules

import type { TableRules } from '../../engine/slice.ts'

export const taskTables = {
  references: [{ table: 'task', column: 'organisation_id', kind: 'use' }],
  names: { records: { task: 'title' } },
} as const satisfies TableRules

import type { TableRules } from '../../engine/slice.ts'

export const taskTables = {
  references: [{ table: 'task', column: 'organisation_id', kind: 'use', goesAlong: true }],
  personReferences: [{ table: 'task', column: 'person_id' }],
  history: { task: { untold: ['created_at', 'updated_at', 'red_flag_question'] } },
  names: { records: { task: 'title' } },
  merging: { together: { task: [['status', 'done_at']] } },
} as const satisfies TableRules

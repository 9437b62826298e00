import type { TableRules } from '../../engine/slice.ts'
import { moveAbsences, moveDistinctRows, moveKeys } from './merge-organisations.ts'

export const importTables = {
  references: [
    // absences are judged by the keys of both sides, so they go before the keys
    { table: 'organisation_absence', column: 'organisation_id', kind: 'part', move: moveAbsences },
    { table: 'import_distinct', column: 'organisation_id', kind: 'part', move: moveDistinctRows },
    { table: 'organisation_source_key', column: 'organisation_id', kind: 'part', move: moveKeys },
  ],
  names: { records: { import_batch: 'file_name' }, parts: { import_profile: 'name' } },
  merging: {
    clashes: {
      import_distinct: 'theirs',
      import_left_out: 'theirsUntold',
      import_mapping: 'theirsUntold',
      import_profile: { rename: 'name' },
      organisation_absence: 'theirsUntold',
    },
  },
} as const satisfies TableRules

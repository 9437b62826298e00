import type { TableRules } from '../../engine/slice.ts'

export const groupTables = {
  references: [
    { table: 'membership', column: 'organisation_id', kind: 'use' },
    { table: 'attendance', column: 'organisation_id', kind: 'use' },
    { table: 'meeting', column: 'host_organisation_id', kind: 'use' },
  ],
  names: {
    records: { working_group: 'name', meeting: 'title' },
    parts: {
      membership: '(select name from working_group where id = group_id)',
      attendance: '(select title from meeting where id = meeting_id)',
    },
  },
} as const satisfies TableRules

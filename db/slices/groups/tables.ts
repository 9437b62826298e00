import type { TableRules } from '../../engine/slice.ts'
import { moveAttendances, moveSeats } from './merge-people.ts'

export const groupTables = {
  references: [
    { table: 'membership', column: 'organisation_id', kind: 'use' },
    { table: 'attendance', column: 'organisation_id', kind: 'use' },
    { table: 'meeting', column: 'host_organisation_id', kind: 'use' },
  ],
  personReferences: [
    { table: 'membership', column: 'person_id', move: moveSeats },
    { table: 'attendance', column: 'person_id', move: moveAttendances },
  ],
  history: {
    working_group: {},
    working_group_theme: { partOf: { working_group: 'group_id' }, goesWith: 'working_group' },
    membership: {
      partOf: { working_group: 'group_id', person: 'person_id', organisation: 'organisation_id' },
    },
    meeting: { partOf: { working_group: 'group_id' } },
    attendance: { partOf: { meeting: 'meeting_id' }, goesWith: 'meeting' },
  },
  names: {
    records: { working_group: 'name', meeting: 'title' },
    parts: {
      membership: '(select name from working_group where id = group_id)',
      attendance: '(select title from meeting where id = meeting_id)',
    },
  },
  merging: {
    clashes: { attendance: 'theirs' },
    together: { working_group: [['status', 'ended_reason', 'ended_on']] },
  },
} as const satisfies TableRules

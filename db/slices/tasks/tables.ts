import type { TableRules } from '../../engine/slice.ts'

export const taskTables = {
  references: [{ table: 'task', column: 'organisation_id', kind: 'use', goesAlong: true }],
  personReferences: [{ table: 'task', column: 'person_id' }],
  // what a series counts from, and what it follows, stand in no form
  history: {
    task: {
      untold: ['created_at', 'updated_at', 'red_flag_question', 'series_from', 'follows_id', 'form_row'],
    },
  },
  names: { records: { task: 'title' } },
  merging: {
    // both desks have ticked off the same recurring task: the next one that came first stands for both; so does a promise of which
    // both have read, but may have read something else
    clashes: { task: { theirsToldBy: 'form_row' } },
    givenOnce: { task: ['form_row'] },
    untold: { task: ['done_at'] },
    together: {
      task: [
        ['status', 'done_at'],
        ['waiting_for', 'waiting_since'],
        ['handed_to', 'handed_on', 'received_on'],
        ['every', 'every_unit', 'series_from'],
      ],
    },
  },
} as const satisfies TableRules

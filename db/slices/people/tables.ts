import type { TableRules } from '../../engine/slice.ts'
import { derivePeople } from './derive.ts'
import { moveAffiliations } from './merge-organisations.ts'
import { moveFunctions } from './merge-people.ts'

export const personTables = {
  references: [{ table: 'affiliation', column: 'organisation_id', kind: 'use', move: moveAffiliations }],
  personReferences: [{ table: 'affiliation', column: 'person_id', move: moveFunctions }],
  derived: { columns: { person: ['name_sort', 'search_text'] }, compute: derivePeople },
  history: {
    person: { untold: ['created_at', 'updated_at', 'form_row'] },
    affiliation: {
      partOf: { person: 'person_id', organisation: 'organisation_id' },
      goesWith: 'person',
      untold: ['form_row'],
    },
  },
  names: {
    records: { person: "trim(given_name || ' ' || family_name)" },
    parts: {
      affiliation: "(select trim(given_name || ' ' || family_name) from person where id = person_id)",
    },
  },
  merging: {
    // both desks have taken over who was met on the way
    clashes: { person: 'theirs', affiliation: 'theirs' },
    givenOnce: { person: ['form_row'], affiliation: ['form_row'] },
    together: { person: [['contact_block', 'contact_block_reason', 'contact_block_on']] },
  },
} as const satisfies TableRules

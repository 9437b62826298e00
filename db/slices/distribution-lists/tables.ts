import type { TableRules } from '../../engine/slice.ts'
import { moveMemberOrganisations, moveMemberPeople } from './commands.ts'

export const distributionListTables = {
  references: [
    {
      table: 'distribution_member',
      column: 'organisation_id',
      kind: 'use',
      goesAlong: true,
      move: moveMemberOrganisations,
    },
  ],
  personReferences: [
    { table: 'distribution_member', column: 'person_id', move: moveMemberPeople },
    { table: 'distribution_member', column: 'contact_person_id' },
  ],
  history: {
    distribution_list: { untold: ['created_at', 'updated_at'] },
    distribution_member: {
      partOf: {
        distribution_list: 'list_id',
        organisation: 'organisation_id',
        person: ['person_id', 'contact_person_id'],
      },
      goesWith: 'distribution_list',
    },
  },
  names: {
    records: { distribution_list: 'name' },
    parts: { distribution_member: '(select name from distribution_list where id = list_id)' },
  },
  merging: { clashes: { distribution_member: 'theirs' } },
} as const satisfies TableRules

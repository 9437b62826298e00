import type { TableRules } from '../../engine/slice.ts'
import { nameOfOrganisation } from '../organisations/tables.ts'
import { moveLinks } from './merge-people.ts'

export const timelineTables = {
  references: [
    { table: 'contact', column: 'organisation_id', kind: 'use' },
    { table: 'visit', column: 'organisation_id', kind: 'use' },
  ],
  personReferences: [
    { table: 'contact_person', column: 'person_id', move: moveLinks('contact_person', 'contact_id') },
    { table: 'visit_person', column: 'person_id', move: moveLinks('visit_person', 'visit_id') },
  ],
  history: {
    visit: { untold: ['created_at', 'updated_at'] },
    visit_person: { partOf: { visit: 'visit_id' }, goesWith: 'visit' },
    visit_reader: { partOf: { visit: 'visit_id' }, goesWith: 'visit' },
    visit_theme: { partOf: { visit: 'visit_id' }, goesWith: 'visit' },
    contact: { untold: ['created_at', 'updated_at'] },
    contact_person: { partOf: { contact: 'contact_id' }, goesWith: 'contact' },
    contact_reader: { partOf: { contact: 'contact_id' }, goesWith: 'contact' },
    contact_theme: { partOf: { contact: 'contact_id' }, goesWith: 'contact' },
  },
  names: { records: { visit: nameOfOrganisation, contact: nameOfOrganisation } },
  merging: {
    clashes: {
      contact_person: 'theirs',
      visit_person: 'theirs',
      contact_reader: 'theirsUntold',
      visit_reader: 'theirsUntold',
    },
    // who may read what is confidential follows from both
    together: { contact: [['visibility', 'readers']], visit: [['visibility', 'readers']] },
  },
} as const satisfies TableRules

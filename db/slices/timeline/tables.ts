import type { TableRules } from '../../engine/slice.ts'
import { nameOfOrganisation } from '../organisations/tables.ts'

export const timelineTables = {
  references: [
    { table: 'contact', column: 'organisation_id', kind: 'use' },
    { table: 'visit', column: 'organisation_id', kind: 'use' },
  ],
  names: { records: { visit: nameOfOrganisation, contact: nameOfOrganisation } },
} as const satisfies TableRules

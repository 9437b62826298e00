import type { TableRules } from '../../engine/slice.ts'

const ofOrganisation = '(select name from organisation where organisation.id = organisation_id)'

export const timelineTables = {
  references: [
    { table: 'contact', column: 'organisation_id', kind: 'use' },
    { table: 'visit', column: 'organisation_id', kind: 'use' },
  ],
  names: { records: { visit: ofOrganisation, contact: ofOrganisation } },
} as const satisfies TableRules

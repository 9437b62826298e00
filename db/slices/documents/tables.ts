import type { TableRules } from '../../engine/slice.ts'

export const documentTables = {
  references: [{ table: 'document', column: 'organisation_id', kind: 'use', goesAlong: true }],
  personReferences: [{ table: 'document', column: 'person_id' }],
  names: { records: { document: 'file_name' } },
} as const satisfies TableRules

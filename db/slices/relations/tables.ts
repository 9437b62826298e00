import type { TableRules } from '../../engine/slice.ts'
import { moveRelations } from './merge.ts'

const nameOf = (column: string): string => `(select name from organisation where organisation.id = ${column})`

export const relationTables = {
  references: [
    { table: 'organisation_relation', column: 'organisation_id', kind: 'use', move: moveRelations },
    // both ends have moved with the first
    { table: 'organisation_relation', column: 'other_organisation_id', kind: 'use', move: async () => {} },
  ],
  history: {
    organisation_relation: { partOf: { organisation: ['organisation_id', 'other_organisation_id'] } },
  },
  names: {
    parts: {
      organisation_relation: `${nameOf('organisation_id')} || ' – ' || ${nameOf('other_organisation_id')}`,
    },
  },
} as const satisfies TableRules

import type { TableRules } from '../../engine/slice.ts'
import { moveHeadcounts } from './headcounts.ts'
import { moveSectors } from './sectors.ts'

const nameOfOwner = '(select name from organisation where organisation.id = organisation_id)'
const part = { partOf: { organisation: 'organisation_id' }, goesWith: 'organisation' } as const

export const organisationPartTables = {
  references: [
    { table: 'organisation_headcount', column: 'organisation_id', kind: 'part', move: moveHeadcounts },
    { table: 'organisation_sector', column: 'organisation_id', kind: 'part', move: moveSectors },
  ],
  history: { organisation_headcount: part, organisation_sector: part },
  names: {
    parts: {
      organisation_headcount: nameOfOwner,
      organisation_sector: nameOfOwner,
      organisation_name: nameOfOwner,
    },
  },
  merging: { clashes: { organisation_sector: 'theirsUntold' } },
} as const satisfies TableRules

import type { TableRules } from '../../engine/slice.ts'
import { moveDistinct } from './attached.ts'
import { movePeopleDistinct } from './person-distinct.ts'

export const duplicateTables = {
  references: [
    { table: 'organisation_distinct', column: 'first_id', kind: 'part', move: moveDistinct },
    { table: 'organisation_distinct', column: 'second_id', kind: 'part', move: moveDistinct },
    { table: 'organisation_merged', column: 'organisation_id', kind: 'part' },
  ],
  personReferences: [
    { table: 'person_distinct', column: 'first_id', move: movePeopleDistinct },
    { table: 'person_distinct', column: 'second_id', move: movePeopleDistinct },
    { table: 'person_merged', column: 'person_id' },
  ],
  merging: { clashes: { organisation_distinct: 'theirs', person_distinct: 'theirs' } },
} as const satisfies TableRules

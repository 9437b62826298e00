import type { TableRules } from '../../engine/slice.ts'
import { moveDistinct } from './attached.ts'

export const duplicateTables = {
  references: [
    { table: 'organisation_distinct', column: 'first_id', kind: 'part', move: moveDistinct },
    { table: 'organisation_distinct', column: 'second_id', kind: 'part', move: moveDistinct },
    { table: 'organisation_merged', column: 'organisation_id', kind: 'part' },
  ],
} as const satisfies TableRules

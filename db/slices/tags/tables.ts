import type { TableRules } from '../../engine/slice.ts'
import { moveTags } from './commands.ts'

export const tagTables = {
  references: [{ table: 'organisation_tag', column: 'organisation_id', kind: 'part', move: moveTags }],
  history: {
    organisation_tag: { partOf: { organisation: 'organisation_id' }, goesWith: 'organisation' },
  },
  names: {
    parts: {
      organisation_tag: '(select name from organisation where organisation.id = organisation_id)',
      tag: 'name',
    },
  },
  merging: { clashes: { organisation_tag: 'theirs', tag: 'theirs' } },
} as const satisfies TableRules

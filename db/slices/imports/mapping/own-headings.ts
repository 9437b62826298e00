import { headingKey } from '../../../tabular/index.ts'
import type { OwnDefinition } from '../../own-fields/index.ts'
import type { ProposedMapping } from './propose.ts'

/** Columns that are headed as one of the office's own fields is called fill it, whatever else they seem to mean. */
export function withOwnHeadings(
  proposals: readonly ProposedMapping[],
  columns: readonly string[],
  definitions: readonly OwnDefinition[],
): readonly ProposedMapping[] {
  const own = definitions
    .filter(({ entity, isArchived }) => entity === 'organisation' && !isArchived)
    .flatMap(({ key, name }): ProposedMapping[] => {
      const column = columns.findIndex((heading) => headingKey(heading) === headingKey(name))
      return column < 0 ? [] : [{ column, field: key, confidence: 0.95, reason: 'heading' }]
    })
  const taken = new Set(own.map(({ column }) => column))
  return [...proposals.filter(({ column }) => !taken.has(column)), ...own].toSorted(
    (a, b) => a.column - b.column,
  )
}

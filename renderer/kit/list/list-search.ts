import { z } from 'zod'
import {
  conditionGroup,
  type Condition,
  type ConditionGroup,
  type ConditionPart,
  type ListColumns,
  type RecordFilter,
} from '../../../preload/contract/lists.ts'
import { sortParamOf } from './sort-param.ts'

/**
 * What the address of every list says: a search, conditions, an order. So a view can be kept, linked and gone back to.
 * What cannot be read is left out, never an error.
 */
export const listSearchOf = (columns: ListColumns) => ({
  text: z.string().max(200).optional().catch(undefined),
  where: conditionGroup.optional().catch(undefined),
  sort: sortParamOf(columns),
  /** Number of a saved view; what else the address says was changed since. */
  view: z.int().positive().optional().catch(undefined),
})

/** The part of an address that all lists have. */
export interface ListSearch {
  readonly text?: string | undefined
  readonly where?: ConditionGroup | undefined
  readonly sort?: string | undefined
  readonly view?: number | undefined
}

/** Text and conditions as the data process wants them, without what is empty. */
export const recordFilterOf = ({ text, where }: ListSearch): RecordFilter => ({
  ...(text !== undefined && text.trim() !== '' && { text: text.trim() }),
  ...(where !== undefined && where.parts.length > 0 && { where }),
})

/** Conditions without one of them; undefined when none is left. */
export function withoutPart(where: ConditionGroup | undefined, index: number): ConditionGroup | undefined {
  if (where === undefined) return undefined
  const parts = where.parts.toSpliced(index, 1)
  return parts.length > 0 ? { ...where, parts } : undefined
}

const isChoiceOf = (part: ConditionPart, column: string): boolean =>
  !('match' in part) && part.column === column && part.operator === 'isOneOf'

/** The values of a column that are asked for beside all else. */
export function chosenValues(where: ConditionGroup | undefined, column: string): readonly string[] {
  if (where?.match !== 'all') return []
  const part = where.parts.find((one) => isChoiceOf(one, column))
  return part !== undefined && 'values' in part ? part.values : []
}

/** Conditions with a value of a column asked for, or no longer. */
export function withValue(
  where: ConditionGroup | undefined,
  column: string,
  value: string,
  isWanted: boolean,
): ConditionGroup | undefined {
  const before = chosenValues(where, column)
  const values = isWanted ? [...before, value] : before.filter((one) => one !== value)
  const condition: Condition = { column, operator: 'isOneOf', values }
  const added = values.length > 0 ? [condition] : []
  // a group of which any may hold stays one among those that must
  const parts: readonly ConditionPart[] =
    where === undefined ? [] : where.match === 'all' ? where.parts : [where]
  const at = parts.findIndex((part) => isChoiceOf(part, column))
  const next = at === -1 ? [...parts, ...added] : parts.toSpliced(at, 1, ...added)
  const group = conditionGroup.safeParse({ match: 'all', parts: next })
  // deeper than conditions may go: all stays as it is
  if (!group.success) return where
  return group.data.parts.length > 0 ? group.data : undefined
}

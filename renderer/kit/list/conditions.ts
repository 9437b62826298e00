import {
  condition as conditionSchema,
  conditionOperators,
  type ColumnKind,
  type Condition,
  type ConditionGroup,
  type ConditionOperator,
  type ConditionPart,
  type SpanUnit,
} from '../../../preload/contract/lists.ts'
import type { ListFace } from './faces.ts'

/** A condition while it is being put together: what has been entered so far. */
export interface OpenCondition {
  readonly column: string
  readonly operator: ConditionOperator
  readonly text?: string
  readonly number?: number | null
  readonly to?: number | null
  readonly day?: string | null
  readonly toDay?: string | null
  readonly span?: number | null
  readonly unit?: SpanUnit
  readonly values?: readonly string[]
}

export interface OpenGroup {
  readonly match: 'all' | 'any'
  readonly parts: readonly OpenPart[]
}

export type OpenPart = OpenCondition | OpenGroup

export const isGroup = (part: OpenPart): part is OpenGroup => 'match' in part

/** What an operator wants besides the column. */
export type Operand = 'nothing' | 'text' | 'number' | 'numbers' | 'day' | 'days' | 'span' | 'values'

export function operandOf(operator: ConditionOperator, kind: ColumnKind): Operand {
  switch (operator) {
    case 'isEmpty':
    case 'isNotEmpty':
    case 'hasNone':
    case 'hasSome':
      return 'nothing'
    case 'isOneOf':
    case 'isNoneOf':
    case 'hasOneOf':
    case 'hasAllOf':
    case 'hasNoneOf':
      return 'values'
    case 'longerAgoThan':
    case 'withinLast':
    case 'withinNext':
      return 'span'
    case 'from':
    case 'until':
      return 'day'
    case 'between':
      return kind === 'day' ? 'days' : 'numbers'
    case 'is':
    case 'isNot':
      return kind === 'text' ? 'text' : kind === 'day' ? 'day' : 'number'
    case 'atLeast':
    case 'atMost':
      return 'number'
    case 'contains':
    case 'containsNot':
    case 'startsWith':
      return 'text'
  }
}

/** A condition on a column as it begins. */
export const begun = (column: string, kind: ColumnKind): OpenCondition => ({
  column,
  operator: conditionOperators[kind][0],
})

/** The same with another operator; what was entered stays where it fits. */
export const withOperator = (open: OpenCondition, operator: ConditionOperator): OpenCondition => ({
  ...open,
  operator,
})

/** What has been entered as a condition; null while something is missing. */
export function completed(open: OpenCondition, face: ListFace): Condition | null {
  const kind = face.columns[open.column]?.kind
  if (kind === undefined) return null
  const { column, operator, text, number, to, day, toDay, span, unit = 'months', values } = open
  const operand = {
    nothing: {},
    text: { text: text?.trim() },
    number: { number },
    numbers: { number, to },
    day: { day },
    days: { day, toDay },
    span: { span, unit },
    values: { values },
  }[operandOf(operator, kind)]
  const read = conditionSchema.safeParse({ column, operator, ...operand })
  return read.success ? read.data : null
}

/** The conditions that are complete; groups without any are left out. */
export function completedGroup(open: OpenGroup, face: ListFace): ConditionGroup {
  const parts = open.parts.flatMap((part): ConditionPart[] => {
    const complete = isGroup(part) ? completedGroup(part, face) : completed(part, face)
    return complete === null || ('match' in complete && complete.parts.length === 0) ? [] : [complete]
  })
  // as deep as the builder makes them, which is what the schema takes
  return { match: open.match, parts: parts as ConditionGroup['parts'] }
}

/** How many conditions a group holds, those of its groups included. */
export const countOf = (group: ConditionGroup | OpenGroup): number =>
  group.parts.reduce((sum, part) => sum + ('match' in part ? countOf(part) : 1), 0)

import type { Condition, ConditionPart } from '../../../preload/contract/lists.ts'
import type { PlanFilter, PlanRuleFields, VisitReason } from '../../../preload/contract/visit-planning.ts'

// Reasons are conditions on the list of organisations: whoever looks at that list with one of them sees the same companies.

const isOneOf = (column: string, values: readonly string[]): Condition => ({
  column,
  operator: 'isOneOf',
  values: [...values],
})

/** By how much a column has gone up or down. */
const movedBy = (column: string, amount: number) => ({
  match: 'any' as const,
  parts: [
    { column, operator: 'atLeast' as const, number: amount },
    { column, operator: 'atMost' as const, number: -amount },
  ],
})

/** All that an office may visit. */
export const companies = { kinds: ['company'] } as const
/** Who is no part of the stock: not here yet, or not any more. */
export const isAway: Condition = { column: 'status', operator: 'isNoneOf', values: ['resident'] }
export const isBlocked: Condition = isOneOf('contactBlock', ['noContact'])
export const hasPlannedVisit: Condition = { column: 'nextVisitOn', operator: 'isNotEmpty' }

/** Visited within so many months up to today. */
export const visitedWithin = (months: number): Condition => ({
  column: 'lastVisitOn',
  operator: 'withinLast',
  span: months,
  unit: 'months',
})

/** Reasons that are conditions, in the order of all. */
export const reasonsByCondition = [
  'redFlag',
  'overdue',
  'leaseEnds',
  'staffChange',
  'neverVisited',
  'focusTheme',
] as const satisfies Exclude<VisitReason, 'coverage'>[]

/** When each reason holds; coverage follows from who was visited of all that are like a company. */
export const reasonConditions = (
  rule: PlanRuleFields,
): Readonly<Record<(typeof reasonsByCondition)[number], ConditionPart>> => ({
  redFlag: { column: 'redFlags', operator: 'hasSome' },
  overdue: { column: 'visitDueOn', operator: 'longerAgoThan', span: 0, unit: 'days' },
  leaseEnds: { column: 'nextLeaseEndOn', operator: 'withinNext', span: rule.leaseMonths, unit: 'months' },
  staffChange: {
    match: 'all',
    parts: [movedBy('staffChangePercent', rule.staffPercent), movedBy('staffChange', rule.staffPeople)],
  },
  neverVisited: { column: 'lastVisitOn', operator: 'isEmpty' },
  focusTheme: { column: 'focusThemes', operator: 'isNotEmpty' },
})

/** What a filter of the plan asks of a company, apart from its reasons. */
export const filterConditions = ({
  districts,
  sizeClasses,
  sector,
  careOwners,
}: PlanFilter): ConditionPart[] => [
  ...(districts?.length ? [isOneOf('district', districts)] : []),
  ...(sizeClasses?.length ? [isOneOf('sizeClass', sizeClasses)] : []),
  ...(careOwners?.length ? [isOneOf('careOwnerId', careOwners)] : []),
  ...(sector === undefined || sector.trim() === ''
    ? []
    : [{ column: 'sectorCode', operator: 'startsWith', text: sector.trim() } as const]),
]

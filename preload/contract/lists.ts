import { z } from 'zod'
import { day, id, sortDirection } from './common.ts'

/** The records that are listed. */
export const listNames = ['organisation', 'person', 'task', 'contact', 'visit'] as const
export const listName = z.enum(listNames)
export type ListName = z.infer<typeof listName>

/**
 * What a column of a list holds, for its conditions, its order and its cells. `choices` are several of a list, as `splitChoices`
 * reads them; `count` is how many of something there are.
 */
export const columnKinds = ['text', 'number', 'day', 'choice', 'choices', 'count'] as const
export type ColumnKind = (typeof columnKinds)[number]

/** A column of a list. */
export interface ListColumn<Kind extends ColumnKind = ColumnKind> {
  readonly kind: Kind
  /** Of `choice` and `choices`: every value there can be, in their order; left out where the values come from the records. */
  readonly choices?: readonly string[]
  /** A cell holds several values, one to a line. */
  readonly isSeveral?: true
  /** Of `number`: so many digits behind the point are shown; 2 unless said otherwise. */
  readonly decimals?: number
}
export type ListColumns = Readonly<Record<string, ListColumn>>

/** What can be asked of a column, by its kind. */
export const conditionOperators = {
  text: [
    'contains',
    'containsNot',
    'startsWith',
    'is',
    'isNot',
    'isOneOf',
    'isNoneOf',
    'isEmpty',
    'isNotEmpty',
  ],
  number: ['atLeast', 'atMost', 'between', 'is', 'isNot', 'isEmpty', 'isNotEmpty'],
  count: ['hasNone', 'hasSome', 'atLeast', 'atMost', 'between'],
  day: [
    'longerAgoThan',
    'withinLast',
    'withinNext',
    'from',
    'until',
    'between',
    'is',
    'isEmpty',
    'isNotEmpty',
  ],
  choice: ['isOneOf', 'isNoneOf', 'isEmpty', 'isNotEmpty'],
  choices: ['hasOneOf', 'hasAllOf', 'hasNoneOf', 'isEmpty', 'isNotEmpty'],
} as const satisfies Record<ColumnKind, readonly string[]>
export type ConditionOperator = (typeof conditionOperators)[ColumnKind][number]

export const spanUnits = ['days', 'weeks', 'months', 'years'] as const
export type SpanUnit = (typeof spanUnits)[number]

const column = z.string().regex(/^[A-Za-z][A-Za-z0-9:]{0,59}$/)
const some = { column }
const text = z.string().min(1).max(200)
const number = z.number().min(-1e12).max(1e12)

/** One question to one column. Texts are compared folded: ä like ae, capitals like small letters. */
export const condition = z.union([
  z.strictObject({
    ...some,
    operator: z.enum(['contains', 'containsNot', 'startsWith', 'is', 'isNot']),
    text,
  }),
  z.strictObject({ ...some, operator: z.enum(['atLeast', 'atMost', 'is', 'isNot']), number }),
  z.strictObject({ ...some, operator: z.literal('between'), number, to: number }),
  /** From the first to the last day, both counted. */
  z.strictObject({ ...some, operator: z.literal('between'), day, toDay: day }),
  z.strictObject({ ...some, operator: z.enum(['from', 'until', 'is']), day }),
  /** Counted from today, which is within both `withinLast` and `withinNext`. */
  z.strictObject({
    ...some,
    operator: z.enum(['longerAgoThan', 'withinLast', 'withinNext']),
    span: z.int().min(0).max(10_000),
    unit: z.enum(spanUnits),
  }),
  z.strictObject({
    ...some,
    operator: z.enum(['isOneOf', 'isNoneOf', 'hasOneOf', 'hasAllOf', 'hasNoneOf']),
    values: z.array(z.string().max(200)).min(1).max(500),
  }),
  z.strictObject({ ...some, operator: z.enum(['isEmpty', 'isNotEmpty', 'hasNone', 'hasSome']) }),
])
export type Condition = z.infer<typeof condition>

const groupOf = <Part extends z.ZodType>(part: Part) =>
  z.strictObject({ match: z.enum(['all', 'any']), parts: z.array(part).max(30) })

/** Conditions of which all must hold, or any; groups may hold groups, two deep. */
export const conditionGroup = groupOf(z.union([condition, groupOf(z.union([condition, groupOf(condition)]))]))
export type ConditionGroup = z.infer<typeof conditionGroup>
export type ConditionPart = Condition | ConditionGroup

/** By which columns rows are ordered, the first one first; what is empty comes last either way. */
export const listSort = z.array(z.strictObject({ column, direction: sortDirection })).max(4)
export type ListSort = z.infer<typeof listSort>

/** As many columns as a list can have, those of the office's own fields among them. */
export const listedColumnsMax = 200

/** The columns whose cells are wanted. */
export const listedColumns = z.array(column).max(listedColumnsMax)

/** The filter of a list that has no other: what was typed, and what a person has put together of conditions. */
export const recordFilter = z.strictObject({
  text: z.string().max(200).optional(),
  where: conditionGroup.optional(),
})
export type RecordFilter = z.infer<typeof recordFilter>

/** A filter of any list, as its own schema reads it. */
export const anyFilter = z.record(z.string().max(60), z.json())

/** Which records something is done with: these, or all that a list's filter means but a few. */
export const recordSelection = z.union([
  z.strictObject({ ids: z.array(id).min(1).max(20_000) }),
  z.strictObject({ filter: anyFilter, except: z.array(id).max(5000) }),
])
export type RecordSelection = z.infer<typeof recordSelection>

/** A cell: a number for `number` and `count`, null where there is nothing. */
export const cell = z.union([z.string(), z.number(), z.null()])
export type Cell = z.infer<typeof cell>

/** A row of a list: what the record is called and the cells that were asked for, by column. */
export const listRow = z.strictObject({
  id: z.int().positive(),
  name: z.string(),
  cells: z.record(column, cell),
})
export type ListRow = z.infer<typeof listRow>

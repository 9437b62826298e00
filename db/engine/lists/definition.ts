import type {
  ConditionGroup,
  ConditionPart,
  ListColumn,
  ListColumns,
} from '../../../preload/contract/lists.ts'
import type { Query, ReadAtOnce } from '../connection/read-at-once.ts'
import type { AuditedTable } from '../connection/write.ts'
import type { Value } from './dictionary.ts'
import type { ManyRules } from './many.ts'

/** Stands in SQL of a column for the calendar day at this workstation. */
export const todayInSql = '{today}'

/** Where a column of a list comes from: SQL on a row of the list's table, which may speak of `todayInSql`. */
export interface ColumnSource extends ListColumn {
  readonly sql: string
  /** SQL of the key by which its values are ordered; left out: numbers and days as they are, texts by DIN 5007. */
  readonly orderedBy?: string
  /** That key is a text of the table itself by which an index begins, so that all come in order out of it. */
  readonly isIndexed?: true
  /** Where most records have the same value, the others at once: many times as quick as row by row. */
  readonly few?: Few
}

export interface Few {
  /** SQL of ids and values; may speak of `todayInSql`. */
  readonly sql: string
  /** What all others have; left out: nothing. */
  readonly otherwise?: Value
}

/** Which records are meant. */
export interface Selection {
  /** All of these must hold. */
  readonly conditions: readonly ConditionPart[]
  /** Queries for ids; a record must be in each. */
  readonly idLists: readonly Query<unknown>[]
  /** What was typed to search for; empty for nothing. */
  readonly text: string
  /** Calendar day from which spans are counted. */
  readonly today: string
}

/** How records of a list are found by what was typed. */
export interface TextSearch {
  /** Ids out of the full-text index; null where nothing can be found. */
  readonly index: (typed: string) => Query<unknown> | null
  /** Columns in which parts of words are found, too. */
  readonly inside: readonly string[]
}

/** A table by whose rows cells of a list change. */
export interface ListPart {
  readonly table: AuditedTable
  /** Its column that refers to the list's table. */
  readonly column?: string
  /** SQL of the ids of records whose cells its rows from the first `?` to the second `?` concern. */
  readonly via?: string
}

/** How the records of one table are listed. */
export interface ListDefinition {
  readonly table: AuditedTable
  /** The column that names a record, and by which equals are ordered. */
  readonly name: string
  /** Where a column comes from; undefined for one that the list does not have. */
  readonly column: (name: string) => ColumnSource | undefined
  /** The same for columns that the office has defined. */
  readonly ownColumn?: (name: string, read: ReadAtOnce) => ColumnSource | undefined
  /** Which records a filter of the list means; `today` is a calendar day. Errors: VALIDATION. */
  readonly selection: (filter: unknown, today: string) => Selection
  readonly text: TextSearch
  readonly parts: readonly ListPart[]
  /** What can be done with many of them. */
  readonly many: ManyRules
}

/** What a column of a contract's list needs to have a source. */
export type SourceInSql = Pick<ColumnSource, 'sql' | 'orderedBy' | 'isIndexed' | 'few'>

/** SQL of the key that puts values of a fixed choice into the order of the choices; the first that is wanted comes first. */
export const inOrderOf = (sql: string, choices: readonly string[]): string =>
  `case ${sql} ${choices.map((choice, place) => `when '${choice}' then ${place + 1}`).join(' ')} end`

/** Where all columns of a list come from; fixed choices are ordered as they are listed. */
export const sourcesOf = <Columns extends ListColumns>(
  columns: Columns,
  sourceOf: (name: string) => SourceInSql,
): ReadonlyMap<string, ColumnSource> =>
  new Map(
    Object.entries(columns).map(([name, column]) => {
      const source = sourceOf(name)
      return [
        name,
        column.choices === undefined
          ? { ...column, ...source }
          : { ...column, orderedBy: inOrderOf(source.sql, column.choices), ...source },
      ]
    }),
  )

/** Conditions that a person has put together, one by one where all must hold. */
export const partsOf = (where: ConditionGroup | undefined): readonly ConditionPart[] =>
  where === undefined ? [] : where.match === 'all' ? where.parts : [where]

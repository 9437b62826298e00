import type { ConditionPart, ListColumn } from '../../../preload/contract/lists.ts'
import type { Query, ReadAtOnce } from '../connection/read-at-once.ts'
import type { AuditedTable } from '../connection/write.ts'

/** Where a column of a list comes from: SQL on a row of the list's table. */
export interface ColumnSource extends ListColumn {
  readonly sql: string
  /** SQL of the key by which its values are ordered; left out: numbers and days as they are, texts by DIN 5007. */
  readonly orderedBy?: string
}

/** Which records are meant. */
export interface Selection {
  /** All of these must hold. */
  readonly conditions: readonly ConditionPart[]
  /** Queries for ids; a record must be in each. */
  readonly idLists: readonly Query<unknown>[]
  /** Calendar day from which spans are counted. */
  readonly today: string
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
  /** Tables by whose rows cells change, with their column that refers to the list's table. */
  readonly parts: readonly { readonly table: AuditedTable; readonly column: string }[]
}

/** SQL of the key that puts values of a fixed choice into the order of the choices; the first that is wanted comes first. */
export const inOrderOf = (sql: string, choices: readonly string[]): string =>
  `case ${sql} ${choices.map((choice, place) => `when '${choice}' then ${place + 1}`).join(' ')} end`

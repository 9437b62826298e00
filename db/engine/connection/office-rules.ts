import type Database from 'better-sqlite3'
import type { Selectable } from 'kysely'
import type { TouchedRecords } from './journal/store-change-set.ts'
import type { Schema } from '../schema/tables.ts'
import type { ReadAtOnce } from './read-at-once.ts'

// What of the rules for writing does not know who writes.

/** Tables whose every row has `id` and `version`: they change only through a `WriteScope`. */
export type AuditedTable = {
  [T in keyof Schema]: Selectable<Schema[T]> extends { id: number; version: number } ? T : never
}[keyof Schema]

/** Computes what follows from the rows listed in `noted.captured`: sort keys, search words and the like. */
export type Derive = (raw: Database.Database) => void

/**
 * What becomes of a new row when another desk has given the same unique values: theirs stands for both (where they differ
 * a person is told, or not, where that would say nothing, or only where it is the value of one column that both have given), mine
 * takes another name in a column, or mine is kept with other values. Without a rule the whole change set waits for a person.
 */
export type Clash =
  | 'theirs'
  | 'theirsUntold'
  | { readonly theirsToldBy: string }
  | { readonly rename: string }
  | { readonly instead: Readonly<Record<string, string | number | null>> }

/** New rows that came of values in another table. */
export interface Following {
  readonly table: AuditedTable
  /**
   * Which of the rows that a change set has made go again, because they came of values that did not hold beside another desk's.
   * `lost`: ids of the rows with those values; each that goes names one of them, and what it was called.
   */
  readonly fallen: (
    read: ReadAtOnce,
    lost: readonly number[],
    made: readonly number[],
  ) => readonly { readonly id: number; readonly because: number; readonly name: string }[]
}

/** How changes of two desks to the same records are merged. */
export interface MergeRules {
  readonly clashes?: Readonly<Partial<Record<AuditedTable, Clash>>>
  /** Columns by which rows are the same although no index says so. */
  readonly naturalKeys?: Readonly<Partial<Record<AuditedTable, readonly string[]>>>
  /** Columns that only make sense together: who changes one of them has changed all. */
  readonly together?: Readonly<Partial<Record<AuditedTable, readonly (readonly string[])[]>>>
  /** Columns of such a group whose difference alone is no question: where the others are the same, theirs stays and nobody is told. */
  readonly untold?: Readonly<Partial<Record<AuditedTable, readonly string[]>>>
  /** What came of the values of a table, and goes where they did not hold, unless somebody has worked on it. */
  readonly followed?: Readonly<Partial<Record<AuditedTable, Following>>>
  /** Columns whose values, unlike all others, are given with a new row and never changed: nothing can clash in between. */
  readonly givenOnce?: Readonly<Partial<Record<AuditedTable, readonly string[]>>>
  /** Columns that hold a JSON object whose members are merged one by one; of one that both changed theirs stays. */
  readonly byMember?: Readonly<Partial<Record<AuditedTable, readonly string[]>>>
}

export interface ChangeOrigin {
  /** Name of the command, e.g. `visits.log`. */
  readonly command: string
  readonly staffId: number | null
  readonly undoOf?: number
  /** A change set that was made before, at this desk or another, and is done here under its own name. */
  readonly made?: MadeChangeSet
}

export interface MadeChangeSet {
  readonly id: number
  readonly desk: number
  /** The segment of the shared log that holds it; null while none does. */
  readonly segment: number | null
  /** Its place in the order of change sets. */
  readonly seq: number
  readonly batchId: number | null
}

export type RecordedChange = TouchedRecords

export interface Committed {
  /** Null when nothing changed. */
  readonly changeSetId: number | null
  /** The order of the commit among all that this database has seen; 0 when nothing changed. */
  readonly seq: number
  readonly changes: readonly RecordedChange[]
}

export interface Written<T> extends Committed {
  readonly value: T
}

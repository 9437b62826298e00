import type { Kysely } from 'kysely'
import type { HistoryEntity } from '../../preload/contract/history.ts'
import type { FoundRecord, SearchHit, TextEntity } from '../../preload/contract/search.ts'
import type { TimelineEntry, timelineKinds } from '../../preload/contract/timeline.ts'
import type { RankedHit } from '../text/rank.ts'
import type { SearchQuery } from '../text/search-query.ts'
import type { Row } from './connection/journal/record-steps.ts'
import type { ReadAtOnce } from './connection/read-at-once.ts'
import type { UndoRule } from './connection/journal/take-back.ts'
import type { TextTable } from './full-text.ts'
import type { Schema } from './schema/tables.ts'

/** What was typed, and what the words of this office's names make of it. */
export interface FinderQuery extends SearchQuery {
  /** FTS5 expression for names that hold the words inside of theirs; null where none does. */
  readonly insideNames: () => Promise<string | null>
}

/** How records of one kind are found by their names. `today` is a calendar day. */
export interface Finder {
  /** Records that fit what was typed, at most some more than `limit`. */
  readonly find: (
    read: Kysely<Schema>,
    query: FinderQuery,
    limit: number,
    today: string,
  ) => Promise<readonly RankedHit[]>
  /** Those of these ids that are still there. */
  readonly recall: (
    read: Kysely<Schema>,
    ids: readonly number[],
    today: string,
  ) => Promise<readonly SearchHit[]>
}

/** A record as it is shown with the passage in which what was typed stands. */
export interface TextRecord extends Pick<FoundRecord, 'id' | 'title' | 'subtitle' | 'at'> {
  readonly on: string | null
  /** Everything that is searched of it. */
  readonly text: string
}

/** How records of one kind are found by their running text; `textIndex` of the migrations makes the index. */
export interface TextSource {
  /** The table of the records; its index is called `<table>_text`. */
  readonly table: TextTable
  /** SQL on the table: the day by which the records are sorted; null where they have none. */
  readonly day: string | null
  readonly records: (
    read: Kysely<Schema>,
    ids: readonly number[],
    today: string,
  ) => Promise<readonly TextRecord[]>
}

export type TimelineKind = (typeof timelineKinds)[number]

/** When something happened: enough to place it on a timeline. */
export interface Moment {
  readonly id: number
  readonly on: string
}

/** Whose timeline: of an organisation, of a person, under a theme, or with none of them of the whole office. */
export interface TimelineScope {
  readonly organisationId?: number | undefined
  readonly personId?: number | undefined
  /** The theme and those it succeeded. */
  readonly themeIds?: readonly number[] | undefined
}

/** One kind of entry on a timeline. */
export interface TimelineSource {
  /** All of them before a day, or all; from narrow indexes. */
  readonly moments: (
    read: Kysely<Schema>,
    of: TimelineScope & { readonly before?: string | undefined },
  ) => Promise<readonly Moment[]>
  /** What is shown of these; read in full for one page only. */
  readonly entries: (
    read: Kysely<Schema>,
    ids: readonly number[],
    of: TimelineScope,
  ) => Promise<readonly TimelineEntry[]>
}

/** How a record is called, as SQL on its table. */
export type RecordNames = Readonly<Record<string, string>>

/** What the history of a record tells of a table. */
export interface HistoryTable {
  /** The records that its rows are part of, and the column that names them, or each of several. */
  readonly partOf?: Readonly<Partial<Record<HistoryEntity, string | readonly string[]>>>
  /** The record that takes its rows along when it goes back to an earlier state. */
  readonly goesWith?: HistoryEntity
  /** Columns that say nothing to a person. */
  readonly untold?: readonly string[]
  /** What a column says where it is not told as it is stored. */
  readonly told?: (read: ReadAtOnce, column: string, row: Row) => unknown
  /** What tells a row from others of its table, where what it refers to does not. */
  readonly called?: (read: ReadAtOnce, row: Row) => string
  /** A column in which one row of a record at most holds 1: the one that gives it up goes first. */
  readonly holdsAlone?: string
  /** Its rows go along with the record, but nobody is told of them. */
  readonly isSilent?: boolean
}

/** What slices say of their records, joined, for the slices that show records of all kinds. */
export interface SliceFacts {
  /** In the order in which a change is named after them. */
  readonly names: readonly (readonly [table: string, sql: string])[]
  /** By the command of what is taken back. */
  readonly undoRules: Readonly<Record<string, UndoRule>>
  readonly history: ReadonlyMap<string, HistoryTable>
  readonly finders: Readonly<Record<SearchHit['entity'], Finder>>
  readonly texts: Readonly<Record<TextEntity, TextSource>>
  readonly timeline: Readonly<Record<TimelineKind, TimelineSource>>
}

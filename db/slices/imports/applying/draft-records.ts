import type Database from 'better-sqlite3'
import { draftColumns } from '../comparison/comparison-file.ts'
import { storedRowHash } from '../comparison/unchanged-rows.ts'
import { listedKey } from '../listed-key.ts'

/** A row of the draft as it is taken over: what it says stands in the columns of `draftColumns`. */
export interface DraftRecord {
  readonly id: number
  readonly organisation_id: number | null
  readonly decision: string
  /** JSON of `RowDifference[]`; null for none. */
  readonly differences: string | null
  readonly match_key: string
  /** Computed with the comparison where most rows are new. */
  readonly name_sort: string | null
  readonly words: string | null
  /** Under which its source lists it; '' for none. */
  readonly listed_key: string
  /** What its source says of it, as `organisation_source_key.row_hash`; null where it is to be looked at again. */
  readonly row_hash: number | null
  readonly [column: string]: string | number | null
}

export interface DraftQuery {
  /** SQL on `draft`. */
  readonly condition: string
  /** See `ComparisonFacts`. */
  readonly reading: number
  /** In the order of their organisations, which all of them have, or else of the file. */
  readonly byOrganisation: boolean
}

/** Reads rows of the attached draft one by one: a connection cannot write while one of its statements is being read. */
export function* draftRecords(
  raw: Database.Database,
  { condition, reading, byOrganisation }: DraftQuery,
): Generator<DraftRecord> {
  const columns = ['id', 'organisation_id', 'decision', 'differences', 'match_key', 'name_sort', 'words']
  const names = [...columns, ...draftColumns.map(({ column }) => column)].map((column) => `draft.${column}`)
  const record = raw.prepare<[{ reading: number; id: unknown }], DraftRecord>(
    `select ${names.join(', ')}, ${listedKey} as listed_key, iif(draft.problems is null, ${storedRowHash}, null) as row_hash
    from compared.draft cross join staged.raw_row as row on row.id = draft.id where draft.id = +@id`,
  )
  const order = byOrganisation ? 'draft.organisation_id, draft.id' : 'draft.id'
  const ids = raw.prepare(`select id from compared.draft where ${condition} order by ${order}`).pluck()
  for (const id of ids.all()) {
    const row = record.get({ reading, id })
    if (row !== undefined) yield row
  }
}

/** A text of a row; '' where it says nothing. */
export const textOf = (row: DraftRecord, column: string): string => String(row[column] ?? '')

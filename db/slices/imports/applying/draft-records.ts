import type Database from 'better-sqlite3'
import { draftColumns } from '../comparison/comparison-file.ts'

/** A row of the draft as it is taken over: what it says stands in the columns of `draftColumns`. */
export interface DraftRecord {
  readonly id: number
  readonly organisation_id: number | null
  readonly decision: string
  /** JSON of `RowDifference[]`; null for none. */
  readonly differences: string | null
  readonly [column: string]: string | number | null
}

/**
 * Reads linked rows of the attached draft one by one, in the order of their organisations: a connection cannot write while
 * one of its statements is being read.
 */
export function* draftRecords(raw: Database.Database, condition: string): Generator<DraftRecord> {
  const names = [
    'id',
    'organisation_id',
    'decision',
    'differences',
    ...draftColumns.map(({ column }) => column),
  ]
  const record = raw.prepare<[unknown], DraftRecord>(
    `select ${names.join(', ')} from compared.draft where id = +?`,
  )
  const ids = raw
    .prepare(`select id from compared.draft where ${condition} order by organisation_id, id`)
    .pluck()
  for (const id of ids.all()) {
    const row = record.get(id)
    if (row !== undefined) yield row
  }
}

/** A text of a row; '' where it says nothing. */
export const textOf = (row: DraftRecord, column: string): string => String(row[column] ?? '')

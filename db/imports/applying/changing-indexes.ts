import type Database from 'better-sqlite3'
import { suspendChangingIndexes } from '../../connection/suspended-indexes.ts'
import { decidedBy } from './copied-columns.ts'
import { becomesNew, isLinked } from './statements.ts'
import { marksOf } from './taking.ts'

/** Columns of the rows from which a column of `organisation` follows; those not named here follow from themselves. */
const follows: Readonly<Record<string, readonly string[]>> = {
  name_sort: ['name'],
  match_key: ['name', 'street', 'house_number', 'postcode', 'city'],
  ...Object.fromEntries(Object.entries(decidedBy).map(([column, source]) => [column, [source]])),
}

/**
 * Drops the indexes that a draft would change so often that they are sooner built anew; gives back what builds them.
 * `temp.taking` says what is changed, `compared` is the draft, attached.
 */
export function suspendWhatChanges(raw: Database.Database): () => void {
  const count = (sql: string): number => Number(raw.prepare(sql).pluck().get())
  const created = count(`select count(*) from compared.draft where ${becomesNew}`)
  const marked = raw
    .prepare<[], { marks: number; rows: number }>(
      'select marks, count(*) as rows from temp.taking group by marks',
    )
    .all()
  const taking = (columns: readonly string[]): number => {
    const wanted = marksOf(columns)
    return marked.reduce((sum, { marks, rows }) => sum + ((marks & wanted) === 0 ? 0 : rows), 0)
  }
  const organisations = suspendChangingIndexes(
    raw,
    'organisation',
    count('select count(*) from main.organisation'),
    (columns) =>
      created +
      taking([
        ...new Set(columns.flatMap((column) => (column === null ? [] : (follows[column] ?? [column])))),
      ]),
  )
  const keys = suspendChangingIndexes(
    raw,
    'organisation_source_key',
    count('select count(*) from main.organisation_source_key'),
    (columns) =>
      columns.includes('row_hash')
        ? created + count(`select count(*) from compared.draft where ${isLinked} and is_unchanged = 0`)
        : created,
  )
  return () => {
    organisations()
    keys()
  }
}

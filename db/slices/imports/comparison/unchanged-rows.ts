import type Database from 'better-sqlite3'
import type { ColumnMapping } from '../../../../preload/contract/import-fields.ts'
import type { ArrivedRows } from '../staging/arrivals.ts'
import { rowHash } from '../staging/row-hash.ts'
import type { SourceRights } from './source-rights.ts'

/** Rises when cells are read differently than before, so that every row is looked at again. */
const readingVersion = 3

/** Hash of everything besides its cells that decides what a row says and may set. */
export function readingOf(mapping: readonly ColumnMapping[], rights: Omit<SourceRights, 'mapped'>): number {
  return rowHash(JSON.stringify({ readingVersion, mapping, rights }))
}

/** SQL of what is stored with a source's key of a staged row: its cells and how they were read; 53 bits. */
export const storedRowHash = '((row.hash + @reading) & 9007199254740991)'

/** What other rows of the file are compared by; everything else that an unchanged row says stands in its organisation. */
const keyColumns = [
  'match_key',
  'legal_form',
  'phone_e164',
  'vat_id',
  'business_id',
  'register_court',
  'register_kind',
  'register_number',
]

/** With what rows are compared before they are read. */
export interface LastImport {
  readonly source: string
  readonly reading: number
}

/**
 * Takes rows over that say what they said at the last import of their source, of organisations that nobody has changed
 * since: they are the same without being read; of rows that repeat each other, the first. `raw` is a comparison with
 * the office's database attached as `office`; `rows` a query of `id`, `line_number`, `hash`, in ascending order.
 */
export function takeUnchanged(raw: Database.Database, rows: string, last: LastImport): void {
  raw
    .prepare(
      `insert or ignore into draft (id, line_number, fate, organisation_id, is_unchanged, known_key, source_key,
        ${keyColumns.join(', ')})
      select row.id, row.line_number, 'same', organisation.id, 1, known.id,
        case when known.source_key like '#%' then '' else known.source_key end,
        ${keyColumns.map((column) => `organisation.${column}`).join(', ')}
      from (${rows}) as row
      cross join office.organisation_source_key as known
        on known.source = @source and known.row_hash = ${storedRowHash}
      cross join office.organisation
        on organisation.id = known.organisation_id and organisation.version = known.organisation_version`,
    )
    .run(last)
}

/** The same for rows that have just been read and are not stored yet. */
export function takeArrived(
  raw: Database.Database,
  { firstId, lineNumbers, hashes }: ArrivedRows,
  last: LastImport,
): void {
  raw.exec('create temp table arrived (id integer primary key, line_number, hash)')
  const insert = raw.prepare('insert into temp.arrived (id, line_number, hash) values (?, ?, ?)')
  for (const [place, hash] of hashes.entries())
    if (hash !== null) insert.run(firstId + place, lineNumbers[place], hash)
  takeUnchanged(raw, 'select id, line_number, hash from temp.arrived order by id', last)
  raw.exec('drop table temp.arrived')
}

/** Rows that have to be read, in their order. */
export function rowsToRead(raw: Database.Database): Int32Array {
  const count = Number(
    raw.prepare('select (select count(*) from staged.raw_row) - (select count(*) from draft)').pluck().get(),
  )
  const rows = new Int32Array(new SharedArrayBuffer(count * Int32Array.BYTES_PER_ELEMENT))
  const ids = raw
    .prepare('select id from staged.raw_row where id not in (select id from draft) order by id')
    .pluck()
  let index = 0
  for (const id of ids.iterate()) {
    rows[index] = Number(id)
    index += 1
  }
  return rows
}

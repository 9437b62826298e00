import type Database from 'better-sqlite3'
import type { ColumnMapping } from '../../../preload/contract/import-fields.ts'
import { rowHash } from '../staging/row-hash.ts'
import type { SourceRights } from './differences.ts'

/** Rises when cells are read differently than before, so that every row is looked at again. */
const readingVersion = 1

/** Hash of everything besides its cells that decides what a row says and may set. */
export function readingOf(mapping: readonly ColumnMapping[], rights: Omit<SourceRights, 'mapped'>): number {
  return rowHash(JSON.stringify({ readingVersion, mapping, rights }))
}

/** SQL of what is stored with a source's key of a staged row: its cells and how they were read; 53 bits. */
export const storedRowHash = '((row.hash + @reading) & 9007199254740991)'

/** What other rows of the file are compared by; everything else that an unchanged row says stands in its organisation. */
const keyColumns = [
  'match_key',
  'phone_e164',
  'vat_id',
  'business_id',
  'register_court',
  'register_kind',
  'register_number',
]

/**
 * Takes rows over that say what they said at the last import of their source, of organisations that nobody has changed
 * since: they are the same without being read; of rows that repeat each other, the first. `raw` is an empty comparison
 * with its rows attached as `staged` and the register as `office`. Returns the number of rows.
 */
export function takeUnchanged(raw: Database.Database, source: string, reading: number): number {
  const { changes } = raw
    .prepare(
      `insert or ignore into draft (id, line_number, fate, organisation_id, is_unchanged, source_key,
        ${keyColumns.join(', ')})
      select min(row.id), row.line_number, 'same', organisation.id, 1,
        case when known.source_key like '#%' then '' else known.source_key end,
        ${keyColumns.map((column) => `organisation.${column}`).join(', ')}
      from staged.raw_row as row
      cross join office.organisation_source_key as known
        on known.source = @source and known.row_hash = ${storedRowHash} and known.version = 1
      cross join office.organisation
        on organisation.id = known.organisation_id and organisation.version = known.organisation_version
      where row.problem is null
      group by known.id order by 1`,
    )
    .run({ source, reading })
  return changes
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

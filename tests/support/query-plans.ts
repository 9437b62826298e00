import type Database from 'better-sqlite3'
import type { Kysely } from 'kysely'
import { openDatabase } from '../../db/engine/connection/open.ts'
import { readAs } from '../../db/engine/connection/readable.ts'
import { officeRules } from '../../db/process/tables.ts'
import type { Schema } from '../../db/engine/schema/tables.ts'

/** What running a query does, as its bytecode says (https://sqlite.org/opcode.html). */
export interface QueryPlan {
  readonly sql: string
  /** Tables and indexes that are read at all, by name. */
  readonly read: readonly string[]
  /** Those read from one end on. */
  readonly scanned: readonly string[]
  /** Large tables among these: whole records are read although an index would have led to them. */
  readonly scannedLargeTables: readonly string[]
  /** True where rows are sorted once they are read, instead of read in order. */
  readonly isSorting: boolean
}

/** An office has some dozens of themes, groups and staff. */
const largeRows = 400

interface Operation {
  readonly opcode: string
  readonly p1: number
  readonly p2: number
}

interface Stored {
  readonly name: string
  readonly type: string
  readonly table: string
}

function storedAt(raw: Database.Database, page: number): Stored {
  const find = raw.prepare<[number], Stored>(
    'select name, type, tbl_name as "table" from sqlite_schema where rootpage = ?',
  )
  return find.get(page) ?? { name: 'sqlite_schema', type: 'table', table: 'sqlite_schema' }
}

const isLarge = (raw: Database.Database, table: string): boolean =>
  Number(raw.prepare(`select count(*) from "${table}"`).pluck().get()) >= largeRows

function planOf(raw: Database.Database, sql: string, parameters: readonly unknown[]): QueryPlan {
  const program = raw.prepare<unknown[], Operation>(`explain ${sql}`).all(...parameters)
  const opened = program.filter(({ opcode }) => opcode === 'OpenRead')
  const cursors = new Map(opened.map(({ p1, p2 }) => [p1, storedAt(raw, p2)]))
  const scanned = program.flatMap(({ opcode, p1 }) =>
    /^(?:Rewind|Last|Count)$/.test(opcode) ? (cursors.get(p1) ?? []) : [],
  )
  const whole = scanned.filter(({ type, table }) => type === 'table' && isLarge(raw, table))
  return {
    sql,
    read: [...cursors.values()].map(({ name }) => name),
    scanned: scanned.map(({ name }) => name),
    scannedLargeTables: whole.map(({ name }) => name),
    isSorting: program.some(({ opcode }) => /^(?:Sorter)?Sort$/.test(opcode)),
  }
}

/** How SQLite would run every query that `use` makes on a database file. */
export async function plansOf(
  file: string,
  use: (read: Kysely<Schema>) => Promise<unknown>,
): Promise<readonly QueryPlan[]> {
  const queries: { readonly sql: string; readonly parameters: readonly unknown[] }[] = []
  const database = openDatabase(file, officeRules, ({ query }) => {
    queries.push(query)
  })
  // as the first member of staff asks
  readAs(database.reader, { staffId: 1, deputyFor: [], takesOver: [] })
  try {
    await use(database.reading)
    return queries.map(({ sql, parameters }) => planOf(database.reader, sql, parameters))
  } finally {
    await database.close()
  }
}

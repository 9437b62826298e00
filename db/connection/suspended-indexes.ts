import type Database from 'better-sqlite3'

interface Part {
  readonly type: 'index' | 'trigger'
  readonly name: string
  readonly sql: string
}

/**
 * Drops the secondary indexes and the triggers of some tables inside the running transaction and gives back what makes
 * them again. Worth its while where more is loaded than is there already: an index built from sorted rows costs a
 * tenth of one that grows in random order. Because SQLite's schema is part of the transaction, other connections go on
 * with the old state and its indexes, and a crash leaves nothing of this.
 */
export function suspendIndexes(raw: Database.Database, tables: readonly string[]): () => void {
  const all = raw.prepare<string[], Part>(
    `select type, name, sql from main.sqlite_schema
    where type in ('index', 'trigger') and sql is not null and tbl_name = ? order by type, name`,
  )
  return suspend(
    raw,
    tables.flatMap((table) => all.all(table)),
  )
}

/** A share of the rows from which on an index is sooner built anew than changed row by row. */
const worthBuilding = 1 / 16
const fewRows = 2000

/**
 * The same for the indexes of one table that many rows are about to change. `rowsChanging` gets the columns of an index
 * (null for an expression) and says how many rows will have another entry in it; `stock` is the rows of the table.
 */
export function suspendChangingIndexes(
  raw: Database.Database,
  table: string,
  stock: number,
  rowsChanging: (columns: readonly (string | null)[]) => number,
): () => void {
  const indexes = raw
    .prepare<[string], Part>(
      "select type, name, sql from main.sqlite_schema where type = 'index' and sql is not null and tbl_name = ?",
    )
    .all(table)
  const columnsOf = raw.prepare<[string], { name: string | null }>('select name from pragma_index_info(?)')
  const isChanging = ({ name }: Part): boolean => {
    const rows = rowsChanging(columnsOf.all(name).map((column) => column.name))
    return rows >= fewRows && rows >= stock * worthBuilding
  }
  return suspend(raw, indexes.filter(isChanging))
}

/** The same for some triggers. */
export function suspendTriggers(raw: Database.Database, names: readonly string[]): () => void {
  const named = raw.prepare<[string], Part>(
    "select type, name, sql from main.sqlite_schema where type = 'trigger' and name = ?",
  )
  return suspend(
    raw,
    names.flatMap((name) => named.all(name)),
  )
}

function suspend(raw: Database.Database, parts: readonly Part[]): () => void {
  for (const { type, name } of parts) raw.exec(`drop ${type} main.${name}`)
  return () => {
    for (const { sql } of parts) raw.exec(sql)
  }
}

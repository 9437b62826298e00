import type Database from 'better-sqlite3'

interface Part {
  readonly type: 'index' | 'trigger'
  readonly name: string
  readonly sql: string
}

export interface BulkLoad {
  /** Tables of which most rows come or go. Those from which rows go must not be looked up by an index meanwhile. */
  readonly tables: readonly string[]
  /** Rows of the first table that come or go. */
  readonly rows: number
}

/** Fewer rows are changed sooner than indexes are built. */
const manyRows = 10_000

/**
 * Runs `load` without the secondary indexes, triggers and full-text entries of some tables where so many rows come or go
 * that all are sooner made anew: an index built from sorted rows costs a tenth of one that grows in random order. It
 * happens inside the running transaction, of which SQLite's schema is a part: other connections go on with the old state
 * and its indexes, and a crash leaves nothing of this.
 */
export function asBulkLoad<T>(raw: Database.Database, { tables, rows }: BulkLoad, load: () => T): T {
  const [first] = tables
  const stock = Number(raw.prepare(`select count(*) from main.${first}`).pluck().get())
  if (rows < manyRows || rows * 2 < stock) return load()
  const partsOf = raw.prepare<[string], Part>(
    `select type, name, sql from main.sqlite_schema
    where type in ('index', 'trigger') and sql is not null and tbl_name = ? order by type, name`,
  )
  const parts = tables.flatMap((table) => partsOf.all(table))
  for (const { type, name } of parts) raw.exec(`drop ${type} main.${name}`)
  const result = load()
  for (const { sql } of parts) raw.exec(sql)
  const isIndexed = raw.prepare("select 1 from main.sqlite_schema where type = 'table' and name = ?")
  for (const words of tables.flatMap((table) => [`${table}_fts`, `${table}_text`]))
    if (isIndexed.get(words) !== undefined) raw.exec(`insert into ${words} (${words}) values ('rebuild')`)
  return result
}

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

/** Whether so many rows come into a table, or go, that its indexes are sooner made anew. */
export function isMost(raw: Database.Database, table: string, rows: number): boolean {
  if (rows < manyRows) return false
  return rows * 2 >= Number(raw.prepare(`select count(*) from main.${table}`).pluck().get())
}

/**
 * Runs `load` without the secondary indexes, triggers and full-text entries of some tables where so many rows come or go
 * that all are sooner made anew: an index built from sorted rows costs a tenth of one that grows in random order. It
 * happens inside the running transaction, of which SQLite's schema is a part: other connections go on with the old state
 * and its indexes, and a crash leaves nothing of this.
 */
export function asBulkLoad<T>(raw: Database.Database, { tables, rows }: BulkLoad, load: () => T): T {
  const [first] = tables
  return first !== undefined && isMost(raw, first, rows) ? withoutIndexes(raw, tables, {}, load) : load()
}

/**
 * The same whatever the number of rows. Once `load` calls its argument, rows can be looked up again: all indexes are made
 * but those of `computed` columns, by table, which are filled afterwards.
 */
export function withoutIndexes<T>(
  raw: Database.Database,
  tables: readonly string[],
  computed: Readonly<Record<string, readonly string[]>>,
  load: (indexed: () => void) => T,
): T {
  const partsOf = raw.prepare<[string], Part>(
    `select type, name, sql from main.sqlite_schema
    where type in ('index', 'trigger') and sql is not null and tbl_name = ? order by type, name`,
  )
  const parts = tables.flatMap((table) => partsOf.all(table).map((part) => ({ ...part, table })))
  for (const { type, name } of parts) raw.exec(`drop ${type} main.${name}`)
  const isLast = new Set(
    parts.filter(({ type, sql, table }) => {
      const columns = computed[table] ?? []
      return type === 'trigger' || columns.some((column) => new RegExp(`\\b${column}\\b`).test(sql))
    }),
  )
  let isIndexed = false
  const index = (): void => {
    if (!isIndexed) for (const part of parts) if (!isLast.has(part)) raw.exec(part.sql)
    isIndexed = true
  }
  const result = load(index)
  index()
  for (const { sql } of isLast) raw.exec(sql)
  const isThere = raw.prepare("select 1 from main.sqlite_schema where type = 'table' and name = ?")
  for (const words of tables.flatMap((table) => [`${table}_fts`, `${table}_text`]))
    if (isThere.get(words) !== undefined) raw.exec(`insert into ${words} (${words}) values ('rebuild')`)
  return result
}

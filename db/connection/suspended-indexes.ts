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
  const places = tables.map(() => '?').join(', ')
  const parts = raw
    .prepare<string[], Part>(
      `select type, name, sql from main.sqlite_schema
      where type in ('index', 'trigger') and sql is not null and tbl_name in (${places}) order by type, name`,
    )
    .all(...tables)
  for (const { type, name } of parts) raw.exec(`drop ${type} main.${name}`)
  return () => {
    for (const { sql } of parts) raw.exec(sql)
  }
}

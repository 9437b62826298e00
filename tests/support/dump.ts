import type Database from 'better-sqlite3'

/** Tables whose rows change only with an entry in the journal: those with `id` and `version`. */
function auditedTables(db: Database.Database): string[] {
  return db
    .prepare<[], string>(
      `select name from sqlite_schema as stored where type = 'table' and sql like '%strict%'
        and (select count(*) from pragma_table_info(stored.name) where name in ('id', 'version')) = 2 order by name`,
    )
    .pluck()
    .all()
}

export type Dump = Readonly<Record<string, readonly unknown[]>>

/** Every row of every audited table by id; without the versions, which only ever rise. */
export function dumpAudited(db: Database.Database): Dump {
  return Object.fromEntries(
    auditedTables(db).map((table) => {
      const rows: unknown[] = db.prepare(`select * from "${table}" order by id`).all()
      return [table, rows.map((row) => ({ ...(row as object), version: undefined }))]
    }),
  )
}

/** What SQLite itself finds wrong: broken references, a full-text index that is not in step. */
export function problemsOf(db: Database.Database): unknown[] {
  const problems: unknown[] = [...(db.pragma('foreign_key_check') as unknown[])]
  const integrity: unknown = db.pragma('integrity_check', { simple: true })
  return integrity === 'ok' ? problems : [...problems, integrity]
}

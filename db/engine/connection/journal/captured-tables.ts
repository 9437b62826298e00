import type Database from 'better-sqlite3'

/** A table whose every change is journaled. */
export interface CapturedTable {
  readonly name: string
  /** What the journal keeps of a row besides `id` and `version`: all that cannot be computed. */
  readonly columns: readonly string[]
  /** Computed columns that a new row must have a value for: an empty text until they are computed. */
  readonly blank: readonly string[]
  readonly hasUpdatedAt: boolean
  /** The tables that its columns refer to, by column. */
  readonly references: ReadonlyMap<string, Reference>
}

export interface Reference {
  readonly table: string
  /** Without the row that it refers to the row itself cannot be. */
  readonly isNeeded: boolean
}

/** Columns that each desk computes from others, by table. SQLite's own generated columns are found by themselves. */
export type DerivedColumns = Readonly<Record<string, readonly string[]>>

interface Column {
  readonly table: string
  readonly name: string
  /** Null may not stand there, and nothing stands there by itself. */
  readonly mustBeGiven: 0 | 1
  readonly mayBeNull: 0 | 1
}

interface ForeignKey {
  readonly from: string
  readonly onDelete: string
  readonly table: string
}

/** All tables with `id` and `version`: they are the office's data. The others belong to this desk or are the journal. */
export function capturedTables(
  raw: Database.Database,
  derivedColumns: DerivedColumns,
): ReadonlyMap<string, CapturedTable> {
  const all = raw
    .prepare<[], Column>(
      `select tables.name as "table", columns.name, columns."notnull" and columns.dflt_value is null as mustBeGiven,
        not columns."notnull" as mayBeNull
      from pragma_table_list as tables join pragma_table_info(tables.name) as columns
      where tables.schema = 'main' and tables.type = 'table' and tables.name not like 'sqlite_%'
      order by tables.name, columns.cid`,
    )
    .all()
  const keys = raw.prepare<[string], ForeignKey>(
    'select "from", "table", on_delete as onDelete from pragma_foreign_key_list(?)',
  )
  const captured = new Map<string, CapturedTable>()
  for (const name of new Set(all.map(({ table }) => table))) {
    const columns = all.filter(({ table }) => table === name)
    const names = new Set(columns.map((column) => column.name))
    if (!names.has('id') || !names.has('version')) continue
    const derived = new Set(derivedColumns[name])
    captured.set(name, {
      name,
      columns: [...names].filter((column) => !['id', 'version'].includes(column) && !derived.has(column)),
      blank: columns.flatMap((column) =>
        derived.has(column.name) && column.mustBeGiven === 1 ? [column.name] : [],
      ),
      hasUpdatedAt: names.has('updated_at'),
      references: new Map(
        keys.all(name).map(({ from, table, onDelete }) => [
          from,
          {
            table,
            isNeeded:
              onDelete === 'CASCADE' ||
              columns.some((column) => column.name === from && column.mayBeNull === 0),
          },
        ]),
      ),
    })
  }
  return captured
}

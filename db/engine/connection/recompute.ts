import type Database from 'better-sqlite3'
import { sql, type RawBuilder } from 'kysely'
import { remembering } from '../../text/remembering.ts'
import { queries, type Query } from './read-at-once.ts'
import { plucked, prepared } from './statements.ts'
import type { AuditedTable } from './write.ts'

interface Computation<Row> {
  readonly table: AuditedTable
  /** Tables with a column `<table>_id`: a record is computed anew when one of its rows there changes. */
  readonly parts?: readonly AuditedTable[]
  /** Tables that many records share, and the links to them: a record is computed anew when what it is linked to changes. */
  readonly linked?: readonly {
    readonly table: AuditedTable
    readonly by: AuditedTable
    readonly column: string
  }[]
  /** Columns of the table that nothing computed depends on: a row of which only these have changed is left alone. */
  readonly aside?: readonly string[]
  /** A column that is not empty in rows that were inserted with what is computed of them; those are left alone. */
  readonly filled?: string
  /** One row: what is computed from, and what was computed last under the names of its columns. */
  readonly read: (id: RawBuilder<number>) => Query<Row>
  /** Values by column. */
  readonly compute: (row: Row) => Partial<Row>
}

/** Computes columns of the rows that a change set has touched, and writes those that differ. */
export function recompute<Row extends object>(
  raw: Database.Database,
  { table, parts = [], linked = [], aside = [], filled, read, compute }: Computation<Row>,
): void {
  const ids = plucked(raw, touched({ table, aside, parts, linked, filled })).all()
  if (ids.length === 0) return
  const rowOf = lookUp(raw, read)
  const writing = writer(raw, table)
  for (const id of ids) {
    const row = rowOf(id)
    if (row === undefined) continue
    const computed = compute(row)
    const changed = keysOf(computed).filter((column) => computed[column] !== row[column])
    if (changed.length > 0)
      writing.write(changed.map(String), [id, ...changed.map((column) => computed[column])])
  }
  writing.finish()
}

const rowsAtOnce = 2000

interface Writer {
  /** `columns` of a row: its id and their values. */
  readonly write: (columns: readonly string[], row: readonly unknown[]) => void
  readonly finish: () => void
}

/** Columns that stay are not named: SQLite writes the indexes of every column that a statement names. */
function writer(raw: Database.Database, table: string): Writer {
  const hasTriggers = plucked(
    raw,
    "select 1 from main.sqlite_schema where type = 'trigger' and tbl_name = ? limit 1",
  )
  return hasTriggers.get(table) === undefined ? writerOfRows(raw, table) : writerOfMany(raw, table)
}

function writerOfRows(raw: Database.Database, table: string): Writer {
  const statementOf = remembering((columns: string) => {
    const assigned = columns.split(',').map((column) => `${column} = ?`)
    return prepared<unknown[]>(raw, `update main.${table} set ${assigned.join(', ')} where id = ?`)
  })
  return {
    write: (columns, [id, ...values]) => void statementOf(columns.join(',')).run(values, id),
    finish: () => undefined,
  }
}

/**
 * Many rows in one statement: between two statements the full-text index, which triggers keep, writes down what it holds in
 * memory, which for single rows takes seven times as long.
 */
function writerOfMany(raw: Database.Database, table: string): Writer {
  const waiting = new Map<string, (readonly unknown[])[]>()
  const statementOf = remembering((columns: string) => {
    const assigned = columns.split(',').map((column, place) => `${column} = one.value ->> ${place + 1}`)
    return prepared(
      raw,
      `update main.${table} set ${assigned.join(', ')} from json_each(?) as one where ${table}.id = one.value ->> 0`,
    )
  })
  const flush = (columns: string, rows: readonly unknown[]) => {
    statementOf(columns).run(JSON.stringify(rows))
    waiting.delete(columns)
  }
  return {
    write(columns, row) {
      const key = columns.join(',')
      const rows = waiting.get(key) ?? []
      waiting.set(key, rows)
      if (rows.push(row) === rowsAtOnce) flush(key, rows)
    },
    finish() {
      for (const [columns, rows] of waiting) flush(columns, rows)
    },
  }
}

const keysOf = <T extends object>(values: T) => Object.keys(values) as (keyof T)[]

/** Columns that say nothing: they change with every change. */
const stamps = ['id', 'version', 'created_at', 'updated_at']

type Touching = Required<Pick<Computation<never>, 'table' | 'aside' | 'parts' | 'linked'>> & {
  readonly filled: string | undefined
}

/**
 * Ids of records that were touched, themselves or in a part. `cross join`: by itself SQLite would rather scan a table that was
 * small when it was last analysed.
 */
function touched({ table, aside, parts, linked, filled }: Touching): string {
  const ofLinked = linked.map(
    ({ table: other, by, column }) => `union select ${table}_id from noted.captured
      cross join main.${by} on ${by}.${column} = captured.id where entity = '${other}' and operation = 'update'`,
  )
  const ofParts = parts.map(
    (part) => `union select ${table}_id from ${rowsOf(part)} and operation <> 'delete'
    union select before ->> '$.${table}_id' from noted.captured
      where entity = '${part}' and before ->> '$.${table}_id' is not null`,
  )
  // a before-image holds the columns that have changed
  const changed = `union select id from noted.captured where entity = '${table}' and operation = 'update'
    and exists (select 1 from json_each(before)
      where key not in (${[...stamps, ...aside].map((column) => `'${column}'`).join(', ')}))`
  const inserted = `select ${table}.id from ${rowsOf(table)} and operation = 'insert'`
  return `${inserted} ${changed}
    ${[...ofParts, ...ofLinked].join('\n')} ${filled === undefined ? '' : `except ${inserted} and ${filled} <> ''`}`
}

/** The rows of a table that were changed or added, as they are. */
const rowsOf = (table: string): string =>
  `noted.captured cross join main.${table} on ${table}.id between captured.id and captured.last
  where entity = '${table}'`

/** Stands for a value that is bound anew for each row. */
const bound = Symbol('bound')

/** A query for one row after the other: prepared once, and by `+?` not planned anew for each value. */
function lookUp<Row>(
  raw: Database.Database,
  read: Computation<Row>['read'],
): (id: unknown) => Row | undefined {
  const { sql: text, parameters } = read(sql<number>`+${bound}`).compile(queries)
  const statement = prepared<unknown[], Row>(raw, text)
  const bindings = [...parameters]
  const place = bindings.indexOf(bound)
  return (id) => {
    bindings[place] = id
    return statement.get(...bindings)
  }
}

import type Database from 'better-sqlite3'
import { prepared } from '../statements.ts'
import { capturedTables, type CapturedTable, type DerivedColumns } from './captured-tables.ts'

/** One change of one row, as the connection has noted it, or new rows with consecutive ids. */
export interface Captured {
  /** Grows with each change. */
  readonly n: number
  readonly entity: string
  readonly operation: 'insert' | 'update' | 'delete'
  readonly id: number
  /** The same, or the last of several rows. */
  readonly last: number
  /** Null for a row that is gone, and for several. */
  readonly version: number | null
  /** What stood in the columns that have changed, or the whole row that is gone, as JSON; null for a new row. */
  readonly before: string | null
}

/**
 * Makes a connection note every change of every captured table in `noted.captured`, whatever statement makes it; returns
 * the tables. What a schema's triggers compute is not noted.
 */
export function installCapture(
  raw: Database.Database,
  derivedColumns: DerivedColumns,
): ReadonlyMap<string, CapturedTable> {
  const tables = capturedTables(raw, derivedColumns)
  // before-images of 200,000 records would fill the memory, so they go to a file without a name; everything else that is
  // temporary stays in memory, above all what SQLite keeps to take single statements back: 8 KB for every row inserted
  raw.pragma('temp_store = FILE')
  raw.exec("attach '' as noted")
  raw.pragma('temp_store = MEMORY')
  raw.pragma('noted.journal_mode = MEMORY')
  raw.pragma('noted.cache_size = -4096')
  raw.exec(`create table noted.captured (n integer primary key, entity text, operation text, id integer, last integer,
    version integer, before text)`)
  for (const table of tables.values()) raw.exec(triggersOf(table))
  return tables
}

/** Runs `load` without noting the rows that it inserts into `tables`: whoever calls it knows their ids. */
export function withoutNotingInserts<T>(raw: Database.Database, tables: readonly string[], load: () => T): T {
  for (const table of tables) raw.exec(`drop trigger temp.capture_${table}_insert`)
  const result = load()
  for (const table of tables) raw.exec(insertTriggerOf(table))
  return result
}

/** Notes new rows with consecutive ids, as if each had been noted by itself. */
export function noteInserts(raw: Database.Database, table: string, first: number, last: number): void {
  prepared(raw, `insert into noted.captured (entity, operation, id, last) values (?, 'insert', ?, ?)`).run(
    table,
    first,
    last,
  )
}

const note = (
  table: string,
  operation: string,
  row: 'old' | 'new',
  version: string,
  before: string,
): string =>
  `insert into captured (entity, operation, id, last, version, before)
  values ('${table}', '${operation}', ${row}.id, ${row}.id, ${version}, ${before})`

const insertTriggerOf = (table: string): string =>
  `create temp trigger capture_${table}_insert after insert on main.${table} begin
  ${note(table, 'insert', 'new', 'new.version', 'null')};
end;`

function triggersOf({ name, columns }: CapturedTable): string {
  const rowOf = (row: string): string => `(${columns.map((column) => `${row}.${column}`).join(', ')})`
  const member = (column: string): string => `',"${column}":' || json_quote(old.${column})`
  const changed = columns.map((column) => `iif(old.${column} is new.${column}, '', ${member(column)})`)
  const whole = ['id', 'version', ...columns].map(member)
  const image = (members: readonly string[]): string => `'{' || substr(${members.join(' || ')}, 2) || '}'`
  return `
${insertTriggerOf(name)}
create temp trigger capture_${name}_update after update of id, version, ${columns.join(', ')} on main.${name}
when new.version <> old.version or ${rowOf('new')} is not ${rowOf('old')} begin
  select raise(rollback, '${name}: a change without a new version') where abs(new.version - old.version) <> 1 or new.id <> old.id;
  ${note(name, 'update', 'new', 'new.version', image(changed))};
end;
create temp trigger capture_${name}_delete after delete on main.${name} begin
  ${note(name, 'delete', 'old', 'null', image(whole))};
end;`
}

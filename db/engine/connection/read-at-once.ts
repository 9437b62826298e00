import type Database from 'better-sqlite3'
import {
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
} from 'kysely'
import type { Schema } from '../schema/tables.ts'

/** Builds queries for a handle of SQLite's own; it has no connection. */
export const queries = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

/** A query of kysely's, built or written in SQL. */
export interface Query<Row> {
  compile(builder: typeof queries): CompiledQuery<Row>
}

/** Reads without giving up the thread, as work on many rows needs it. */
export type ReadAtOnce = <Row>(query: Query<Row>) => readonly Row[]

/** What a connection keeps prepared: a statement that is prepared for each of many rows fills the memory with them. */
const prepared = new WeakMap<Database.Database, Map<string, Database.Statement>>()
const preparedMax = 100

/** A statement as it was prepared the last time; nobody may step through its rows one by one. */
function preparedOnce(raw: Database.Database, sql: string): Database.Statement {
  const known = prepared.get(raw) ?? new Map<string, Database.Statement>()
  prepared.set(raw, known)
  const statement = known.get(sql) ?? raw.prepare(sql)
  known.delete(sql)
  known.set(sql, statement)
  const [oldest] = known.keys()
  if (known.size > preparedMax && oldest !== undefined) known.delete(oldest)
  return statement
}

export const readerOf =
  (raw: Database.Database): ReadAtOnce =>
  <Row>(query: Query<Row>) => {
    const { sql, parameters } = query.compile(queries)
    // the query says what its rows are
    return preparedOnce(raw, sql).all(...parameters) as Row[]
  }

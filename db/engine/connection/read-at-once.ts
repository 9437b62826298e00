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

export const readerOf =
  (raw: Database.Database): ReadAtOnce =>
  <Row>(query: Query<Row>) => {
    const { sql, parameters } = query.compile(queries)
    return raw.prepare<unknown[], Row>(sql).all(...parameters)
  }

import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { addMigrationFunctions } from '../../db/engine/connection/known-schema.ts'
import { migrations } from '../../db/engine/migrations/index.ts'
import { schemaChanges } from '../../db/stock/older-schemas.ts'

/** The first schema with which changes were put on a shared log. */
const firstShared = 260

it('a migration that takes a column away says what becomes of changes that come by the log from before it', () => {
  const database = new Database(':memory:')
  addMigrationFunctions(database)
  const columns = (): string[] =>
    database
      .prepare<[], string>(
        `select tables.name || '.' || columns.name from pragma_table_list as tables, pragma_table_info(tables.name) as columns
        where tables.schema = 'main' and tables.type = 'table'`,
      )
      .pluck()
      .all()
  const converted = new Set(schemaChanges.map(({ version }) => version))
  let before: readonly string[] = []
  for (const { version, sql } of migrations) {
    database.exec(sql)
    const now = columns()
    const gone = before.filter((column) => !now.includes(column))
    expect([version, version <= firstShared || converted.has(version) ? [] : gone]).toEqual([version, []])
    before = now
  }
  database.close()
})

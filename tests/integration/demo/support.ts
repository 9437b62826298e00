import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { migrateDatabase } from '../../../db/engine/connection/migrate.ts'
import { openDatabase, type OpenDatabase } from '../../../db/engine/connection/open.ts'
import { officeRules } from '../../../db/process/tables.ts'
import { demoOffice } from '../../../db/slices/demo/index.ts'

/** Makes the demo office as of a day in a database of its own, gives it to `look`, and removes it. */
export async function withDemoOffice<T>(
  today: string,
  look: (database: OpenDatabase) => T | Promise<T>,
): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-demo-'))
  const file = path.join(folder, 'kontor.db')
  try {
    migrateDatabase(file, path.join(folder, 'snapshots'))
    const database = openDatabase(file, officeRules)
    try {
      await demoOffice(today, `${today}T09:30:00.000Z`)(database)
      return await look(database)
    } finally {
      await database.close()
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** The rows of a query as objects. */
export const rowsOf = <Row>({ raw }: OpenDatabase, sql: string, ...parameters: readonly unknown[]): Row[] =>
  raw.prepare<unknown[], Row>(sql).all(...parameters)

/** The one value of a query. */
export const valueOf = ({ raw }: OpenDatabase, sql: string, ...parameters: readonly unknown[]): unknown =>
  raw
    .prepare(sql)
    .pluck()
    .get(...parameters)

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { migrateDatabase } from '../../../db/engine/connection/migrate.ts'
import { openDatabase, type OpenDatabase } from '../../../db/engine/connection/open.ts'
import { officeRules } from '../../../db/process/tables.ts'
import { write } from '../../../db/engine/connection/write.ts'
import { failureOf } from '../../../db/engine/failure.ts'

let folder: string
let database: OpenDatabase
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-full-'))
  const file = path.join(folder, 'kontor.db')
  migrateDatabase(file, path.join(folder, 'snapshots'))
  database = openDatabase(file, officeRules)
})
afterEach(async () => {
  await database.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const hire = (name: string) =>
  write(database, { command: 'test', staffId: null }, '2026-03-11T09:00:00.000Z', (scope) =>
    scope.insert('staff', { name }),
  )

it('a disk that gets full in the middle of a change is named, and nothing of the change stays', async () => {
  await hire('Anna Amsel')
  // the file may grow no further: what a full disk means to SQLite, which then ends the transaction itself
  database.raw.pragma(`max_page_count = ${String(database.raw.pragma('page_count', { simple: true }))}`)
  const thrown = await hire('x'.repeat(1_000_000)).catch((error: unknown) => error)
  expect(failureOf(thrown)).toMatchObject({ code: 'DISK_FULL', messageKey: 'database.diskFull' })
  expect(database.raw.inTransaction).toBe(false)
  database.raw.pragma('max_page_count = 1000000')
  await hire('Bert Bussard')
  expect(database.raw.prepare('select name from staff order by id').pluck().all()).toEqual([
    'Anna Amsel',
    'Bert Bussard',
  ])
})

it('a disk full at the very end, where SQLite has ended the transaction itself, is named too', async () => {
  const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
  const thrown = await write(
    database,
    { command: 'test', staffId: null },
    '2026-03-11T09:00:00.000Z',
    async (scope) => {
      scope.insert('staff', { name: 'Anna Amsel' })
      // as SQLite does when the log of changes cannot be written: https://sqlite.org/lang_transaction.html
      database.raw.exec('rollback')
      throw full
    },
  ).catch((error: unknown) => error)
  expect(failureOf(thrown)).toMatchObject({ code: 'DISK_FULL' })
  await hire('Bert Bussard')
  expect(database.raw.prepare('select name from staff').pluck().all()).toEqual(['Bert Bussard'])
})

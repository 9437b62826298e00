import fs from 'node:fs'
import path from 'node:path'
import type Database from 'better-sqlite3'
import { schemaVersionOf } from '../connection/migrate.ts'
import type { Handlers } from '../host/context.ts'
import { driveEncryptionOf } from './drive-encryption.ts'

const counted = [
  'organisation',
  'establishment',
  'person',
  'affiliation',
  'contact',
  'visit',
  'task',
  'working_group',
  'membership',
  'meeting',
  'attendance',
  'theme',
  'import_batch',
  'change_set',
] as const

const firstColumn = (rows: unknown): string[] =>
  Array.isArray(rows)
    ? rows.flatMap((row: unknown) => (typeof row === 'object' && row ? Object.values(row).map(String) : []))
    : []

/** FTS5's own check; it throws when index and table disagree. */
function isSearchIndexSound(raw: Database.Database): boolean {
  try {
    for (const table of ['organisation_fts', 'person_fts'])
      raw.exec(`insert into ${table} (${table}, rank) values ('integrity-check', 1)`)
    return true
  } catch {
    return false
  }
}

export const doctorHandlers: Handlers<'doctor'> = {
  run: async ({ database, slowCalls }) => {
    const { raw, file } = database
    const problems = firstColumn(raw.pragma('integrity_check'))
    const foreignKeys: unknown = raw.pragma('foreign_key_check')
    const count = (table: string) => Number(raw.prepare(`select count(*) from ${table}`).pluck().get())
    return {
      integrity: problems.filter((problem) => problem !== 'ok').slice(0, 100),
      foreignKeyProblems: Array.isArray(foreignKeys) ? foreignKeys.length : 0,
      searchIndexOk: isSearchIndexSound(raw),
      schemaVersion: schemaVersionOf(raw),
      sqliteVersion: String(raw.prepare('select sqlite_version()').pluck().get()),
      fileBytes: fs.statSync(file).size,
      driveEncryption: await driveEncryptionOf(path.dirname(file)),
      rows: Object.fromEntries(counted.map((table) => [table, count(table)])),
      slowCalls: [...slowCalls.list()],
    }
  },
}

import fs from 'node:fs'
import path from 'node:path'
import type Database from 'better-sqlite3'
import { schemaDifferences } from '../connection/known-schema.ts'
import { schemaVersionOf } from '../connection/migrate.ts'
import { migrationCopies } from '../connection/migration-copies.ts'
import { databaseName, type ProfileFolder } from '../connection/profile-folder.ts'
import type { Handlers } from '../host/context.ts'
import { keptAsideIn } from '../host/small-file.ts'
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

/** Copies made before a migration, and databases that were in use before a restore. */
function plainCopies(profile: ProfileFolder, inUse: string): string[] {
  const databases = fs.globSync(`gen-*/${databaseName}`, { cwd: profile.data })
  const others = databases.map((name) => path.join(profile.data, name)).filter((name) => name !== inUse)
  return [...migrationCopies(profile), ...others].map((copy) =>
    path.relative(profile.root, copy).split(path.sep).join('/'),
  )
}

export const doctorHandlers: Handlers<'doctor'> = {
  run: async ({ database, profile, slowCalls }) => {
    const { raw, file } = database
    const problems = firstColumn(raw.pragma('integrity_check'))
    const foreignKeys: unknown = raw.pragma('foreign_key_check')
    const count = (table: string) => Number(raw.prepare(`select count(*) from ${table}`).pluck().get())
    return {
      integrity: problems.filter((problem) => problem !== 'ok').slice(0, 100),
      foreignKeyProblems: Array.isArray(foreignKeys) ? foreignKeys.length : 0,
      schemaProblems: schemaDifferences(raw).slice(0, 100),
      keptAside: keptAsideIn([
        profile.root,
        profile.data,
        profile.backup,
        path.dirname(file),
        path.join(profile.root, 'workstation'),
      ]).map((kept) => path.relative(profile.root, kept)),
      searchIndexOk: isSearchIndexSound(raw),
      schemaVersion: schemaVersionOf(raw),
      sqliteVersion: String(raw.prepare('select sqlite_version()').pluck().get()),
      fileBytes: fs.statSync(file).size,
      driveEncryption: await driveEncryptionOf(path.dirname(file)),
      rows: Object.fromEntries(counted.map((table) => [table, count(table)])),
      plainCopies: plainCopies(profile, file),
      slowCalls: [...slowCalls.list()],
    }
  },
}

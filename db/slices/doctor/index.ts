import fs from 'node:fs'
import path from 'node:path'
import { schemaDifferences } from '../../engine/connection/known-schema.ts'
import { schemaVersionOf } from '../../engine/connection/migrate.ts'
import type { OpenDatabase } from '../../engine/connection/open.ts'
import { migrationCopies } from '../../engine/connection/migration-copies.ts'
import { databaseName, type ProfileFolder } from '../../engine/connection/profile-folder.ts'
import type { Handlers } from '../../engine/context.ts'
import { keptAsideIn } from '../../engine/files/small-file.ts'
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

/** FTS5's own check; it throws when index and table disagree. It counts as writing, so it waits for its turn. */
function isSearchIndexSound({ raw, writing }: OpenDatabase): Promise<boolean> {
  return writing.connection().execute(async () => {
    try {
      for (const table of ['organisation_fts', 'person_fts'])
        raw.exec(`insert into ${table} (${table}, rank) values ('integrity-check', 1)`)
      return true
    } catch (error) {
      if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CORRUPT'))
        return false
      throw error
    }
  })
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
      searchIndexOk: await isSearchIndexSound(database),
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

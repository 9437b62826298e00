import fs from 'node:fs'
import path from 'node:path'
import type { Kysely } from 'kysely'
import { schemaDifferences } from '../../engine/connection/known-schema.ts'
import { schemaVersionOf } from '../../engine/connection/migrate.ts'
import { sqliteVersionOf } from '../../engine/connection/open.ts'
import { migrationCopies } from '../../engine/connection/migration-copies.ts'
import { databaseName, type ProfileFolder } from '../../engine/connection/profile-folder.ts'
import { soundnessOf } from '../../engine/connection/soundness.ts'
import type { Handlers } from '../../engine/context.ts'
import { keptAsideIn } from '../../engine/files/small-file.ts'
import type { Schema } from '../../engine/schema/tables.ts'
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

/** Copies made before a migration, and databases that were in use before a restore. */
function plainCopies(profile: ProfileFolder, inUse: string): string[] {
  const databases = fs.globSync(`gen-*/${databaseName}`, { cwd: profile.data })
  const others = databases.map((name) => path.join(profile.data, name)).filter((name) => name !== inUse)
  return [...migrationCopies(profile), ...others].map((copy) =>
    path.relative(profile.root, copy).split(path.sep).join('/'),
  )
}

async function rowCounts(read: Kysely<Schema>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of counted) {
    const count = read.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('rows'))
    counts[table] = (await count.executeTakeFirstOrThrow()).rows
  }
  return counts
}

export const doctorHandlers: Handlers<'doctor'> = {
  run: async ({ database, read, profile, slowCalls }) => {
    const { raw, file } = database
    return {
      ...(await soundnessOf(database)),
      schemaProblems: schemaDifferences(raw).slice(0, 100),
      keptAside: keptAsideIn([
        profile.root,
        profile.data,
        profile.backup,
        path.dirname(file),
        path.join(profile.root, 'workstation'),
      ]).map((kept) => path.relative(profile.root, kept)),
      schemaVersion: schemaVersionOf(raw),
      sqliteVersion: sqliteVersionOf(raw),
      fileBytes: fs.statSync(file).size,
      driveEncryption: await driveEncryptionOf(path.dirname(file)),
      rows: await rowCounts(read),
      plainCopies: plainCopies(profile, file),
      slowCalls: [...slowCalls.list()],
    }
  },
}

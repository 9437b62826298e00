import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { KontorError } from '../errors.ts'
import { makeFolder } from '../files/own-files.ts'
import { migrations as allMigrations, type Migration } from '../migrations/index.ts'
import { migrationCopyName } from './migration-copies.ts'
import { addMigrationFunctions, distrust, refuseForeignSchema, trust } from './known-schema.ts'
import { applicationId, asKontorError, configure } from './open.ts'
import { refuseDamage } from './soundness.ts'

export interface MigrationRun {
  readonly from: number
  readonly to: number
  /** Copy made before an existing file was changed; null for a new or current one. */
  readonly snapshotFile: string | null
}

/** The schema version written in a database file (`user_version`). */
export const schemaVersionOf = (raw: Database.Database): number =>
  Number(raw.pragma('user_version', { simple: true }))

const newer = (found: number, known: number): KontorError =>
  new KontorError('DB_NEWER', 'database.newer', { found, known })

function assertOurs(raw: Database.Database, latest: number): number {
  const version = schemaVersionOf(raw)
  const id = Number(raw.pragma('application_id', { simple: true }))
  const isEmpty = raw.prepare('select count(*) from main.sqlite_schema').pluck().get() === 0
  if (!isEmpty && id !== applicationId) throw new KontorError('DB_CORRUPT', 'database.foreign')
  if (version > latest) throw newer(version, latest)
  return version
}

export interface MigrationOptions {
  /** Called while the work goes on: between its steps, and for the rows that a migration rewrites. */
  readonly onProgress?: () => void
  /** Looks through all pages of the file first, because its last use did not end as it should. */
  readonly checkPages?: boolean
}

/**
 * Brings a database file to the latest schema: each migration in one transaction together with its version, after a
 * snapshot (`VACUUM INTO`) into `snapshotFolder` when the file already held data (null where a copy lies elsewhere). A
 * file from a newer Kontor, or with another schema than its version has, is refused untouched.
 * Errors: DB_NEWER, DB_CORRUPT, BUSY, READONLY, DISK_FULL.
 */
export function migrateDatabase(
  file: string,
  snapshotFolder: string | null,
  migrations: readonly Migration[] = allMigrations,
  { onProgress = () => undefined, checkPages = false }: MigrationOptions = {},
): MigrationRun {
  const latest = migrations.at(-1)?.version ?? 0
  let raw: Database.Database | undefined
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true })
    refuseUntouched(file, latest)
    raw = new Database(file)
    distrust(raw)
    const from = assertOurs(raw, latest)
    if (from > 0) refuseForeignSchema(raw, migrations)
    onProgress()
    // about half a second per 200 MB
    if (from > 0 && checkPages) refuseDamage(raw, 'quick')
    onProgress()
    trust(raw)
    configure(raw)
    addMigrationFunctions(raw, onProgress)
    const pending = migrations.filter((migration) => migration.version > from)
    const isCopied = from > 0 && pending.length > 0 && snapshotFolder !== null
    const snapshotFile = isCopied ? takeSnapshot(raw, snapshotFolder, from) : null
    for (const migration of pending) {
      onProgress()
      apply(raw, migration)
    }
    return { from, to: schemaVersionOf(raw), snapshotFile }
  } catch (error) {
    throw asKontorError(error)
  } finally {
    raw?.close()
  }
}

/** Where SQLite's file header keeps `user_version` and `application_id` (https://sqlite.org/fileformat.html, 1.3). */
const headerOffsets = { size: 100, userVersion: 60, applicationId: 68 } as const

/**
 * Looks at an existing file before it is opened for writing, so that a refused file keeps every byte. The header alone
 * tells, unless a crash has left changes beside it; those are read through a read-only handle.
 */
function refuseUntouched(file: string, latest: number): void {
  if (!fs.existsSync(file) || fs.statSync(file).size === 0) return
  const header = Buffer.alloc(headerOffsets.size)
  const handle = fs.openSync(file, 'r')
  try {
    fs.readSync(handle, header, 0, headerOffsets.size, 0)
  } finally {
    fs.closeSync(handle)
  }
  const version = header.readInt32BE(headerOffsets.userVersion)
  const isOurs = header.readInt32BE(headerOffsets.applicationId) === applicationId
  if (isOurs && version > latest) throw newer(version, latest)
  if (isOurs && !hasLeftovers(file)) return
  const probe = new Database(file, { readonly: true })
  try {
    assertOurs(probe, latest)
  } finally {
    probe.close()
  }
}

const hasLeftovers = (file: string): boolean =>
  ['-wal', '-journal'].some((suffix) => fs.existsSync(file + suffix) && fs.statSync(file + suffix).size > 0)

function takeSnapshot(raw: Database.Database, folder: string, version: number): string {
  makeFolder(path.dirname(folder), folder)
  const target = path.join(folder, migrationCopyName(version, new Date()))
  const unfinished = `${target}.part`
  raw.prepare('vacuum into ?').run(unfinished)
  const handle = fs.openSync(unfinished, 'r+')
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
  fs.renameSync(unfinished, target)
  return target
}

function apply(raw: Database.Database, migration: Migration): void {
  raw.exec('begin immediate')
  try {
    raw.exec(migration.sql)
    raw.pragma(`application_id = ${applicationId}`)
    raw.pragma(`user_version = ${migration.version}`)
    raw.exec('commit')
  } catch (error) {
    if (raw.inTransaction) raw.exec('rollback')
    throw error
  }
}

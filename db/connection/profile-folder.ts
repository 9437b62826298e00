import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { KontorError } from '../errors.ts'
import { lookAt } from '../files/links.ts'
import { makeFolder, removeFile, replaceFile } from '../files/own-files.ts'

/** The parts of a profile folder; all on the local disk, never on a share. */
export interface ProfileFolder {
  readonly root: string
  readonly data: string
  /** Names the generation in use; replaced atomically by a restore. */
  readonly current: string
  /** Copies made before a migration. */
  readonly snapshots: string
  readonly backup: string
  readonly logs: string
}

/** What Kontor's data process makes in a profile folder; `workstation` is kept by the main process. */
export const profileEntries = ['lock.db', 'data', 'snapshots', 'backup', 'printing'] as const

export function profileFolder(root: string): ProfileFolder {
  return {
    root,
    data: path.join(root, 'data'),
    current: path.join(root, 'data', 'CURRENT'),
    snapshots: path.join(root, 'snapshots'),
    backup: path.join(root, 'backup'),
    logs: path.join(root, 'logs'),
  }
}

export const generationName = /^gen-[a-z0-9-]{1,40}$/
export const databaseName = 'kontor.db'
/** Lies in a generation's folder until the pointer names it, so that one that was begun and never finished is known. */
export const unfinishedMarker = 'restoring'

/** The database file in use, or null when the folder holds none yet. Errors: DB_CORRUPT for a broken pointer. */
export function currentDatabaseFile(profile: ProfileFolder): string | null {
  if (!fs.existsSync(profile.current)) return null
  const generation = fs.readFileSync(profile.current, 'utf8').trim()
  const file = path.join(profile.data, generation, databaseName)
  if (!generationName.test(generation) || !fs.existsSync(file))
    throw new KontorError('DB_CORRUPT', 'database.generationMissing')
  return file
}

/** Makes the folder of a first generation; the caller publishes it with `publishGeneration` once it is complete. */
export function newGeneration(
  profile: ProfileFolder,
  now: Date,
): { readonly name: string; readonly file: string } {
  const name = `gen-${now.toISOString().slice(0, 19).replaceAll(/\D/g, '')}-${Math.random().toString(36).slice(2, 8)}`
  const folder = path.join(profile.data, name)
  makeFolder(profile.root, folder)
  fs.writeFileSync(path.join(folder, unfinishedMarker), '', { flag: 'wx', mode: 0o600 })
  return { name, file: path.join(folder, databaseName) }
}

/** Points CURRENT at a generation. */
export function publishGeneration(profile: ProfileFolder, name: string): void {
  replaceFile(profile.root, profile.current, `${name}\n`)
  removeFile(profile.root, path.join(profile.data, name, unfinishedMarker))
}

export interface ProfileLock {
  release(): void
}

/**
 * Holds the profile for this process. The lock is the operating system's on a tiny SQLite file, so that it ends with
 * the process however that ends. Errors: BUSY when another Kontor has the profile open, READONLY.
 */
export function lockProfile(profile: ProfileFolder): ProfileLock {
  let lock: Database.Database | undefined
  try {
    fs.mkdirSync(profile.root, { recursive: true, mode: 0o700 })
    const file = path.join(profile.root, 'lock.db')
    lookAt(profile.root, file)
    lock = new Database(file, { timeout: 0 })
    lock.exec('begin exclusive')
  } catch (error) {
    lock?.close()
    if (error instanceof KontorError) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code.startsWith('SQLITE_BUSY'))
      throw new KontorError('BUSY', 'profile.inUse', undefined, { cause: error })
    throw new KontorError('READONLY', 'profile.notWritable', undefined, { cause: error })
  }
  const held = lock
  return { release: () => held.close() }
}

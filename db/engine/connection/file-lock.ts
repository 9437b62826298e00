import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { KontorError } from '../errors.ts'
import { codeOf } from '../files/error-code.ts'
import { lookAt } from '../files/links.ts'
import { refuseNotPlain } from '../files/plain-file.ts'
import { keepCopyAside } from '../files/small-file.ts'
import { asKontorError } from './open.ts'
import type { ProfileFolder } from './profile-folder.ts'

export interface FileLock {
  release(): void
}

function hold(file: string): Database.Database {
  const lock = new Database(file, { timeout: 0 })
  try {
    // nothing is ever written, so that no journal is needed
    lock.exec('pragma journal_mode = memory; begin exclusive')
    return lock
  } catch (error) {
    lock.close()
    throw error
  }
}

/**
 * Holds the lock file of a folder, `lock.db`, for this process. The lock is the operating system's on an empty SQLite database, so that it ends
 * with the process however that ends, on Windows and Linux alike. A file with other content (damage: Kontor writes
 * none) is kept aside and emptied where it lies; whoever holds it keeps it all the same. A link is refused untouched.
 *
 * Throws `LinkRefused`, SQLite's error (`SQLITE_BUSY…` when another process holds it) or the system's (`ENOSPC`, `EACCES`, `ENOTPLAIN` …).
 */
export function holdLock(folder: string): FileLock {
  const file = path.join(folder, 'lock.db')
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  lookAt(folder, file)
  refuseNotPlain(file)
  // the system says why a file cannot be made; SQLite would only say that it cannot be opened. Never for one that is
  // there: closing it would give up the lock that this process may hold on it (POSIX)
  if (!fs.existsSync(file)) fs.closeSync(fs.openSync(file, 'a'))
  let lock: Database.Database
  try {
    lock = hold(file)
  } catch (error) {
    const code = codeOf(error)
    if (code !== 'SQLITE_NOTADB' && !code.startsWith('SQLITE_CORRUPT')) throw error
    keepCopyAside(file)
    fs.truncateSync(file)
    lock = hold(file)
  }
  return { release: () => void (lock.open && lock.close()) }
}

/**
 * Holds the profile for this process. Errors: BUSY when another Kontor has the profile open, DISK_FULL, READONLY,
 * VALIDATION when something else than a file is in the lock's place.
 */
export function lockProfile({ root }: Pick<ProfileFolder, 'root'>): FileLock {
  try {
    return holdLock(root)
  } catch (error) {
    if (error instanceof KontorError) throw error
    const code = codeOf(error)
    if (code.startsWith('SQLITE_BUSY'))
      throw new KontorError('BUSY', 'profile.inUse', undefined, { cause: error })
    const known = asKontorError(error)
    if (!(known instanceof KontorError)) throw error
    const words = { DISK_FULL: 'profile.diskFull', READONLY: 'profile.notWritable' } as const
    if (known.code !== 'DISK_FULL' && known.code !== 'READONLY') throw known
    throw new KontorError(known.code, words[known.code], undefined, { cause: error })
  }
}

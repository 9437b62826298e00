import path from 'node:path'
import Database from 'better-sqlite3'
import { backupError, errorCodeOf, toDatabaseError } from './failures.ts'

export interface HeldLock {
  release(): void
}

/** Takes a lock or throws BUSY. */
export type TakeLock = (folder: string) => HeldLock

/**
 * Lets one process at a time work in a folder of this computer.
 *
 * The lock is SQLite's on an empty database: the operating system lets go of it when the process ends, however it
 * ends, on Windows and Linux alike. A file with a process number in it would stay behind.
 *
 * @throws BUSY when another backup, check or restore is at work there.
 */
export const takeFolderLock: TakeLock = (folder) => {
  const file = path.join(folder, 'lock.db')
  try {
    const database = new Database(file, { timeout: 0 })
    try {
      database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    } catch (error) {
      database.close()
      throw error
    }
    return {
      release() {
        if (database.open) database.close()
      },
    }
  } catch (error) {
    if (errorCodeOf(error).startsWith('SQLITE_BUSY')) throw backupError('BUSY', 'running', undefined, error)
    throw toDatabaseError(error)
  }
}

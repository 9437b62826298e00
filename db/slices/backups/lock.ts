import { holdLock, type FileLock } from '../../engine/connection/file-lock.ts'
import { errorCodeOf } from '../../engine/files/error-code.ts'
import { backupError, toDatabaseError } from '../../sealing/failures.ts'

/** Takes a lock or throws BUSY. */
export type TakeLock = (folder: string) => FileLock

/**
 * Lets one process at a time work in a folder of this computer.
 *
 * @throws BUSY when another backup, check or restore is at work there; DISK_FULL; READONLY
 */
export const takeFolderLock: TakeLock = (folder) => {
  try {
    return holdLock(folder)
  } catch (error) {
    if (errorCodeOf(error).startsWith('SQLITE_BUSY')) throw backupError('BUSY', 'running', undefined, error)
    throw toDatabaseError(error)
  }
}

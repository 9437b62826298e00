import type { ErrorCode, MessageParams } from '../../preload/contract/errors.ts'
import { KontorError } from '../engine/errors.ts'
import { errorCodeOf, noRoomCodes } from '../engine/files/error-code.ts'
import { LinkRefused } from '../engine/files/links.ts'
import { notPlainCode } from '../engine/files/plain-file.ts'

/** Which side a file operation failed on; the same errno asks for different help. `source` is a chosen backup file. */
export type Place = 'local' | 'share' | 'source'

/** An expected failure of this folder; its message keys all begin with `backups.error.`. */
export function backupError(
  code: ErrorCode,
  name: string,
  params?: MessageParams,
  cause?: unknown,
): KontorError {
  return new KontorError(code, `backups.error.${name}`, params, cause === undefined ? undefined : { cause })
}

const refused = new Set(['EROFS', 'EACCES', 'EPERM'])
const handlesUsedUp = new Set(['EMFILE', 'ENFILE'])
const cancelled = new Set(['ABORT_ERR'])

function shareError(code: string, cause: unknown): KontorError {
  if (noRoomCodes.has(code)) return backupError('DISK_FULL', 'shareFull', undefined, cause)
  if (refused.has(code)) return backupError('READONLY', 'shareReadOnly', undefined, cause)
  return backupError('SHARE_UNAVAILABLE', 'shareUnavailable', { reason: code }, cause)
}

function sourceError(code: string, cause: unknown): KontorError {
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return backupError('NOT_FOUND', 'fileMissing', undefined, cause)
  return backupError('SHARE_UNAVAILABLE', 'fileUnreadable', { reason: code }, cause)
}

function localError(code: string, cause: unknown): KontorError {
  if (noRoomCodes.has(code)) return backupError('DISK_FULL', 'diskFull', undefined, cause)
  if (refused.has(code)) return backupError('READONLY', 'dataFolderReadOnly', undefined, cause)
  return backupError('INTERNAL', 'dataFolder', { reason: code }, cause)
}

/** Turns an errno into the failure a person can act on. Failures that already are one, and bugs, pass unchanged. */
export function toBackupError(error: unknown, place: Place): unknown {
  if (error instanceof LinkRefused && place !== 'local')
    return backupError('CONFLICT', 'linkOnShare', { place: error.place }, error)
  if (error instanceof KontorError) return error
  const code = errorCodeOf(error)
  if (code === '') return error
  if (code === notPlainCode || code === 'EISDIR')
    return backupError('VALIDATION', 'notAFile', undefined, error)
  if (cancelled.has(code)) return backupError('CANCELLED', 'cancelled', undefined, error)
  if (handlesUsedUp.has(code)) return backupError('INTERNAL', 'dataFolder', { reason: code }, error)
  if (place === 'share') return shareError(code, error)
  return place === 'source' ? sourceError(code, error) : localError(code, error)
}

/** Turns SQLite's result codes on a database of this computer into failures. */
export function toDatabaseError(error: unknown): unknown {
  const code = errorCodeOf(error)
  if (!code.startsWith('SQLITE_')) return toBackupError(error, 'local')
  if (code.startsWith('SQLITE_FULL')) return backupError('DISK_FULL', 'diskFull', undefined, error)
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return backupError('BUSY', 'databaseBusy', undefined, error)
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB'))
    return backupError('DB_CORRUPT', 'databaseDamaged', undefined, error)
  if (code.startsWith('SQLITE_CANTOPEN')) return backupError('NOT_FOUND', 'databaseMissing', undefined, error)
  if (code.startsWith('SQLITE_READONLY'))
    return backupError('READONLY', 'dataFolderReadOnly', undefined, error)
  return backupError('INTERNAL', 'dataFolder', { reason: code }, error)
}

/** Throws CANCELLED once the caller has asked to stop. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw backupError('CANCELLED', 'cancelled')
}

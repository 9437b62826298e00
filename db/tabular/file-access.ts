import type { Stats } from 'node:fs'
import { stat, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Failure } from '../../preload/contract/errors.ts'
import { KontorError } from '../engine/errors.ts'
import { codeOf } from '../engine/files/error-code.ts'
import { notPlainCode } from '../engine/files/plain-file.ts'

/** Failure of opening or reading a file, in words a person can act on; null for an error that is none of these. */
export function fileFailure(error: unknown, path: string): Failure | null {
  const params = { fileName: basename(path) }
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'NOT_FOUND', messageKey: 'imports.file.missing', params }
    case 'EISDIR':
      return { code: 'VALIDATION', messageKey: 'imports.file.folder', params }
    case notPlainCode:
      return { code: 'VALIDATION', messageKey: 'imports.file.notAFile', params }
    case 'EACCES':
    case 'EPERM':
      return { code: 'VALIDATION', messageKey: 'imports.file.noPermission', params }
    case 'EBUSY':
      return { code: 'BUSY', messageKey: 'imports.file.inUse', params }
    case 'EIO':
    case 'ENETUNREACH':
    case 'EHOSTDOWN':
    case 'EHOSTUNREACH':
    case 'ETIMEDOUT':
    case 'ESTALE':
      return { code: 'SHARE_UNAVAILABLE', messageKey: 'imports.file.unreadable', params }
    default:
      return null
  }
}

/** Throws the KontorError of a failed file access, or the error itself when it is none. */
export function throwFileFailure(error: unknown, path: string): never {
  const failure = fileFailure(error, path)
  if (failure === null) throw error
  throw new KontorError(failure.code, failure.messageKey, failure.params, { cause: error })
}

/** Tells whether a file is still the one that was looked at. */
export interface FileVersion {
  readonly bytes: number
  /** Time of its last change, in milliseconds. */
  readonly modifiedMs: number
}

export const versionOf = ({ size, mtimeMs }: Stats): FileVersion => ({ bytes: size, modifiedMs: mtimeMs })

/** What the file at a path is now. Throws KontorError where it cannot be reached. */
export async function fileVersion(path: string): Promise<FileVersion> {
  return versionOf(await stat(path).catch((error: unknown) => throwFileFailure(error, path)))
}

export const sameVersion = (a: FileVersion, b: FileVersion): boolean =>
  a.bytes === b.bytes && a.modifiedMs === b.modifiedMs

/** Fills the buffer from `position` on; returns the part filled, shorter only at the end of the file. */
export async function readInto(file: FileHandle, buffer: Buffer, position: number): Promise<Buffer> {
  let filled = 0
  while (filled < buffer.length) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, position + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}

import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { KontorError } from '../errors.ts'
import { codeOf, noRoomCodes } from './error-code.ts'

/**
 * Writes a file where a person wants it, in one step: beside it, flushed, renamed. Whoever reads it, or looks after a power
 * cut, sees the old content or the new, never a part. Its folder has to be there.
 * `mode`: see `savedFileMode`. Throws the system's error.
 */
export function writeSavedFile(file: string, content: string | Uint8Array, mode = 0o600): void {
  // others may have files there: none of theirs has this name
  const beside = `${file}.${randomBytes(4).toString('hex')}.new`
  try {
    const handle = fs.openSync(beside, 'wx', mode)
    try {
      fs.writeFileSync(handle, content)
      giveRights(handle, mode)
      fs.fsyncSync(handle)
    } finally {
      fs.closeSync(handle)
    }
    fs.renameSync(beside, file)
  } catch (error) {
    fs.rmSync(beside, { force: true })
    throw error
  }
}

/** What this program creates is private, unless the person saves it; some servers do not let anybody say so. */
function giveRights(handle: number, mode: number): void {
  try {
    if ((fs.fstatSync(handle).mode & 0o777) !== mode) fs.fchmodSync(handle, mode)
  } catch {
    return
  }
}

/** What a person learns when the system does not let a file be written that they chose; other errors pass unchanged. */
export function savingFailure(error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error
  return noRoomCodes.has(codeOf(error))
    ? new KontorError('DISK_FULL', 'file.diskFull', undefined, { cause: error })
    : new KontorError('READONLY', 'file.notWritable', undefined, { cause: error })
}

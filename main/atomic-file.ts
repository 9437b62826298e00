import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { readPlainFile } from '../db/engine/files/plain-file.ts'

/**
 * Replaces a file by another whole one: written beside it, synced, renamed.
 * Whoever reads, or starts after a power cut, sees the old content or the new, never a part. Throws the system's error.
 */
export function writeFileAtomically(file: string, content: string | Uint8Array, mode = 0o600): void {
  fs.mkdirSync(path.dirname(file), { recursive: true })
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

const jsonBytesMax = 4 * 1024 * 1024

/** Parsed JSON of a file that comes with Kontor; undefined when it is missing, unreadable or broken. */
export function readJsonFile(file: string): unknown {
  try {
    return JSON.parse(readPlainFile(file, jsonBytesMax))
  } catch {
    return undefined
  }
}

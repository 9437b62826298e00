import fs, { constants, type Stats } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'

/** Code of the error for a folder, a pipe, a device or a socket where a file should be. */
export const notPlainCode = 'ENOTPLAIN'

/** Opening or reading a pipe waits for somebody to write into it, a device may never end: neither is ever begun. */
class NotPlainFileError extends Error {
  readonly code = notPlainCode

  constructor() {
    super('this is not an ordinary file')
  }
}

/** Throws `EISDIR` or `ENOTPLAIN` for anything but an ordinary file. */
export function refuseOthers(stats: Stats): void {
  if (stats.isDirectory()) throw Object.assign(new Error('this is a folder'), { code: 'EISDIR' })
  if (!stats.isFile()) throw new NotPlainFileError()
}

/** Should a pipe take the file's place after the first look, opening it does not wait. Windows has no such flag. */
const readingFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** True for an ordinary file, or a link to one. */
export function isPlainFile(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Throws `ENOTPLAIN` or `EISDIR` when something else than an ordinary file is there; nothing there is fine. */
export function refuseNotPlain(file: string): void {
  const stats = fs.statSync(file, { throwIfNoEntry: false })
  if (stats) refuseOthers(stats)
}

/** Opens an ordinary file for reading, with further flags. Throws the system's error, `ENOTPLAIN` or `EISDIR` for anything else. */
export async function openPlainFile(file: string, flags = 0): Promise<FileHandle> {
  refuseOthers(await fs.promises.stat(file))
  const handle = await open(file, readingFlags | flags)
  try {
    refuseOthers(await handle.stat())
    return handle
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** Reads a small ordinary file as text. Throws the system's error, `ENOTPLAIN`, `EISDIR`, or `EFBIG` above the limit. */
export const readPlainFile = (file: string, maximumBytes: number): string =>
  readPlainBytes(file, maximumBytes).toString('utf8')

/** The same as bytes. */
export function readPlainBytes(file: string, maximumBytes: number): Buffer {
  refuseOthers(fs.statSync(file))
  const handle = fs.openSync(file, readingFlags)
  try {
    const stats = fs.fstatSync(handle)
    refuseOthers(stats)
    if (stats.size > maximumBytes) throw Object.assign(new Error('the file is too large'), { code: 'EFBIG' })
    return fs.readFileSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

/** The same for a file that Kontor has made, in whose place a link is no ordinary file either. */
export function readOwnPlainFile(file: string, maximumBytes: number): string {
  refuseOthers(fs.lstatSync(file))
  return readPlainFile(file, maximumBytes)
}

import { constants } from 'node:fs'
import * as fs from 'node:fs/promises'
import { codeOf } from './error-code.ts'
import { nodeFiles, type BackupFileSystem } from './file-system.ts'
import { looksBelow } from './links.ts'
import { refuseOthers } from './plain-file.ts'

/** What a shared log needs besides; its operations refuse links as all of them do. */
export interface LogFileSystem extends BackupFileSystem {
  /** Makes one folder in another one that must be there; an existing one is fine. `ENOENT` where the other one is missing. */
  addFolder(folder: string): Promise<void>
  /** Gives a file a second name. Throws the system's error, `EEXIST` where the name is taken. */
  link(from: string, to: string): Promise<void>
  /**
   * All of a small file; null when nothing is there. `EFBIG` above the limit and before anything is read, `EISDIR` or
   * `ENOTPLAIN` for anything but a file.
   */
  readWhole(file: string, maximumBytes: number): Promise<Uint8Array | null>
}

export interface LogFiles {
  below(chosenFolder: string): LogFileSystem
}

const tooLarge = () => Object.assign(new Error('the file is too large'), { code: 'EFBIG' })

/** For the moment between looking and opening: a pipe that took the file's place is not waited for. */
const readingFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Reads to the end of the file, which may grow meanwhile. */
async function readAll(handle: fs.FileHandle, maximumBytes: number): Promise<Uint8Array> {
  const stats = await handle.stat()
  refuseOthers(stats)
  if (stats.size > maximumBytes) throw tooLarge()
  let buffer = Buffer.allocUnsafeSlow(stats.size + 1)
  for (let length = 0; ;) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length)
    length += bytesRead
    if (bytesRead === 0) return buffer.subarray(0, length)
    if (length > maximumBytes) throw tooLarge()
    if (length === buffer.length)
      buffer = Buffer.concat([buffer], Math.min(2 * buffer.length, maximumBytes + 1))
  }
}

function below(chosenFolder: string): LogFileSystem {
  const look = looksBelow(chosenFolder)
  return {
    ...nodeFiles.below(chosenFolder),
    async addFolder(folder) {
      await look(folder)
      try {
        await fs.mkdir(folder, { mode: 0o700 })
      } catch (error) {
        if (codeOf(error) !== 'EEXIST' || (await look(folder))?.isDirectory() !== true) throw error
      }
    },
    async link(from, to) {
      await look(from)
      await look(to)
      await fs.link(from, to)
    },
    async readWhole(file, maximumBytes) {
      const stats = await look(file)
      if (stats === null) return null
      refuseOthers(stats)
      if (stats.size > maximumBytes) throw tooLarge()
      const handle = await fs.open(file, readingFlags).catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT') return null
        throw error
      })
      if (handle === null) return null
      try {
        return await readAll(handle, maximumBytes)
      } finally {
        await handle.close()
      }
    },
  }
}

/** The layer over `node:fs`. */
export const nodeLogFiles: LogFiles = { below }

import { constants, type Stats } from 'node:fs'
import * as fs from 'node:fs/promises'
import path from 'node:path'
import { looksBelow } from './links.ts'
import { openPlainFile } from './plain-file.ts'
import { errorCodeOf } from './error-code.ts'

export interface FileFacts {
  readonly kind: 'file' | 'folder' | 'other'
  readonly sizeBytes: number
}

/**
 * The file operations that backups need, below one chosen folder; all of them asynchronous, none keeps a handle between
 * two calls. None follows a link below that folder: with one on the way or in the place itself all throw `LinkRefused`.
 *
 * That shape lets the layer for the share run in a process of its own (a hanging share blocks every file call of the process
 * that waits for it), and lets tests fail or stop at any single operation.
 */
export interface BackupFileSystem {
  /** Null when nothing is there. */
  facts(place: string): Promise<FileFacts | null>
  /** Names in a folder, sorted. */
  list(folder: string): Promise<readonly string[]>
  /** Creates missing folders on the way, but never the chosen one; an existing one is fine. */
  makeFolder(folder: string): Promise<void>
  /** Opens at the first step of the iteration and closes with it; refuses pipes, devices and folders. */
  read(file: string): AsyncIterable<Uint8Array>
  /** Creates the file (never opens an existing one), writes all of `content`, flushes it to the disk, closes it. */
  writeNew(file: string, content: AsyncIterable<Uint8Array>): Promise<void>
  /** Replaces an existing file at `to` in one step, as POSIX does. */
  rename(from: string, to: string): Promise<void>
  /** Removes one file; nothing there is fine. A folder is not removed but an error. */
  removeFile(file: string): Promise<void>
  /** Removes a folder that is empty; one that is not, because others use it too, stays. */
  removeFolder(folder: string): Promise<void>
  /** Flushes a file that another component has written. */
  syncFile(file: string): Promise<void>
  /** Flushes the names in a folder; where the platform cannot, it does nothing. */
  syncFolder(folder: string): Promise<void>
}

/** Gives the operations below a chosen folder; there are none without one. */
export interface BackupFiles {
  below(chosenFolder: string): BackupFileSystem
}

/** The layers under one operation: this computer's disk and the folder that the backups go to. */
export interface FileSystems {
  readonly local: BackupFiles
  readonly share: BackupFiles
}

const readSizeBytes = 512 * 1024

/** For the moment between looking and opening; Windows does not know the flag. */
const noLink = constants.O_NOFOLLOW ?? 0

async function* readChunks(file: string): AsyncGenerator<Uint8Array> {
  const handle = await openPlainFile(file, noLink)
  try {
    for (;;) {
      const buffer = Buffer.allocUnsafeSlow(readSizeBytes)
      const { bytesRead } = await handle.read(buffer, 0, readSizeBytes)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}

/** Network and FUSE file systems may not know fsync; what they acknowledge is read back and compared anyway. */
const syncUnsupported = new Set(['ENOSYS', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP'])

async function sync(handle: fs.FileHandle): Promise<void> {
  try {
    await handle.sync()
  } catch (error) {
    if (!syncUnsupported.has(errorCodeOf(error))) throw error
  }
}

const isOneOf = (error: unknown, ...codes: readonly string[]): boolean => codes.includes(errorCodeOf(error))

const kindOf = (stats: Stats): FileFacts['kind'] =>
  stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'

function below(chosenFolder: string): BackupFileSystem {
  const look = looksBelow(chosenFolder)

  async function makeFolder(folder: string): Promise<void> {
    try {
      await fs.mkdir(folder, { mode: 0o700 })
    } catch (error) {
      const parent = path.dirname(folder)
      if (isOneOf(error, 'ENOENT') && parent !== chosenFolder) {
        await makeFolder(parent)
        await fs.mkdir(folder, { mode: 0o700 })
      } else if (!isOneOf(error, 'EEXIST') || (await look(folder))?.isDirectory() !== true) throw error
    }
  }

  return {
    async facts(place) {
      const stats = await look(place)
      return stats && { kind: kindOf(stats), sizeBytes: stats.size }
    },
    async list(folder) {
      await look(folder)
      return (await fs.readdir(folder)).sort()
    },
    async makeFolder(folder) {
      await look(folder)
      await makeFolder(folder)
    },
    async *read(file) {
      await look(file)
      yield* readChunks(file)
    },
    async writeNew(file, content) {
      await look(file)
      const handle = await fs.open(file, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600)
      try {
        await handle.writeFile(content)
        await sync(handle)
      } finally {
        await handle.close()
      }
    },
    async rename(from, to) {
      await look(from)
      await look(to)
      await fs.rename(from, to)
    },
    async removeFile(file) {
      const stats = await look(file)
      if (stats === null) return
      if (stats.isDirectory())
        throw Object.assign(new Error('a folder has a file’s name'), { code: 'EISDIR' })
      await fs.rm(file, { force: true })
    },
    async removeFolder(folder) {
      await look(folder)
      try {
        await fs.rmdir(folder)
      } catch (error) {
        if (!isOneOf(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST')) throw error
      }
    },
    async syncFile(file) {
      await look(file)
      // Windows flushes only through a handle that may write.
      const handle = await fs.open(file, constants.O_RDWR | noLink)
      try {
        await sync(handle)
      } finally {
        await handle.close()
      }
    },
    async syncFolder(folder) {
      await look(folder)
      // Best effort: Windows cannot open folders, some servers refuse the call.
      try {
        const handle = await fs.open(folder, 'r')
        try {
          await handle.sync()
        } finally {
          await handle.close()
        }
      } catch {
        return
      }
    },
  }
}

/** The layer over `node:fs`. Files are readable for the owner only. */
export const nodeFiles: BackupFiles = { below }

let shareFiles = nodeFiles

/** Has the layer for the share run elsewhere from now on: in a process that may hang. */
export function setShareFiles(files: BackupFiles): void {
  shareFiles = files
}

export const nodeFileSystems: FileSystems = {
  local: nodeFiles,
  get share() {
    return shareFiles
  },
}

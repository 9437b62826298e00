import { constants } from 'node:fs'
import * as fs from 'node:fs/promises'
import { errorCodeOf } from './failures.ts'

export interface FileFacts {
  readonly kind: 'file' | 'folder' | 'other'
  readonly sizeBytes: number
}

/**
 * The file operations that backups need; all of them asynchronous, none keeps a handle between two calls.
 *
 * That shape lets the layer for the share run in a process of its own later (a hanging share blocks every
 * file call of the process that waits for it), and lets tests fail or stop at any single operation.
 */
export interface BackupFileSystem {
  /** Null when nothing is there. */
  facts(path: string): Promise<FileFacts | null>
  /** Names in a folder, sorted. */
  list(folder: string): Promise<readonly string[]>
  /** Creates missing folders on the way; an existing one is fine. */
  makeFolder(folder: string): Promise<void>
  /** Opens at the first step of the iteration and closes with it. */
  read(file: string): AsyncIterable<Uint8Array>
  /** Creates the file (never opens an existing one), writes all of `content`, flushes it to the disk, closes it. */
  writeNew(file: string, content: AsyncIterable<Uint8Array>): Promise<void>
  /** Replaces an existing file at `to` in one step, as POSIX does. */
  rename(from: string, to: string): Promise<void>
  /** Removes a file or a whole folder; nothing there is fine. */
  remove(path: string): Promise<void>
  /** Flushes a file that another component has written. */
  syncFile(file: string): Promise<void>
  /** Flushes the names in a folder; where the platform cannot, it does nothing. */
  syncFolder(folder: string): Promise<void>
}

/** The layers under one operation: this computer's disk and the folder that the backups go to. */
export interface FileSystems {
  readonly local: BackupFileSystem
  readonly share: BackupFileSystem
}

const readSizeBytes = 512 * 1024

async function* readChunks(file: string): AsyncGenerator<Uint8Array> {
  const handle = await fs.open(file, 'r')
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

/** The layer over `node:fs`. Files are readable for the owner only. */
export const nodeFileSystem: BackupFileSystem = {
  async facts(path) {
    try {
      const stats = await fs.stat(path)
      return {
        kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other',
        sizeBytes: stats.size,
      }
    } catch (error) {
      if (errorCodeOf(error) === 'ENOENT') return null
      throw error
    }
  },
  async list(folder) {
    return (await fs.readdir(folder)).sort()
  },
  async makeFolder(folder) {
    await fs.mkdir(folder, { recursive: true, mode: 0o700 })
  },
  read: readChunks,
  async writeNew(file, content) {
    const handle = await fs.open(file, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600)
    try {
      await handle.writeFile(content)
      await sync(handle)
    } finally {
      await handle.close()
    }
  },
  rename: (from, to) => fs.rename(from, to),
  remove: (path) => fs.rm(path, { recursive: true, force: true }),
  async syncFile(file) {
    // Windows flushes only through a handle that may write.
    const handle = await fs.open(file, 'r+')
    try {
      await sync(handle)
    } finally {
      await handle.close()
    }
  },
  async syncFolder(folder) {
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

export const nodeFileSystems: FileSystems = { local: nodeFileSystem, share: nodeFileSystem }

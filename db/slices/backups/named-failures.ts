import { toBackupError, type Place } from '../../sealing/failures.ts'
import type { BackupFiles, BackupFileSystem } from '../../engine/files/file-system.ts'

async function named<T>(place: Place, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw toBackupError(error, place)
  }
}

async function* namedChunks(place: Place, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    throw toBackupError(error, place)
  }
}

/** The operations below a chosen folder, every failure of them named after its place. */
export function withNamedFailures(layer: BackupFiles, place: Place, chosenFolder: string): BackupFileSystem {
  const files = layer.below(chosenFolder)
  return {
    facts: (path) => named(place, files.facts(path)),
    list: (folder) => named(place, files.list(folder)),
    makeFolder: (folder) => named(place, files.makeFolder(folder)),
    read: (file) => namedChunks(place, files.read(file)),
    writeNew: (file, content) => named(place, files.writeNew(file, content)),
    rename: (from, to) => named(place, files.rename(from, to)),
    removeFile: (file) => named(place, files.removeFile(file)),
    removeFolder: (folder) => named(place, files.removeFolder(folder)),
    syncFile: (file) => named(place, files.syncFile(file)),
    syncFolder: (folder) => named(place, files.syncFolder(folder)),
  }
}

import * as engine from '../../engine/connection/inspect.ts'
import { toDatabaseError } from '../../sealing/failures.ts'

// What the engine does with database files, in the words of backups.

function named<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw toDatabaseError(error)
  }
}

/** Copies a database that is in use and looks at the copy; a caller that must not wait has a thread do it. */
export type CopyDatabase = (databaseFile: string, copyFile: string) => Promise<engine.CopyFacts>

/** In the calling thread, about 0.4 s per 100 MB. @throws DB_CORRUPT, DISK_FULL, BUSY, NOT_FOUND */
export const copyHere: CopyDatabase = async (databaseFile, copyFile) =>
  named(() => engine.copyAndInspect(databaseFile, copyFile))

/** @throws DB_CORRUPT, BUSY, NOT_FOUND, what `checkSchema` throws */
export const inspectDatabase: typeof engine.inspectDatabase = (file, depth, checkSchema) =>
  named(() => engine.inspectDatabase(file, depth, checkSchema))

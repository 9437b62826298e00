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

/** @throws DB_CORRUPT, DISK_FULL, BUSY, NOT_FOUND */
export const copyDatabase = (databaseFile: string, copyFile: string): void =>
  named(() => engine.copyDatabase(databaseFile, copyFile))

/** @throws DB_CORRUPT, BUSY, NOT_FOUND, what `checkSchema` throws */
export const inspectDatabase: typeof engine.inspectDatabase = (file, depth, checkSchema) =>
  named(() => engine.inspectDatabase(file, depth, checkSchema))

/** Number of the newest change set; null for a database without a journal. @throws DB_CORRUPT, BUSY, NOT_FOUND */
export const newestChange = (file: string): number | null => named(() => engine.newestChange(file))

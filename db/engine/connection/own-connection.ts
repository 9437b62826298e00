import fs from 'node:fs'
import Database from 'better-sqlite3'
import { configure, writingConnection } from './open.ts'
import type { OfficeRules, WritingConnection } from './write.ts'

/** Large work of a thread, on a connection of its own that writes: the data process goes on reading meanwhile. */
export function withOwnConnection<T>(
  file: string,
  rules: OfficeRules,
  use: (connection: WritingConnection) => T,
): T {
  const raw = new Database(file, { fileMustExist: true })
  try {
    raw.pragma('synchronous = FULL')
    // what is committed is safe; `emptyLog` copies it into the database once the person has been told
    raw.pragma('wal_autocheckpoint = 0')
    configure(raw)
    // measured with 200,000 rows: a larger cache is no faster
    raw.pragma('cache_size = -16384')
    const result = use(writingConnection(raw, rules))
    renewStatistics(raw)
    return result
  } finally {
    raw.close()
  }
}

/** Tables have grown a thousandfold perhaps: by the old statistics SQLite would scan them. Where it fails, nothing is lost. */
function renewStatistics(raw: Database.Database): void {
  try {
    raw.pragma('analysis_limit = 400')
    raw.pragma('optimize')
  } catch {
    // a full disk, say: what was committed is committed
  }
}

/** Size from which a write-ahead log is copied into the database. */
const logBytesMax = 32 * 1024 * 1024

/** Whether so much has been committed that `emptyLog` should run. */
export const isLogLarge = (databaseFile: string): boolean =>
  (fs.statSync(`${databaseFile}-wal`, { throwIfNoEntry: false })?.size ?? 0) > logBytesMax

/**
 * Copies what such work has committed from a large write-ahead log into the database, beside everybody's reading and
 * writing. Where that fails nothing is lost: the next large commit does it.
 */
export function emptyLog(databaseFile: string): void {
  try {
    if (!isLogLarge(databaseFile)) return
    const raw = new Database(databaseFile, { fileMustExist: true })
    raw.pragma('wal_checkpoint(PASSIVE)')
    raw.close()
  } catch {
    // nobody waits for it any more
  }
}

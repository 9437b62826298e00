import Database from 'better-sqlite3'
import { erasedRecords, type ErasedRecord } from './journal/erasures.ts'
import { distrust, schemaDifferences } from './known-schema.ts'
import { refuseDamage, type CheckDepth } from './soundness.ts'

/** What tells of a database before anything in it is asked. */
interface DatabaseHead {
  /** Marks whose file it is (`application_id`). */
  readonly applicationId: number
  /** `user_version` */
  readonly schemaVersion: number
}

/** What a check of a database found. */
export interface DatabaseFacts extends DatabaseHead {
  /** Rows of each table; without SQLite's own and the inner tables of search indexes. */
  readonly rowCounts: Readonly<Record<string, number>>
}

/**
 * Looks at a database before anything in it is asked, and throws what is wrong with it. `differences` tells how its schema
 * differs from that of its version, see `schemaDifferences`.
 */
export type CheckSchema = (head: DatabaseHead, differences: () => readonly string[]) => void

function reading<T>(file: string, work: (database: Database.Database) => T): T {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 })
  try {
    // What does not fit into the cache must not lie in a temporary folder in plain.
    database.pragma('temp_store = MEMORY')
    // A file from a share may have been made to do harm: no functions from its schema, no trust in its cells.
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0')
    return work(database)
  } finally {
    database.close()
  }
}

/**
 * Writes a consistent copy of a database that is in use, without its free pages.
 *
 * `VACUUM INTO` holds one read transaction: writers go on in the write-ahead log. It blocks the calling thread
 * and does not flush the copy to the disk. Throws SQLite's error.
 */
function copyDatabase(databaseFile: string, copyFile: string): void {
  reading(databaseFile, (database) => database.prepare('VACUUM INTO ?').run(copyFile))
}

function countRows(database: Database.Database): Record<string, number> {
  const tables = database
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck()
    .all()
  const counts: Record<string, number> = {}
  for (const table of tables) {
    const quoted = `"${table.replaceAll('"', '""')}"`
    counts[table] = database.prepare<[], number>(`SELECT count(*) FROM ${quoted}`).pluck().get() ?? 0
  }
  return counts
}

/**
 * Checks a database that may come from anywhere and counts its rows. `checkSchema` runs before all else. Blocks the calling
 * thread. Throws SQLite's error (SQLITE_CORRUPT for what the check finds) and what `checkSchema` throws.
 */
export function inspectDatabase(
  file: string,
  depth: CheckDepth,
  checkSchema: CheckSchema = () => undefined,
): DatabaseFacts {
  return reading(file, (database) => {
    distrust(database)
    const head = {
      applicationId: Number(database.pragma('application_id', { simple: true })),
      schemaVersion: Number(database.pragma('user_version', { simple: true })),
    }
    checkSchema(head, () => schemaDifferences(database))
    refuseDamage(database, depth)
    return { ...head, rowCounts: countRows(database) }
  })
}

/** What is known of a copy that was just made. */
export interface CopyFacts extends DatabaseFacts {
  /** See `newestChange`. */
  readonly newestChange: number | null
  /** What was erased on request. */
  readonly erased: readonly ErasedRecord[]
}

/** What a database says was erased on request. Throws SQLite's error. */
export const erasedIn = (file: string): readonly ErasedRecord[] => reading(file, erasedRecords)

/** Copies a database that is in use, has the copy's pages checked and its rows counted. Blocks; throws SQLite's error. */
export function copyAndInspect(databaseFile: string, copyFile: string): CopyFacts {
  copyDatabase(databaseFile, copyFile)
  const facts = inspectDatabase(copyFile, 'quick')
  return { ...facts, newestChange: newestChange(copyFile), erased: reading(copyFile, erasedRecords) }
}

/** Number of the newest change set in a database; null where it has no journal. Throws SQLite's error. */
function newestChange(file: string): number | null {
  return reading(file, (database) => {
    const hasJournal = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'change_set'").get()
    if (hasJournal === undefined) return null
    return database.prepare<[], number | null>('SELECT max(seq) FROM change_set').pluck().get() ?? 0
  })
}

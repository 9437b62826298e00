import Database from 'better-sqlite3'
import { distrust } from '../../engine/connection/known-schema.ts'
import { backupError, toDatabaseError } from './failures.ts'

/** What a check of a database found. */
export interface DatabaseFacts {
  /** Marks whose file it is (`application_id`). */
  readonly applicationId: number
  /** `user_version` */
  readonly schemaVersion: number
  /** Rows of each table; without SQLite's own and the inner tables of search indexes. */
  readonly rowCounts: Readonly<Record<string, number>>
}

/** Looks at a database before anything in it is asked, and throws what is wrong with it. */
export type CheckSchema = (database: Database.Database) => void

function withDatabase<T>(file: string, work: (database: Database.Database) => T): T {
  let database: Database.Database | undefined
  try {
    database = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 })
    // What does not fit into the cache must not lie in a temporary folder in plain.
    database.pragma('temp_store = MEMORY')
    // A file from a share may have been made to do harm: no functions from its schema, no trust in its cells.
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0')
    return work(database)
  } catch (error) {
    throw toDatabaseError(error)
  } finally {
    database?.close()
  }
}

/**
 * Writes a consistent copy of a database that is in use, without its free pages.
 *
 * `VACUUM INTO` holds one read transaction: writers go on in the write-ahead log. It blocks the calling thread
 * and does not flush the copy to the disk.
 *
 * @throws DB_CORRUPT, DISK_FULL, BUSY, NOT_FOUND
 */
export function copyDatabase(databaseFile: string, copyFile: string): void {
  withDatabase(databaseFile, (database) => database.prepare('VACUUM INTO ?').run(copyFile))
}

function firstProblem(rows: unknown): string {
  const row: unknown = Array.isArray(rows) ? rows[0] : undefined
  return typeof row === 'object' && row !== null ? Object.values(row).join(' ').slice(0, 200) : ''
}

function checkIntegrity(database: Database.Database, depth: 'quick' | 'full'): void {
  const problem = firstProblem(database.pragma(depth === 'quick' ? 'quick_check(1)' : 'integrity_check(1)'))
  if (problem !== 'ok') throw backupError('DB_CORRUPT', 'databaseDamaged', undefined, new Error(problem))
  if (depth === 'quick') return
  const orphan = firstProblem(database.pragma('foreign_key_check'))
  if (orphan !== '') throw backupError('DB_CORRUPT', 'databaseDamaged', undefined, new Error(orphan))
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
 * Checks a database and counts its rows.
 *
 * `quick` walks the pages; `full` also compares every index with its table, the search indexes with themselves and
 * all foreign keys. `checkSchema` runs before all that. Blocks the calling thread.
 *
 * @throws DB_CORRUPT, BUSY, NOT_FOUND, what `checkSchema` throws
 */
export function inspectDatabase(
  file: string,
  depth: 'quick' | 'full',
  checkSchema: CheckSchema = () => undefined,
): DatabaseFacts {
  return withDatabase(file, (database) => {
    distrust(database)
    checkSchema(database)
    checkIntegrity(database, depth)
    return {
      applicationId: Number(database.pragma('application_id', { simple: true })),
      schemaVersion: Number(database.pragma('user_version', { simple: true })),
      rowCounts: countRows(database),
    }
  })
}

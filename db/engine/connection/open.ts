import Database from 'better-sqlite3'
import { Kysely, SqliteDialect, SqliteDriver, type DatabaseConnection, type KyselyConfig } from 'kysely'
import { KontorError } from '../errors.ts'
import { codeOf } from '../files/error-code.ts'
import { notPlainCode } from '../files/plain-file.ts'
import type { Schema } from '../schema/tables.ts'
import { installCapture } from './journal/capture.ts'
import { hideConfidential, seeEverything } from './readable.ts'
import type { OfficeRules, WritingConnection } from './write.ts'

/** Marks the file as Kontor's (`application_id`): "Kntr". */
export const applicationId = 0x4b6e7472

export interface OpenDatabase extends WritingConnection {
  readonly file: string
  /** Reads a consistent state while the other writes (WAL); refuses to write. */
  readonly reading: Kysely<Schema>
  /** The same connection for what reads by hand. */
  readonly reader: Database.Database
  close(): Promise<void>
}

/** Fills the new database of a generation; the profile only points to it once this has returned. */
export type Fill = (database: OpenDatabase) => Promise<void>

const refused = new Set(['EACCES', 'EPERM', 'EROFS'])
const full = new Set(['ENOSPC', 'EDQUOT'])

/** Turns SQLite's and the file system's codes into failures a person can act on; anything else passes through. */
export function asKontorError(error: unknown): unknown {
  const code = codeOf(error)
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return new KontorError('DB_CORRUPT', 'database.corrupt', undefined, { cause: error })
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new KontorError('BUSY', 'database.busy', undefined, { cause: error })
  if (code === notPlainCode || code === 'EISDIR')
    return new KontorError('VALIDATION', 'database.notAFile', undefined, { cause: error })
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || refused.has(code))
    return new KontorError('READONLY', 'database.readonly', undefined, { cause: error })
  if (code === 'SQLITE_FULL' || full.has(code))
    return new KontorError('DISK_FULL', 'database.diskFull', undefined, { cause: error })
  return error
}

/** The version of SQLite itself. */
export const sqliteVersionOf = (raw: Database.Database): string =>
  String(raw.prepare('select sqlite_version()').pluck().get())

/** Pragmas that every connection needs. */
export function configure(raw: Database.Database): void {
  raw.pragma('foreign_keys = ON')
  raw.pragma('trusted_schema = OFF')
  raw.pragma('busy_timeout = 5000')
  raw.pragma('cache_size = -65536')
  raw.pragma('temp_store = MEMORY')
}

/**
 * A full disk, say, makes SQLite end the transaction itself (https://sqlite.org/lang_transaction.html): ending it once
 * more would fail, and that failure would hide the first.
 */
class PatientDriver extends SqliteDriver {
  readonly #database: Database.Database

  constructor(database: Database.Database) {
    super({ database })
    this.#database = database
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}

class PatientDialect extends SqliteDialect {
  readonly #database: Database.Database

  constructor(database: Database.Database) {
    super({ database })
    this.#database = database
  }

  override createDriver(): SqliteDriver {
    return new PatientDriver(this.#database)
  }
}

type Log = NonNullable<KyselyConfig['log']>

/** Has the connection that writes refuse to, or let it write again. */
export function readOnly({ raw }: Pick<OpenDatabase, 'raw'>, isOn: boolean): void {
  raw.pragma(`query_only = ${isOn ? 'ON' : 'OFF'}`)
}

/** Makes an open handle the connection that writes: from now on it notes every change. */
export function writingConnection(raw: Database.Database, rules: OfficeRules, log?: Log): WritingConnection {
  const writing = new Kysely<Schema>({ dialect: new PatientDialect(raw), ...(log && { log }) })
  const tables = installCapture(raw, rules.derivedColumns)
  seeEverything(raw)
  return { raw, writing, tables, rules }
}

/**
 * Opens a migrated database file with one writing and one reading connection; `rules` are what the
 * slices say of their tables. Errors: DB_CORRUPT, BUSY, READONLY, DISK_FULL as `KontorError`.
 */
export function openDatabase(file: string, rules: OfficeRules, log?: Log): OpenDatabase {
  let raw: Database.Database | undefined
  let readonly: Database.Database | undefined
  let connection: WritingConnection
  try {
    raw = new Database(file, { fileMustExist: true })
    raw.pragma('journal_mode = WAL')
    raw.pragma('synchronous = FULL')
    // the log is emptied beside (`LogKeeper`): a commit that had to do it would keep everybody waiting for the disk
    raw.pragma('wal_autocheckpoint = 65536')
    // once it has been emptied, its file shrinks with the next commit
    raw.pragma('journal_size_limit = 1048576')
    configure(raw)
    readonly = new Database(file, { fileMustExist: true, readonly: true })
    configure(readonly)
    hideConfidential(readonly)
    readonly.pragma('query_only = ON')
    connection = writingConnection(raw, rules, log)
  } catch (error) {
    readonly?.close()
    raw?.close()
    throw asKontorError(error)
  }
  const writingHandle = raw
  const readonlyHandle = readonly
  const reading = new Kysely<Schema>({ dialect: new PatientDialect(readonly), ...(log && { log }) })
  return {
    ...connection,
    file,
    reading,
    reader: readonlyHandle,
    async close() {
      await reading.destroy()
      if (writingHandle.open) writingHandle.pragma('optimize')
      await connection.writing.destroy()
      // kysely closes only what it has used, and an open handle keeps the write-ahead log on disk
      for (const handle of [readonlyHandle, writingHandle]) if (handle.open) handle.close()
    },
  }
}

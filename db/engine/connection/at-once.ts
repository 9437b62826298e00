import type Database from 'better-sqlite3'

/** Runs something in one writing transaction; nothing of it stays when it throws. Errors: BUSY of SQLite while another writes. */
export function atOnce<T>(raw: Database.Database, use: () => T): T {
  raw.exec('begin immediate')
  try {
    const result = use()
    raw.exec('commit')
    return result
  } catch (error) {
    // a full disk, say, has ended the transaction already
    if (raw.inTransaction) raw.exec('rollback')
    throw error
  }
}

import type Database from 'better-sqlite3'
import { codeOf } from '../files/error-code.ts'
import type { WritingConnection } from './write.ts'

/** `quick` walks the pages; `full` also compares every index with its table. */
export type CheckDepth = 'quick' | 'full'

/** What SQLite finds wrong with the pages of a database, one line each; empty when it is sound. */
function pageProblems(raw: Database.Database, depth: CheckDepth, most: number): string[] {
  const check = depth === 'quick' ? 'quick_check' : 'integrity_check'
  const found = raw.prepare<[], string>(`pragma ${check}(${most})`).pluck().all()
  return found.filter((line) => line !== 'ok')
}

/** Number of rows that refer to one that is not there. */
const orphans = (raw: Database.Database): number => raw.prepare('pragma foreign_key_check').all().length

/** Throws as SQLite does for a damaged page: with the code SQLITE_CORRUPT. `full` looks at foreign keys, too. */
export function refuseDamage(raw: Database.Database, depth: CheckDepth): void {
  const [problem] = pageProblems(raw, depth, 1)
  const orphaned = problem === undefined && depth === 'full' ? orphans(raw) : 0
  const found = problem?.slice(0, 200) ?? (orphaned > 0 ? `${orphaned} foreign keys lead nowhere` : null)
  if (found !== null) throw Object.assign(new Error(found), { code: 'SQLITE_CORRUPT' })
}

/** Full-text indexes over the columns of another table. */
const fullTextTables =
  "select name from main.sqlite_schema where sql like 'create virtual table % using fts5 (%content%'"

/** FTS5's own check; it throws when index and table disagree. It counts as writing, so it waits for its turn. */
function isSearchIndexSound({ raw, writing }: WritingConnection): Promise<boolean> {
  return writing.connection().execute(async () => {
    try {
      for (const table of raw.prepare<[], string>(fullTextTables).pluck().all())
        raw.exec(`insert into ${table} (${table}, rank) values ('integrity-check', 1)`)
      return true
    } catch (error) {
      if (codeOf(error).startsWith('SQLITE_CORRUPT')) return false
      throw error
    }
  })
}

/** Every check that SQLite has, of the database in use. */
export const soundnessOf = async (connection: WritingConnection) => ({
  integrity: pageProblems(connection.raw, 'full', 100),
  foreignKeyProblems: orphans(connection.raw),
  searchIndexOk: await isSearchIndexSound(connection),
})

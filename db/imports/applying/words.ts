import type Database from 'better-sqlite3'
import { suspendTriggers } from '../../connection/suspended-indexes.ts'

/** Organisations whose words one statement takes out or puts in. */
const rowsAtOnce = 4000

/**
 * Takes organisations out of the full-text index before many of them change or go; gives back what puts those that are
 * left in with the words they have then. The triggers that would do it row by row make SQLite keep a copy of every page
 * that a statement writes, in case a single row fails. `select` is SQL that gives ids, each once or more.
 */
export function takeWordsOut(raw: Database.Database, select: string): () => void {
  raw.exec(`
    create temp table rewording (id integer primary key) strict;
    insert or ignore into rewording ${select};`)
  const resume = suspendTriggers(raw, ['organisation_fts_update', 'organisation_fts_delete'])
  inRanges(
    raw,
    `insert into main.organisation_fts (organisation_fts, rowid, search_text)
    select 'delete', organisation.id, search_text`,
  )
  return () => {
    inRanges(
      raw,
      'insert into main.organisation_fts (rowid, search_text) select organisation.id, search_text',
    )
    raw.exec('drop table rewording')
    resume()
  }
}

function inRanges(raw: Database.Database, insert: string): void {
  const statement =
    raw.prepare(`${insert} from (select id from rewording where id > ? order by id limit ${rowsAtOnce}) as
    rewording cross join main.organisation on organisation.id = rewording.id`)
  const last = raw
    .prepare(`select max(id) from (select id from rewording where id > ? order by id limit ${rowsAtOnce})`)
    .pluck()
  for (let after = 0; ;) {
    const next = last.get(after)
    if (next === null) return
    statement.run(after)
    after = Number(next)
  }
}

import type Database from 'better-sqlite3'
import type { BulkJournal } from '../../connection/bulk-journal.ts'
import { storedRowHash } from '../comparison/unchanged-rows.ts'
import { listedKey } from '../listed-key.ts'
import { addContacts } from './add-contacts.ts'
import { ChangeFields, searchedColumns } from './change-fields.ts'
import { isLinked } from './statements.ts'
import { takes, type Turn } from './taking.ts'
import { takeWordsOut } from './words.ts'

/** Rows changed by one statement: between two of them the person may cancel. */
const rowsAtOnce = 8000

export interface LinkedRows {
  /** What `temp.taking` holds. */
  readonly turns: readonly Turn[]
  readonly batchId: number
  readonly source: string
  /** See `ComparisonFacts`. */
  readonly reading: number
  /** Said now and then; throws when the person has cancelled. */
  readonly progress: (done: number, total: number) => void
}

/** Changes the organisations that rows speak of as far as the rows may; returns how many were changed. */
export function changeLinked(
  raw: Database.Database,
  journal: BulkJournal,
  { turns, batchId, source, reading, progress }: LinkedRows,
): number {
  const total = turns.at(-1)?.last ?? 0
  const change = new ChangeFields(raw, journal, batchId)
  const putWordsIn = takeWordsOut(
    raw,
    `select organisation_id from temp.taking where ${takes(...searchedColumns)}`,
  )
  for (const { first, last } of turns)
    for (let from = first; from <= last; from += rowsAtOnce) {
      progress(from - 1, total)
      change.run(from, Math.min(last, from + rowsAtOnce - 1))
    }
  putWordsIn()
  addContacts(raw, journal)
  progress(total, total)
  listKeys(journal, source)
  noteRows(raw, source, reading)
  endAbsences(raw, journal, source)
  return total
}

/** The source's keys of linked rows, where they are not known yet. */
function listKeys(journal: BulkJournal, source: string): void {
  journal.insertAll(
    'organisation_source_key',
    `insert or ignore into main.organisation_source_key (organisation_id, source, source_key)
      select draft.organisation_id, @source, ${listedKey} from compared.draft
      where ${isLinked} and draft.is_unchanged = 0 and ${listedKey} <> '' and not exists (
        select 1 from main.organisation_source_key as known
        where known.source = @source and known.source_key = ${listedKey})
      order by draft.id`,
    { source },
  )
}

/** What a source has said of an organisation now, so that the same need not be compared again. */
function noteRows(raw: Database.Database, source: string, reading: number): void {
  raw
    .prepare(
      `update main.organisation_source_key set row_hash = said.hash, organisation_version = said.version
      from (select ${listedKey} as key, organisation.version as version, case
          when draft.problems is null and (draft.has_conflict = 0 or draft.decision = 'overwrite')
          then ${storedRowHash} end as hash
        from compared.draft join staged.raw_row as row on row.id = draft.id
        join main.organisation on organisation.id = draft.organisation_id
        where ${isLinked} and draft.is_unchanged = 0) as said
      where organisation_source_key.source = @source and organisation_source_key.source_key = said.key`,
    )
    .run({ source, reading })
}

/** Who is listed again is no longer absent. */
function endAbsences(raw: Database.Database, journal: BulkJournal, source: string): void {
  const back = raw
    .prepare(
      `select id from main.organisation_absence as absence where source = ? and exists (
        select 1 from compared.draft where draft.organisation_id = absence.organisation_id and ${isLinked})`,
    )
    .pluck()
    .all(source)
  for (const id of back) journal.remove('organisation_absence', Number(id))
}

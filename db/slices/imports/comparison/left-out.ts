import type Database from 'better-sqlite3'
import { listedKey } from '../listed-key.ts'

/** What a source remembers of a row that was left out before and is as it was. */
export const leftOutBefore = `from office.import_left_out as known where known.source = @source and known.row_key = ${listedKey}
  and known.hash = (select hash from staged.raw_row where raw_row.id = draft.id)`

/** Whether a source remembers any row at all: of most files there is nothing to recall. */
const remembersRows = (raw: Database.Database, source: string): boolean =>
  raw.prepare('select 1 from office.import_left_out where source = ? limit 1').get(source) !== undefined

/** The organisation that a row left out was about when it was asked; the one it was merged into since. */
const askedId = `coalesce((select merged.organisation_id from office.organisation_merged as merged
  where merged.merged_id = known.asked_id), known.asked_id)`

/**
 * A question left open is asked again, about the same organisation. How much alike a row is depends on how rare its
 * words are in all of the office, so another import alone could answer it, or turn it to another organisation. What
 * an identifier says of the row meanwhile comes first.
 */
export function askAgain(raw: Database.Database, source: string): void {
  if (!remembersRows(raw, source)) return
  raw
    .prepare(
      `update draft set fate = 'undecided', candidates = null, organisation_id = (select ${askedId} ${leftOutBefore})
      where ((fate = 'undecided' and candidates is not null) or (fate = 'new' and organisation_id is null))
        and exists (select 1 ${leftOutBefore} and ${askedId} in (select id from office.organisation))`,
    )
    .run({ source })
}

/** Changes that a person has skipped before stay skipped. */
export function recallSkipped(raw: Database.Database, source: string): void {
  if (!remembersRows(raw, source)) return
  raw
    .prepare(
      `update draft set decision = 'skip'
      where fate = 'changed' and exists (select 1 ${leftOutBefore} and known.decision = 'skip')`,
    )
    .run({ source })
}

/** Rows that were left out before and are as they were: what a person said of them stands, open questions stay open. */
export function recallLeftOut(raw: Database.Database, source: string): void {
  if (!remembersRows(raw, source)) return
  raw
    .prepare(
      `update draft set decision = (select decision ${leftOutBefore}),
        candidates = case fate when 'new' then '[]' else candidates end,
        pattern = case fate when 'new' then 'leftOut' else pattern end,
        fate = 'undecided'
      where (fate = 'undecided' or (fate = 'new' and organisation_id is null)) and exists (select 1 ${leftOutBefore})`,
    )
    .run({ source })
}

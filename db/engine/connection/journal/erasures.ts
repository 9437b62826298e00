import type Database from 'better-sqlite3'
import { prepared } from '../statements.ts'

/** The order of the erasing change set; what counts is what the journal holds up to it. */
const upToIt = '(select seq from change_set where change_set.id = change.change_set_id) <= @seq'

/**
 * Deletes the before-images of what a change set says is deleted for good, unless the row was there again by then. Neither
 * what came after it nor when this is done makes a difference: every desk of a shared stock keeps the same.
 */
export function carryOutErasures(raw: Database.Database, changeSetId: number): void {
  const erased = prepared<[number], { entity: string; id: number; seq: number }>(
    raw,
    `select entity, row_id as id, (select seq from change_set where id = change_set_id) as seq
    from erasure where change_set_id = ?`,
  ).all(changeSetId)
  for (const erasure of erased)
    prepared<[typeof erasure]>(
      raw,
      `delete from before_image where change_id in (select id from change
        where entity = @entity and first_id = @id and ${upToIt})
      and (select operation from (
        select operation, change_set_id, id from change indexed by change_of_record
          where entity = @entity and first_id = @id and ${upToIt}
        union all select operation, change_set_id, id from change indexed by change_of_range
          where entity = @entity and last_id > first_id and first_id < @id and last_id >= @id and ${upToIt}
      ) order by (select seq from change_set where change_set.id = change_set_id) desc, id desc limit 1) = 'delete'`,
    ).run(erasure)
}

/** Commands that delete for good because somebody has a right to it: what they delete must not come back from a backup. */
export const erasingCommands = ['bin.erase', 'bin.eraseAgain'] as const

/** A record that was erased on request. */
export interface ErasedRecord {
  readonly table: string
  readonly id: number
  /**
   * When it was made, an instant in UTC; null for one from before there was a journal. Stocks that have parted from each other give
   * the same id to different records, made at different times.
   */
  readonly made: string | null
}

const madeAt = `(select at from (
  select change_set_id from change indexed by change_of_record
    where entity = @table and first_id = @id and operation = 'insert'
  union all select change_set_id from change indexed by change_of_range
    where entity = @table and last_id > first_id and first_id < @id and last_id >= @id and operation = 'insert'
) join change_set on change_set.id = change_set_id order by seq limit 1)`

/** When a record was made, as the journal has it; null where it does not say. */
export const madeWhen = (raw: Database.Database, record: { readonly table: string; readonly id: number }) =>
  prepared<[object], { at: string | null }>(raw, `select ${madeAt} as at`).get(record)?.at ?? null

/** What was erased on request and is not there; empty for a database from before that was told. */
export function erasedRecords(raw: Database.Database): readonly ErasedRecord[] {
  if (raw.prepare("select 1 from sqlite_schema where name = 'erasure'").get() === undefined) return []
  const commands = erasingCommands.map((command) => `'${command}'`).join(', ')
  return raw
    .prepare<[], { table: string; id: number }>(
      `select distinct entity as "table", row_id as id from erasure
      join change_set on change_set.id = change_set_id where command in (${commands}) order by 1, 2`,
    )
    .all()
    .filter((record) => !isThere(raw, record))
    .map((record) => ({ ...record, made: madeWhen(raw, record) }))
}

/** Whether a colleague had brought it back before the erasure was shared. */
function isThere(raw: Database.Database, { table, id }: Pick<ErasedRecord, 'table' | 'id'>): boolean {
  if (raw.prepare("select 1 from sqlite_schema where type = 'table' and name = ?").get(table) === undefined)
    return false
  return prepared(raw, `select 1 from main.${table} where id = ?`).get(id) !== undefined
}

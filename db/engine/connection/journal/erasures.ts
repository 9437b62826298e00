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

import type Database from 'better-sqlite3'

/** Deletes the before-images of what a change set says is deleted for good, unless the row is there again. */
export function carryOutErasures(raw: Database.Database, changeSetId: number): void {
  const erased = raw
    .prepare<[number], { entity: string; id: number }>(
      'select entity, row_id as id from erasure where change_set_id = ?',
    )
    .all(changeSetId)
  for (const { entity, id } of erased)
    raw
      .prepare(
        `delete from before_image where change_id in (select id from change where entity = @entity and first_id = @id)
        and not exists (select 1 from main.${entity} where id = @id)`,
      )
      .run({ entity, id })
}

import { sql } from 'kysely'
import { binDays } from '../../../preload/contract/bin.ts'
import type { DataContext } from '../../engine/context.ts'
import { readerOf } from '../../engine/connection/read-at-once.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { daysBefore, removalsBetween, rowsOf, type RemovedRow } from './removals.ts'

/** The columns by which parts name records that can be deleted; there is an index of before-images by each. */
const ownerColumns: Readonly<Record<string, string | readonly string[]>> = {
  organisation: ['organisation_id', 'other_organisation_id'],
  person: 'person_id',
  working_group: 'group_id',
  meeting: 'meeting_id',
  visit: 'visit_id',
  contact: 'contact_id',
}

/**
 * Deletes for good what one deletion has removed: every before-image of its rows goes, and of parts that went before them.
 * The journal still says that and when something was there, not what. What undoes older changes passes over these rows.
 */
export async function purgeRemoval(
  context: DataContext,
  changeSetId: number,
  staffId: number | null,
): Promise<void> {
  const rows = await rowsOf(context, changeSetId)
  await context.writeAs({ command: 'bin.purge', staffId, undoOf: changeSetId }, async (scope) => {
    scope.ensureChangeSet()
    const parts = rows.flatMap((gone) => partsGoneBefore(context, scope, gone))
    for (const { entity, id } of [...rows, ...parts]) scope.erase(entity, id)
  })
}

/** Parts of a deleted record that had been removed while it was still there, such as former names. */
function partsGoneBefore(
  { slices }: DataContext,
  { raw }: WriteScope,
  { entity, id }: RemovedRow,
): Pick<RemovedRow, 'entity' | 'id'>[] {
  const parts = [ownerColumns[entity] ?? []].flat().flatMap((owner) =>
    readerOf(raw)(
      sql<Pick<RemovedRow, 'entity' | 'id'>>`
        select distinct change.entity, first_id as id from before_image join change on change.id = change_id
        where row ->> ${sql.lit(`$.${owner}`)} = ${id}`,
    ),
  )
  return parts.filter(
    (part) => slices.history.has(part.entity) || slices.names.some(([table]) => table === part.entity),
  )
}

/** Empties the bin of what has lain there for long enough. */
export async function sweepBin(context: DataContext): Promise<void> {
  const until = daysBefore(context.now(), binDays)
  for (const { changeSetId } of await removalsBetween(context, '', until))
    if ((await rowsOf(context, changeSetId)).some(({ row }) => row !== null))
      await purgeRemoval(context, changeSetId, null)
}

import { sql } from 'kysely'
import { binDays } from '../../../preload/contract/bin.ts'
import type { DataContext } from '../../engine/context.ts'
import { readerOf } from '../../engine/connection/read-at-once.ts'
import { attachedToAll, removeAllWithAttached } from '../../engine/connection/attached.ts'
import { erasingCommands, madeWhen, type ErasedRecord } from '../../engine/connection/journal/erasures.ts'
import type { AuditedTable, WriteScope } from '../../engine/connection/write.ts'
import { daysBefore, removalsBetween, rowsOf, type RemovedRow } from './removals.ts'

const [erased, erasedAgain] = erasingCommands

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
 * What is erased on request does not come back with a restored backup either.
 */
export async function purgeRemoval(
  context: DataContext,
  changeSetId: number,
  { staffId, isRequested }: { readonly staffId: number | null; readonly isRequested: boolean },
): Promise<void> {
  const rows = await rowsOf(context, changeSetId)
  const command = isRequested ? erased : 'bin.purge'
  await context.writeAs({ command, staffId, undoOf: changeSetId }, async (scope) => {
    scope.ensureChangeSet()
    eraseRows(context, scope, rows)
  })
}

function eraseRows(
  context: DataContext,
  scope: WriteScope,
  rows: readonly Pick<RemovedRow, 'entity' | 'id'>[],
): void {
  const conflicts = rows.flatMap((gone) => conflictsAbout(scope, gone))
  for (const { id } of conflicts) scope.remove('conflict', id, null)
  const parts = rows.flatMap((gone) => partsGoneBefore(context, scope, gone))
  for (const { entity, id } of [...rows, ...parts, ...conflicts]) scope.erase(entity, id)
}

/** What two desks gave it at once; a set that waits may hold work on other records, and stays. */
const conflictsAbout = ({ raw }: WriteScope, { entity, id }: Pick<RemovedRow, 'entity' | 'id'>) =>
  readerOf(raw)(
    sql<Pick<RemovedRow, 'entity' | 'id'>>`
      select 'conflict' as entity, id from conflict
      where entity = ${entity} and row_id = ${id} and kind <> 'parked'`,
  )

/**
 * Deletes for good what was erased on request and has come back with an earlier state of the data, and all that hangs on
 * it there. Returns how many records there were of them.
 */
export async function eraseAgain(context: DataContext, records: readonly ErasedRecord[]): Promise<number> {
  const { raw, tables } = context.database
  const isBack = ({ table, id, made }: ErasedRecord): boolean =>
    tables.has(table) &&
    readerOf(raw)(sql`select 1 from ${sql.table(table)} where id = ${id}`).length > 0 &&
    madeWhen(raw, { table, id }) === made
  const back = records.filter(isBack)
  if (back.length === 0) return 0
  await context.writeAs({ command: erasedAgain, staffId: null }, async (scope) => {
    for (const record of back) {
      // some went along with others
      if (!isBack(record)) continue
      const table = record.table as AuditedTable
      const attached = await attachedToAll(scope, table, [record.id])
      const gone = attached.filter(({ cleared }) => cleared === null)
      await removeAllWithAttached(scope, table, [record.id])
      eraseRows(
        context,
        scope,
        [...gone, record].map((row) => ({ entity: row.table, id: row.id })),
      )
    }
  })
  return back.length
}

/** Parts of a deleted record that had been removed while it was still there, such as former names. */
function partsGoneBefore(
  { slices }: DataContext,
  { raw }: WriteScope,
  { entity, id }: Pick<RemovedRow, 'entity' | 'id'>,
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
  const until = daysBefore(reachedByOthers(context), binDays)
  for (const { changeSetId } of await removalsBetween(context, '', until))
    if ((await rowsOf(context, changeSetId)).some(({ row }) => row !== null))
      await purgeRemoval(context, changeSetId, { staffId: null, isRequested: false })
}

/** The last change sets that tell how late it is. */
const lately = 1000

/** Now, or how far the other desks of a shared stock have got: a clock that is ahead here must not empty the bin of all. */
function reachedByOthers({ database: { raw }, now }: DataContext): string {
  const [reached] = readerOf(raw)(
    sql<{ readonly at: string | null }>`
      select max(at) as at from (select at, desk from change_set order by seq desc limit ${lately})
      where desk <> (select desk from replica)`,
  )
  const at = reached?.at ?? now()
  return at < now() ? at : now()
}

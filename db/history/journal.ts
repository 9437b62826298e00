import { sql } from 'kysely'
import type { AuditedTable, WriteScope } from '../connection/write.ts'

/** One entry of the journal with its before-values. */
interface StoredChange {
  readonly id: number
  readonly entity: string
  readonly operation: 'insert' | 'update' | 'delete'
  readonly first_id: number
  readonly last_id: number
  readonly version_after: number | null
  readonly row: string | null
}

/** The journal holds only names that `WriteScope` wrote there. */
const tableOf = (entity: string): AuditedTable => entity as AuditedTable

const parseRow = (stored: string | null): Record<string, unknown> => {
  const parsed: unknown = stored === null ? null : JSON.parse(stored)
  if (typeof parsed !== 'object' || parsed === null) throw new Error('a change lacks its before-image')
  return { ...parsed }
}

/** The changes of one change set, newest first. */
async function changesOf(scope: WriteScope, changeSetId: number): Promise<StoredChange[]> {
  return scope.db
    .selectFrom('change')
    .leftJoin('before_image', 'before_image.change_id', 'change.id')
    .select([
      'change.id',
      'change.entity',
      'change.operation',
      'change.first_id',
      'change.last_id',
      'change.version_after',
      'before_image.row',
    ])
    .where('change.change_set_id', '=', changeSetId)
    .orderBy('change.id', 'desc')
    .execute()
}

/**
 * Takes one change set back, newest change first, as part of the scope's change set. The caller has made sure that
 * nobody's later work is lost, so versions are not compared: taken-back changes in between have raised them.
 */
export async function revert(scope: WriteScope, changeSetId: number): Promise<void> {
  await sql`pragma defer_foreign_keys = on`.execute(scope.db)
  for (const change of await changesOf(scope, changeSetId)) {
    const table = tableOf(change.entity)
    switch (change.operation) {
      case 'insert':
        for (let id = change.last_id; id >= change.first_id; id--) await scope.remove(table, id, null)
        break
      case 'update':
        await scope.restore(table, change.first_id, parseRow(change.row))
        break
      case 'delete':
        await scope.reinsert(table, parseRow(change.row))
        break
    }
  }
}

/**
 * Change sets later than the given one that touched the same records and are in effect: neither taken back nor
 * themselves the taking back of another.
 */
export async function laterInEffect(scope: WriteScope, changeSetId: number): Promise<readonly number[]> {
  // "+" keeps SQLite on the journal's own order: what came after is little, what touched these tables is much
  const { rows } = await sql<{ readonly id: number }>`
    select distinct later_set.id from change as own
    join change as later on later.id > own.id and +later.entity = own.entity
      and later.first_id <= own.last_id and later.last_id >= own.first_id
    join change_set as later_set on later_set.id = later.change_set_id
    where own.change_set_id = ${changeSetId} and later.change_set_id <> ${changeSetId}
      and later_set.undone_by is null
      and (later_set.undo_of is null or later_set.command = 'history.redo')`.execute(scope.db)
  return rows.map(({ id }) => id)
}

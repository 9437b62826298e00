import { sql } from 'kysely'
import type { WriteScope, AuditedTable } from '../connection/write.ts'
import { KontorError } from '../errors.ts'
import type { CallContext, Handlers } from '../host/context.ts'

/** One entry of the journal with its before-values. */
export interface StoredChange {
  readonly id: number
  readonly entity: string
  readonly operation: 'insert' | 'update' | 'delete'
  readonly first_id: number
  readonly last_id: number
  readonly version_after: number | null
  readonly row: string | null
}

interface ChangeSetSummary {
  readonly changeSetId: number
  readonly command: string
  readonly at: string
}

/** The journal holds only names that `WriteScope` wrote there. */
const tableOf = (entity: string): AuditedTable => entity as AuditedTable

const parseRow = (stored: string | null): Record<string, unknown> => {
  const parsed: unknown = stored === null ? null : JSON.parse(stored)
  if (typeof parsed !== 'object' || parsed === null) throw new Error('a change lacks its before-image')
  return { ...parsed }
}

/** Puts back what one update changed. Errors: CONFLICT when the record has been changed since. */
export async function restoreUpdate(scope: WriteScope, change: StoredChange): Promise<void> {
  await scope.update(tableOf(change.entity), change.first_id, change.version_after, parseRow(change.row))
}

/** The changes of one change set, newest first. */
export async function changesOf(scope: WriteScope, changeSetId: number): Promise<StoredChange[]> {
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
 * Takes one change set back, newest change first, as a change set of its own.
 * Errors: CONFLICT when a record has been changed since.
 */
async function revert(scope: WriteScope, changeSetId: number): Promise<void> {
  await sql`pragma defer_foreign_keys = on`.execute(scope.db)
  for (const change of await changesOf(scope, changeSetId)) {
    const table = tableOf(change.entity)
    switch (change.operation) {
      case 'insert':
        for (let id = change.last_id; id >= change.first_id; id--)
          await scope.remove(table, id, change.version_after)
        break
      case 'update':
        await restoreUpdate(scope, change)
        break
      case 'delete':
        await scope.reinsert(table, parseRow(change.row))
        break
    }
  }
}

/**
 * The newest change set by hand that can be taken back: an ordinary one, or (redo) an undo itself.
 * Taking a change back and then changing something new ends the possibility to redo.
 */
async function candidate(context: CallContext, kind: 'undo' | 'redo'): Promise<ChangeSetSummary | undefined> {
  const staffId = await context.staffId()
  const newestOrdinary = await context.read
    .selectFrom('change_set')
    .select(['id as changeSetId', 'command', 'at'])
    .where('staff_id', '=', staffId)
    .where('batch_id', 'is', null)
    .where('undo_of', 'is', null)
    .where('undone_by', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (kind === 'undo') return newestOrdinary
  const newestUndo = await context.read
    .selectFrom('change_set')
    .innerJoin('change_set as original', 'original.id', 'change_set.undo_of')
    .select(['change_set.id as changeSetId', 'original.command', 'change_set.at'])
    .where('change_set.staff_id', '=', staffId)
    .where('change_set.undone_by', 'is', null)
    .where('original.batch_id', 'is', null)
    .where('original.undo_of', 'is', null)
    .orderBy('change_set.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!newestUndo) return undefined
  return newestOrdinary && newestOrdinary.changeSetId > newestUndo.changeSetId ? undefined : newestUndo
}

async function takeBack(context: CallContext, kind: 'undo' | 'redo'): Promise<ChangeSetSummary | null> {
  const target = await candidate(context, kind)
  if (!target) return null
  await context.writeAs(
    { command: `history.${kind}`, staffId: await context.staffId(), undoOf: target.changeSetId },
    async (scope) => {
      await revert(scope, target.changeSetId)
      const reverting = scope.changeSetId
      if (reverting === null) throw new KontorError('CONFLICT', 'record.changedMeanwhile')
      await scope.db
        .updateTable('change_set')
        .set({ undone_by: reverting })
        .where('id', '=', target.changeSetId)
        .execute()
      if (kind === 'redo') await reopenOriginal(scope, target.changeSetId)
    },
  )
  return target
}

/** After a redo the original change counts as done again and can be taken back once more. */
async function reopenOriginal(scope: WriteScope, undoId: number): Promise<void> {
  const undo = await scope.db
    .selectFrom('change_set')
    .select('undo_of')
    .where('id', '=', undoId)
    .executeTakeFirstOrThrow()
  // what the redo wrote carries newer versions than the original: the redo itself stands in for it
  if (undo.undo_of !== null && scope.changeSetId !== null) {
    const original = await scope.db
      .selectFrom('change_set')
      .select('command')
      .where('id', '=', undo.undo_of)
      .executeTakeFirstOrThrow()
    await scope.db
      .updateTable('change_set')
      .set({ command: original.command, undo_of: null })
      .where('id', '=', scope.changeSetId)
      .execute()
  }
}

export const historyHandlers: Handlers<'history'> = {
  undo: async (context) => ({ undone: await takeBack(context, 'undo') }),
  redo: async (context) => ({ redone: await takeBack(context, 'redo') }),
}

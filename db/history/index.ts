import type { Kysely } from 'kysely'
import type { WriteScope } from '../connection/write.ts'
import { KontorError } from '../errors.ts'
import type { CallContext, Handlers } from '../host/context.ts'
import type { Schema } from '../schema/tables.ts'
import { laterInEffect, revert } from './journal.ts'

interface ChangeSetSummary {
  readonly changeSetId: number
  readonly command: string
  readonly at: string
}

/** Who works here is no change of the office's data: undo passes over it. */
const passedOver = ['office.setCurrentStaff']

/**
 * The newest change set of a member of staff that can be taken back: one by hand, or one done again by redo.
 * Imports are taken back as a whole elsewhere.
 */
async function undoable(db: Kysely<Schema>, staffId: number): Promise<ChangeSetSummary | undefined> {
  return db
    .selectFrom('change_set')
    .select(['id as changeSetId', 'command', 'at'])
    .where('staff_id', '=', staffId)
    .where('batch_id', 'is', null)
    .where('undone_by', 'is', null)
    .where((eb) => eb.or([eb('undo_of', 'is', null), eb('command', '=', 'history.redo')]))
    .where('command', 'not in', passedOver)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The newest undo that can be taken back: none once something new has been done after it. */
async function redoable(db: Kysely<Schema>, staffId: number): Promise<ChangeSetSummary | undefined> {
  const own = db.selectFrom('change_set').where('staff_id', '=', staffId).where('batch_id', 'is', null)
  const newest = await own
    .select((builder) => builder.fn.max('id').as('id'))
    .where('undo_of', 'is', null)
    .where('command', 'not in', passedOver)
    .executeTakeFirst()
  return own
    .select(['id as changeSetId', 'command', 'at'])
    .where('command', '=', 'history.undo')
    .where('undone_by', 'is', null)
    .where('id', '>', newest?.id ?? 0)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The change set at the beginning of a chain of undo and redo: what a person did. */
async function rootOf(db: Kysely<Schema>, changeSetId: number): Promise<{ id: number; command: string }> {
  for (let id = changeSetId; ;) {
    const { undo_of: undoOf, command } = await db
      .selectFrom('change_set')
      .select(['undo_of', 'command'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    if (undoOf === null) return { id, command }
    id = undoOf
  }
}

/** Errors: CONFLICT when a record has been changed since by something that was done later and still holds. */
async function refuseLosingLaterWork(scope: WriteScope, changeSetId: number): Promise<void> {
  const root = await rootOf(scope.db, changeSetId)
  for (const later of await laterInEffect(scope, changeSetId))
    if ((await rootOf(scope.db, later)).id > root.id)
      throw new KontorError('CONFLICT', 'history.error.changedSince')
}

/** A constraint that fails while a change is taken back: others have come to depend on it. */
function asConflict(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const isConstraint = code.startsWith('SQLITE_CONSTRAINT')
  const isMissing = error instanceof KontorError && error.code === 'NOT_FOUND'
  return isConstraint || isMissing
    ? new KontorError('CONFLICT', 'history.error.changedSince', undefined, { cause: error })
    : error
}

/** Reverts the target as a change set of its own; false when somebody has just done that. */
async function takeBack(
  context: CallContext,
  kind: 'undo' | 'redo',
  staffId: number,
  target: ChangeSetSummary,
): Promise<boolean> {
  const origin = { command: `history.${kind}`, staffId, undoOf: target.changeSetId }
  try {
    const { value } = await context.writeAs(origin, async (scope) => {
      const { undone_by: undoneBy } = await scope.db
        .selectFrom('change_set')
        .select('undone_by')
        .where('id', '=', target.changeSetId)
        .executeTakeFirstOrThrow()
      if (undoneBy !== null) return false
      await refuseLosingLaterWork(scope, target.changeSetId)
      await revert(scope, target.changeSetId)
      if (scope.changeSetId === null) throw new KontorError('CONFLICT', 'history.error.changedSince')
      await scope.db
        .updateTable('change_set')
        .set({ undone_by: scope.changeSetId })
        .where('id', '=', target.changeSetId)
        .execute()
      return true
    })
    return value
  } catch (error) {
    throw asConflict(error)
  }
}

async function step(context: CallContext, kind: 'undo' | 'redo'): Promise<ChangeSetSummary | null> {
  const staffId = await context.staffId()
  for (;;) {
    const find = kind === 'undo' ? undoable : redoable
    const target = await find(context.database.writing, staffId)
    if (!target) return null
    if (await takeBack(context, kind, staffId, target))
      return { ...target, command: (await rootOf(context.database.writing, target.changeSetId)).command }
  }
}

export const historyHandlers: Handlers<'history'> = {
  undo: async (context) => ({ undone: await step(context, 'undo') }),
  redo: async (context) => ({ redone: await step(context, 'redo') }),
}

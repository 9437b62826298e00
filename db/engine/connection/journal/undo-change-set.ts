import type Database from 'better-sqlite3'
import { KontorError } from '../../errors.ts'
import { codeOf } from '../../files/error-code.ts'
import type { WriteScope } from '../write.ts'
import { inEffect, takeBack, together, type OnTakenBack, type TakenBack, type UndoRule } from './take-back.ts'

interface Root {
  readonly id: number
  readonly seq: number
  readonly command: string
}

/** The change set at the beginning of a chain of undo and redo: what a person did. */
export function rootOf(raw: Database.Database, changeSetId: number): Root {
  const root = raw
    .prepare<[number], Root>(
      `with recursive chain (id, undo_of) as (
        select id, undo_of from change_set where id = ?
        union all select change_set.id, change_set.undo_of from chain join change_set on change_set.id = chain.undo_of)
      select change_set.id, seq, command from chain join change_set on change_set.id = chain.id where chain.undo_of is null`,
    )
    .get(changeSetId)
  if (root === undefined) throw new KontorError('NOT_FOUND', 'record.notFound')
  return root
}

/** Change sets in effect that came after the given one and touched one of its records. */
function laterOnSameRecords(raw: Database.Database, changeSetId: number): readonly number[] {
  // from what came after, which is little, to what touched the same record
  return raw
    .prepare<[number], { id: number }>(
      `select later_set.id from change_set as own_set
      cross join change_set as later_set on later_set.seq > own_set.seq
      cross join change as later on later.change_set_id = later_set.id
      where own_set.id = ? and ${inEffect('later_set')} and exists (
        select 1 from change as own where own.change_set_id = own_set.id and own.entity = later.entity
          and own.first_id <= later.last_id and own.last_id >= later.first_id)
      group by later_set.id`,
    )
    .all(changeSetId)
    .map(({ id }) => id)
}

/** Errors: CONFLICT when a record has been changed since by something that was done later and still holds. */
function refuseLosingLaterWork(raw: Database.Database, changeSetId: number): void {
  const root = rootOf(raw, changeSetId)
  for (const later of laterOnSameRecords(raw, changeSetId))
    if (rootOf(raw, later).seq > root.seq) throw new KontorError('CONFLICT', 'history.error.changedSince')
}

/** A constraint that fails while a change is taken back or that is committed: others have come to depend on it. */
export function asUndoConflict(error: unknown): unknown {
  const isMissing = error instanceof KontorError && error.code === 'NOT_FOUND'
  return codeOf(error).startsWith('SQLITE_CONSTRAINT') || isMissing
    ? new KontorError('CONFLICT', 'history.error.changedSince', undefined, { cause: error })
    : error
}

/**
 * Takes a change set back, or does one again that was taken back, as the scope's own set. With a rule, what the rule
 * keeps stays; without one, all goes or nothing. Returns null where somebody has just done that.
 * Errors: CONFLICT when a record has been changed since; NOT_FOUND for no such change set; what fails in it or in its
 * commit goes through `asUndoConflict`.
 */
export function undoChangeSet(
  scope: WriteScope,
  changeSetId: number,
  rule: UndoRule | null,
  onProgress?: OnTakenBack,
): TakenBack | null {
  const { raw } = scope
  const target = raw
    .prepare<[number], { undone_by: number | null; batch_id: number | null }>(
      'select undone_by, batch_id from change_set where id = ?',
    )
    .get(changeSetId)
  if (target === undefined) throw new KontorError('NOT_FOUND', 'record.notFound')
  if (target.undone_by !== null) return null
  if (target.batch_id !== null) scope.belongsTo(target.batch_id)
  if (rule === null) refuseLosingLaterWork(raw, changeSetId)
  const taken = takeBack(scope, changeSetId, rule?.keeps(scope, changeSetId), onProgress)
  raw.prepare('update change_set set undone_by = ? where id = ?').run(scope.ensureChangeSet(), changeSetId)
  return rule === null ? taken : together([taken, ...rule.finish(scope, changeSetId)])
}

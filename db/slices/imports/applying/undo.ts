import type Database from 'better-sqlite3'
import type { ImportUndone } from '../../../../preload/contract/imports.ts'
import { asBulkLoad } from '../../../engine/connection/bulk-load.ts'
import { inEffect, sizeOfChangeSet } from '../../../engine/connection/journal/take-back.ts'
import { asUndoConflict, undoChangeSet } from '../../../engine/connection/journal/undo-change-set.ts'
import {
  writeAtOnce,
  type ChangeOrigin,
  type WriteScope,
  type WritingConnection,
  type Written,
} from '../../../engine/connection/write.ts'
import { KontorError } from '../../../engine/errors.ts'
import { importUndoRule, keptOrganisations } from './undo-rule.ts'

export interface UndoRequest {
  readonly changeSetId: number
  readonly origin: ChangeOrigin
  readonly now: string
}

const keptListedMax = 200

/**
 * The change set by which a batch is in effect, that of the whole move for a part of one.
 * Errors: NOT_FOUND, VALIDATION for a batch that is not in effect.
 */
export function changeSetOfBatch(raw: Database.Database, partId: number): number {
  const batchId = Number(
    raw.prepare('select coalesce(move_id, id) from import_batch where id = ?').pluck().get(partId) ?? partId,
  )
  const status = raw.prepare('select status from import_batch where id = ?').pluck().get(batchId)
  if (status === undefined) throw new KontorError('NOT_FOUND', 'record.notFound')
  const id = raw
    .prepare(
      `select id from change_set where batch_id = ? and ${inEffect('change_set')} order by seq desc limit 1`,
    )
    .pluck()
    .get(batchId)
  if (status !== 'applied' || id === undefined)
    throw new KontorError('VALIDATION', 'imports.error.notUndoable')
  return Number(id)
}

/**
 * Takes an import back, or does one again, in one transaction; of an import that is taken back stays what somebody has
 * worked with since. Errors: CONFLICT; VALIDATION where somebody has just done that; what `progress` throws undoes it.
 */
export function undoImport(
  connection: WritingConnection,
  { changeSetId, origin, now }: UndoRequest,
  progress: (done: number, total: number) => void,
): Written<Omit<ImportUndone, 'batchId'>> {
  const { raw } = connection
  const total = sizeOfChangeSet(raw, changeSetId)
  // only tables that no other one is looked up in while records go
  const tables = ['organisation', 'person']
  const rows = Number(
    raw
      .prepare(
        `select coalesce(sum(last_id - first_id + 1), 0) from change
        where change_set_id = ? and entity = 'organisation' and operation <> 'update'`,
      )
      .pluck()
      .get(changeSetId),
  )
  const batchId = raw.prepare('select batch_id from change_set where id = ?').pluck().get(changeSetId)
  const isImport = typeof batchId === 'number' && origin.command !== 'history.redo'
  const undo = (scope: WriteScope): Omit<ImportUndone, 'batchId'> => {
    const rule = isImport ? importUndoRule : null
    const taken = asBulkLoad(raw, { tables, rows }, () =>
      undoChangeSet(scope, changeSetId, rule, (done) => progress(done, total)),
    )
    if (taken === null) throw new KontorError('VALIDATION', 'imports.error.notUndoable')
    return {
      removed: taken.removed.get('organisation') ?? 0,
      restored: taken.restored.get('organisation') ?? 0,
      kept: isImport ? [...keptOrganisations(raw, keptListedMax)] : [],
    }
  }
  try {
    return writeAtOnce(connection, origin, now, undo)
  } catch (error) {
    throw asUndoConflict(error)
  }
}

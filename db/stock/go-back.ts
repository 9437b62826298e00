import type Database from 'better-sqlite3'
import { sizeOfChangeSet, takeBack } from '../engine/connection/journal/take-back.ts'
import { asUndoConflict } from '../engine/connection/journal/undo-change-set.ts'
import type { WriteScope } from '../engine/connection/write.ts'
import { KontorError } from '../engine/errors.ts'

// The office goes back to an earlier state by one change set that takes all later ones back. Like any other it is shared, told, and
// taken back itself.

/** Who belongs to the office, and what two desks have to settle, is no part of what goes back. */
const staysAsItIs: ReadonlySet<string> = new Set(['desk', 'desk_key', 'conflict'])

/** More would keep everybody waiting, and is more than anybody can look through. */
export const goBackMax = 10_000

/** How many changes were taken back, and how many records they had made or changed. */
export interface WentBack {
  readonly sets: number
  readonly records: number
}

/**
 * Takes every change set after a place in the journal back, newest first, as the scope's own set. Errors: CONFLICT `tooMuch` beyond
 * `goBackMax` records; `erasedSince` where the journal no longer holds what stood there, because it was deleted for good;
 * `history.error.changedSince` for what cannot be put back.
 */
export function goBackTo(scope: WriteScope, seq: number): WentBack {
  const { raw } = scope
  const sets = raw
    .prepare<[number], number>('select id from change_set where seq > ? order by seq desc')
    .pluck()
    .all(seq)
  const records = sets.reduce((sum, id) => sum + sizeOfChangeSet(raw, id), 0)
  if (records > goBackMax)
    throw new KontorError('CONFLICT', 'restoring.error.tooMuch', { count: records, maximum: goBackMax })
  if (isErasedSince(raw, seq)) throw new KontorError('CONFLICT', 'restoring.error.erasedSince')
  try {
    for (const id of sets) takeBack(scope, id, (entity) => staysAsItIs.has(entity))
  } catch (error) {
    throw asUndoConflict(error)
  }
  return { sets: sets.length, records }
}

const isErasedSince = (raw: Database.Database, seq: number): boolean =>
  raw
    .prepare(
      `select 1 from change_set join change on change_set_id = change_set.id
      left join before_image on before_image.change_id = change.id
      where seq > ? and operation <> 'insert' and before_image.change_id is null limit 1`,
    )
    .get(seq) !== undefined

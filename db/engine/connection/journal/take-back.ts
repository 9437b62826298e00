import type Database from 'better-sqlite3'
import { KontorError } from '../../errors.ts'
import type { AuditedTable, WriteScope } from '../write.ts'

/**
 * Says which records stay as they are while a change set is taken back; `image` is what the set has found in a record
 * that it changed or removed.
 */
export type Keeps = (
  entity: AuditedTable,
  id: number,
  image: Readonly<Record<string, unknown>> | null,
) => boolean

/** How change sets of one command are taken back, where that differs from "all of it or nothing". */
export interface UndoRule {
  /** Called before anything is changed. */
  readonly keeps: (scope: WriteScope, changeSetId: number) => Keeps
  /** Called when all is done and the set is no longer in effect, in the same transaction; gives what it takes back besides. */
  readonly finish: (scope: WriteScope, changeSetId: number) => readonly TakenBack[]
}

export interface TakenBack {
  /** Records that the set had made and that are gone now, by table. */
  readonly removed: ReadonlyMap<string, number>
  /** Records that are as they were before the set, by table. */
  readonly restored: ReadonlyMap<string, number>
}

/** Called now and then with the number of changes taken back so far; may throw to stop. */
export type OnTakenBack = (done: number) => void

interface StoredChange {
  readonly id: number
  readonly entity: AuditedTable
  readonly operation: 'insert' | 'update' | 'delete'
  readonly first_id: number
  readonly last_id: number
  readonly row: string | null
}

const changesAtOnce = 5000
const rowsBetweenReports = 5000

/**
 * Takes one change set back, newest change first, as part of the scope's own set. Whoever calls it has made sure that
 * nobody's later work is lost, so versions are not compared: taken-back changes in between have raised them. A record that
 * is gone can only have gone with an import that was taken back, and is passed over.
 * Errors: CONFLICT where the journal does not hold what was removed; constraints that
 * fail because others have come to depend on a record throw SQLite's error.
 */
export function takeBack(
  scope: WriteScope,
  changeSetId: number,
  keeps: Keeps = () => false,
  onProgress: OnTakenBack = () => undefined,
): TakenBack {
  const { raw } = scope
  raw.pragma('defer_foreign_keys = on')
  const next = raw.prepare<[number, number], StoredChange>(
    `select change.id, entity, operation, first_id, last_id, before_image.row
    from change left join before_image on before_image.change_id = change.id
    where change_set_id = ? and change.id < ? order by change.id desc limit ${changesAtOnce}`,
  )
  const removed = new Map<string, number>()
  const restored = new Map<string, number>()
  let done = 0
  const count = (counts: Map<string, number>, entity: string): void => {
    counts.set(entity, (counts.get(entity) ?? 0) + 1)
    done += 1
    if (done % rowsBetweenReports === 0) onProgress(done)
  }
  for (let before = Number.MAX_SAFE_INTEGER; ;) {
    const changes = next.all(changeSetId, before)
    for (const change of changes) {
      const { entity, operation, first_id: firstId, last_id: lastId } = change
      if (operation === 'insert') {
        for (let id = lastId; id >= firstId; id -= 1)
          if (!keeps(entity, id, null) && isStillThere(() => scope.remove(entity, id, null)))
            count(removed, entity)
      } else {
        // of what was deleted for good nobody knows what stood there, and there is no row to put it back into
        if (change.row === null && operation === 'update') continue
        const image = imageOf(change)
        if (keeps(entity, firstId, image)) continue
        if (operation === 'delete') scope.reinsert(entity, image)
        else if (!isStillThere(() => scope.restore(entity, firstId, image))) continue
        count(restored, entity)
      }
    }
    if (changes.length < changesAtOnce) return { removed, restored }
    before = changes.at(-1)?.id ?? 0
  }
}

/** What several have taken back, as one. */
export function together(all: readonly TakenBack[]): TakenBack {
  const sum = (counts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> => {
    const total = new Map<string, number>()
    for (const [entity, count] of counts.flatMap((each) => [...each]))
      total.set(entity, (total.get(entity) ?? 0) + count)
    return total
  }
  return {
    removed: sum(all.map(({ removed }) => removed)),
    restored: sum(all.map(({ restored }) => restored)),
  }
}

/** False where the record that `step` is about is gone. */
function isStillThere(step: () => unknown): boolean {
  try {
    step()
    return true
  } catch (error) {
    if (error instanceof KontorError && error.code === 'NOT_FOUND') return false
    throw error
  }
}

/** Number of records that a change set has made, changed or removed. */
export function sizeOfChangeSet(raw: Database.Database, changeSetId: number): number {
  return Number(
    raw
      .prepare('select coalesce(sum(last_id - first_id + 1), 0) from change where change_set_id = ?')
      .pluck()
      .get(changeSetId),
  )
}

function imageOf({ row }: StoredChange): Record<string, unknown> {
  const parsed: unknown = row === null ? null : JSON.parse(row)
  // a removal of many records before version 0.2 noted only which
  if (typeof parsed !== 'object' || parsed === null)
    throw new KontorError('CONFLICT', 'history.error.changedSince')
  return { ...parsed }
}

/** Of two changes that cancel each other, a change and its undo, neither is in effect; `later` names the change set. */
export const inEffect = (later: string): string =>
  `${later}.undone_by is null and (${later}.undo_of is null or ${later}.command = 'history.redo')`

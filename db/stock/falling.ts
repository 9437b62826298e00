import { readerOf } from '../engine/connection/read-at-once.ts'
import type { MergeRules, WriteScope } from '../engine/connection/write.ts'
import type { SetStep } from './changes.ts'
import type { Conflict, Differing } from './conflicts.ts'
import { recordKey } from './merge-values.ts'

/** A set that is put on top of what other desks have done. */
interface PutOn {
  readonly scope: WriteScope
  readonly setId: number
  /** Its steps as they were done. */
  readonly done: readonly SetStep[]
  /** What of it was not kept. */
  readonly conflicts: readonly Conflict[]
  /** Records, by `recordKey`, that the sets after it work on. */
  readonly workedOn: () => ReadonlySet<string>
}

/**
 * Takes out of a set the rows that only came of values which did not hold beside another desk's, unless a later set has worked on
 * them. Returns what is to be told.
 */
export function takeFallen(
  { followed }: Pick<Required<MergeRules>, 'followed'>,
  { scope, setId, done, conflicts, workedOn }: PutOn,
): Differing[] {
  return Object.entries(followed).flatMap(([from, { table, fallen }]) => {
    const lost = conflicts.flatMap(({ table: of, id, field }) => (of === from && field !== null ? [id] : []))
    if (lost.length === 0) return []
    const made = done.flatMap((step) =>
      step.kind === 'insert' && step.table === table
        ? Array.from({ length: step.rows }, (_, row) => step.firstId + row)
        : [],
    )
    const untouched = made.filter((id) => !workedOn().has(recordKey(table, id)))
    if (untouched.length === 0) return []
    return fallen(readerOf(scope.raw), lost, untouched).map(({ id, because, name }): Differing => {
      scope.remove(table, id, null)
      return { kind: 'replaced', setId, table: from, id: because, field: null, mine: name, theirs: null }
    })
  })
}

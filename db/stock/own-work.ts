import type Database from 'better-sqlite3'
import type { CapturedTable } from '../engine/connection/journal/captured-tables.ts'
import { prepared } from '../engine/connection/statements.ts'
import { headOf, SetReader } from './changes.ts'
import { contentsOf, hasContent, readContent, storeContent } from './contents.ts'
import { erasedIn, rowLines, sameIn, withoutRows } from './erased-rows.ts'
import { lineOfHead } from './set-lines.ts'
import type { TakenOut } from './take-out.ts'

/** Where the work of a desk lies that joins anew, and where it is to go. */
export interface Moving {
  readonly from: Database.Database
  readonly to: Database.Database
  readonly tables: ReadonlyMap<string, CapturedTable>
  /** The number of the desk that has done it. */
  readonly desk: number
}

/** The command of the change set by which a desk gives itself a new number. */
export const joiningAnew = 'desks.joinAnew'

/**
 * The change sets of a desk that another state of its stock does not hold, oldest first: what it had not shared, and what it
 * had and the log has lost. Their contents of documents are copied. Reads `from` only.
 */
export function ownWork(moving: Moving): TakenOut[] {
  const { from, to, tables, desk } = moving
  const reader = new SetReader(from, tables)
  const ids = from
    .prepare<[number], number>(
      'select id from main.change_set where (desk = ? and segment > 0) or segment is null order by seq',
    )
    .pluck()
    .all(desk)
  const work: TakenOut[] = []
  for (const id of ids) {
    if (isInBoth(moving, id)) continue
    const steps = [...reader.steps(id)]
    for (const sha256 of steps.flatMap(contentsOf)) {
      const bytes = hasContent(to, sha256) ? null : readContent(from, sha256)
      if (bytes !== null) storeContent(to, sha256, bytes)
    }
    work.push({ head: headOf(from, id), steps })
  }
  return work
}

/** Whether the log holds sets of this desk's number that this desk has not made: its data were copied. */
export function isCopied(moving: Moving): boolean {
  const { to, desk } = moving
  return to
    .prepare<[number, string], number>(
      'select id from main.change_set where desk = ? and segment > 0 and command <> ?',
    )
    .pluck()
    .all(desk, joiningAnew)
    .some((id) => !isInBoth(moving, id))
}

/** Whether both states hold the same set under an id: a copy of the desk may have given it to another one. */
function isInBoth({ from, to, tables }: Moving, id: number): boolean {
  const [here, there] = [from, to].map((raw) =>
    prepared<[number], { segment: number | null }>(
      raw,
      'select segment from main.change_set where id = ?',
    ).get(id),
  )
  if (here === undefined || there === undefined) return false
  if (here.segment === there.segment) return true
  // of what is gone for good there neither says the same
  const gone = sameIn(erasedIn(to, { all: true }), [from, to])
  const [mine, theirs] = [from, to].map((raw) => {
    const steps = [...new SetReader(raw, tables).steps(id)].flatMap((step) => withoutRows(step, gone))
    const lines = steps.flatMap(rowLines).map((line) => JSON.stringify(line))
    return [lineOfHead({ ...headOf(raw, id), takesBack: [] }), ...lines].join('\n')
  })
  return mine === theirs
}

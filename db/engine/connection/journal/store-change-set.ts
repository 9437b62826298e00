import type Database from 'better-sqlite3'
import { prepared } from '../statements.ts'
import type { Captured } from './capture.ts'
import { IdRanges } from './id-ranges.ts'

/** Which records one commit touched; `ids` is null when too many changed to name them. */
export interface TouchedRecords {
  readonly entity: string
  readonly ids: readonly number[] | null
}

/** Rows of one table that were inserted and not captured one by one. */
export interface InsertedRange {
  readonly entity: string
  readonly first: number
  readonly last: number
}

/** Where the journal's own ids come from. */
export interface JournalIds {
  /** Of the change set, which from then on is there. */
  readonly changeSetId: () => number
  /** Of the next change: never given twice, so that whoever follows the journal goes by them. */
  readonly nextId: () => number
}

const rowsAtOnce = 10_000
const namedIdsMax = 500

/**
 * Moves what the connection has captured, and the ranges besides, into the journal, as changes of one set: each changed or
 * removed row with its before-image, new rows as ranges of ids after them. Of a row that the set itself has made nothing else is kept.
 * Returns the records it touched, none where nothing changed.
 */
export function storeChanges(
  raw: Database.Database,
  inserted: readonly InsertedRange[],
  ids: JournalIds,
): readonly TouchedRecords[] {
  const next = prepared<[number], Captured>(
    raw,
    `select * from noted.captured where n > ? order by n limit ${rowsAtOnce}`,
  )
  const insertChange = prepared(
    raw,
    `insert into change (id, change_set_id, entity, operation, first_id, last_id, version_after)
    values (?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertBefore = prepared(raw, 'insert into before_image (change_id, row) values (?, ?)')
  const touched = new Map<string, Set<number> | null>()
  const made = new Map<string, IdRanges>()
  for (const { entity, first, last } of inserted) {
    made.set(entity, new IdRanges([{ first, last }]))
    for (let id = first; id <= last && touched.get(entity) !== null; id += 1) touch(touched, entity, id)
  }
  for (let n = 0, page = next.all(n); page.length > 0; page = next.all(n))
    for (const { n: place, entity, operation, id, last, version, before } of page) {
      n = place
      for (let each = id; each <= last && touched.get(entity) !== null; each += 1)
        touch(touched, entity, each)
      const own = made.get(entity)
      if (operation === 'insert') {
        const ranges = own ?? new IdRanges()
        made.set(entity, ranges)
        for (let each = id; each <= last; each += 1) ranges.add(each)
      } else if (own?.has(id)) {
        if (operation === 'delete') own.remove(id)
      } else {
        const changeId = ids.nextId()
        insertChange.run(changeId, ids.changeSetId(), entity, operation, id, id, version)
        insertBefore.run(changeId, before)
      }
    }
  for (const [entity, ranges] of made)
    for (const { first, last } of ranges)
      insertChange.run(ids.nextId(), ids.changeSetId(), entity, 'insert', first, last, 1)
  raw.exec('delete from noted.captured')
  return [...touched].map(([entity, touchedIds]) => ({ entity, ids: touchedIds && [...touchedIds] }))
}

function touch(touched: Map<string, Set<number> | null>, entity: string, id: number): void {
  const ids = touched.get(entity)
  if (ids === null) return
  if (ids === undefined) touched.set(entity, new Set([id]))
  else if (ids.add(id).size > namedIdsMax) touched.set(entity, null)
}

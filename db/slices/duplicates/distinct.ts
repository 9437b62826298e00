import type Database from 'better-sqlite3'
import { requireRecords } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'

/** Two ids as they are stored: the smaller one first. */
export const pairOf = (idA: number, idB: number): { readonly first: number; readonly second: number } =>
  idA < idB ? { first: idA, second: idB } : { first: idB, second: idA }

/** Pairs of organisations that a person has said are not the same. */
interface DistinctPairs {
  readonly size: number
  has(idA: number, idB: number): boolean
}

/** All known pairs at this moment, held in memory: each look-up is one of a set. */
export function distinctPairs(raw: Database.Database): DistinctPairs {
  const seconds = new Map<number, Set<number>>()
  const rows = raw
    .prepare<[], [number, number]>('select first_id, second_id from organisation_distinct')
    .raw()
    .all()
  for (const [first, second] of rows) {
    const known = seconds.get(first)
    if (known) known.add(second)
    else seconds.set(first, new Set([second]))
  }
  return {
    size: rows.length,
    has(idA, idB) {
      const { first, second } = pairOf(idA, idB)
      return seconds.get(first)?.has(second) ?? false
    },
  }
}

/** Remembers that two organisations are not the same. Errors: NOT_FOUND, VALIDATION for one and the same. */
export async function markDistinct(scope: WriteScope, idA: number, idB: number): Promise<void> {
  if (idA === idB) throw new KontorError('VALIDATION', 'duplicates.error.sameRecord')
  await requireRecords(scope.db, 'organisation', [idA, idB])
  const { first, second } = pairOf(idA, idB)
  const known = await scope.db
    .selectFrom('organisation_distinct')
    .select('id')
    .where('first_id', '=', first)
    .where('second_id', '=', second)
    .executeTakeFirst()
  if (known) return
  scope.insert('organisation_distinct', { first_id: first, second_id: second })
}

/** Rows of one source that a person has said are not a certain organisation. */
interface DistinctRows {
  readonly size: number
  /** `rowKey`: the source's own key, or a fingerprint of the row where it has none. */
  has(rowKey: string, organisationId: number): boolean
}

/** What has been decided about the rows of one source, held in memory. */
export function distinctRows(raw: Database.Database, source: string): DistinctRows {
  const byRow = new Map<string, Set<number>>()
  const rows = raw
    .prepare<[string], [string, number]>(
      'select row_key, organisation_id from import_distinct where source = ?',
    )
    .raw()
    .all(source)
  for (const [rowKey, organisationId] of rows) {
    const known = byRow.get(rowKey)
    if (known) known.add(organisationId)
    else byRow.set(rowKey, new Set([organisationId]))
  }
  return {
    size: rows.length,
    has: (rowKey, organisationId) => byRow.get(rowKey)?.has(organisationId) ?? false,
  }
}

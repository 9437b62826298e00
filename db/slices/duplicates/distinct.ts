import type { Kysely } from 'kysely'
import { queries, type ReadAtOnce } from '../../engine/connection/read-at-once.ts'
import { requireRecords } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'

/** Two ids as they are stored: the smaller one first. */
export const pairOf = (idA: number, idB: number): { readonly first: number; readonly second: number } =>
  idA < idB ? { first: idA, second: idB } : { first: idB, second: idA }

/** Pairs held in memory: each look-up is one of a set. */
class Pairs<First> {
  readonly size: number
  readonly #seconds = new Map<First, Set<number>>()

  constructor(rows: readonly { readonly first: First; readonly second: number }[]) {
    this.size = rows.length
    for (const { first, second } of rows) {
      const known = this.#seconds.get(first)
      if (known) known.add(second)
      else this.#seconds.set(first, new Set([second]))
    }
  }

  has(first: First, second: number): boolean {
    return this.#seconds.get(first)?.has(second) ?? false
  }
}

/** All pairs of organisations that a person has said are not the same; they are asked for as `pairOf` has them. */
export async function distinctPairs(read: Kysely<Schema>): Promise<Pairs<number>> {
  return new Pairs(
    await read
      .selectFrom('organisation_distinct')
      .select(['first_id as first', 'second_id as second'])
      .execute(),
  )
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

/**
 * Rows of one source that a person has said are not a certain organisation: by the source's own key, or a fingerprint of
 * the row where it has none.
 */
export const distinctRows = (read: ReadAtOnce, source: string): Pairs<string> =>
  new Pairs(
    read(
      queries
        .selectFrom('import_distinct')
        .select(['row_key as first', 'organisation_id as second'])
        .where('source', '=', source),
    ),
  )

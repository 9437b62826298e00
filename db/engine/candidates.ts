import type { Kysely } from 'kysely'
import { idsMatching, idsNamed } from './full-text.ts'
import type { Schema } from './schema/tables.ts'
import type { FinderQuery } from './slice-facts.ts'

const lookedAtMin = 200

export interface Candidates {
  readonly ids: ReadonlySet<number>
  /** By words of their names, old or new: as beginnings of words, and inside of words. */
  readonly named: ReadonlySet<number>
  readonly inside: ReadonlySet<number>
}

/**
 * Ids of records that may fit. Names that begin as typed come from the index of names, complete and in order; where they
 * are fewer than `limit`, some hundred of those that fit otherwise are looked at, the better ones first.
 */
export async function candidatesFor(
  read: Kysely<Schema>,
  table: 'organisation' | 'person',
  query: FinderQuery,
  limit: number,
): Promise<Candidates> {
  const matching = (expression: string): Promise<number[]> =>
    idsMatching(read, `${table}_fts`, expression, Math.max(limit, lookedAtMin))
  const ids = new Set(await idsNamed(read, table, query, limit))
  const named = new Set(ids.size < limit ? await matching(query.inNames) : [])
  for (const id of named) ids.add(id)
  const insideNames = ids.size < limit ? await query.insideNames() : null
  const inside = new Set(insideNames === null ? [] : await matching(insideNames))
  for (const id of inside) ids.add(id)
  if (ids.size < limit) for (const id of await matching(query.anywhere)) ids.add(id)
  return { ids, named, inside }
}

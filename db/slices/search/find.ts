import type { Kysely } from 'kysely'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import { searchEntities, type search } from '../../../preload/contract/search.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import type { SliceFacts } from '../../engine/slice-facts.ts'
import { otherReadings } from './correct.ts'
import { readQuery, type SearchQuery } from '../../text/search-query.ts'
import { selectBest, type RankedHit } from '../../text/rank.ts'

type FindInput = InputOf<(typeof search)['find']>

/**
 * Records for what a person types with a phone at the ear: by the beginnings of words, however umlauts are spelt, by
 * former names, by numbers; and by similar words when nothing fits.
 */
export async function find(
  read: Kysely<Schema>,
  finders: SliceFacts['finders'],
  { text, entities, limit }: FindInput,
  today: string,
): Promise<OutputOf<(typeof search)['find']>> {
  const query = readQuery(text)
  if (!query) return { hits: [], areSimilar: false }
  const wanted = entities?.length
    ? searchEntities.filter((entity) => entities.includes(entity))
    : searchEntities
  const collect = async (of: SearchQuery): Promise<RankedHit[]> => {
    const hits: RankedHit[] = []
    for (const entity of wanted) hits.push(...(await finders[entity].find(read, of, limit, today)))
    return hits
  }
  const asTyped = await collect(query)
  if (asTyped.length > 0) return { hits: selectBest(asTyped, limit), areSimilar: false }
  const hits = new Map<string, RankedHit>()
  for (const reading of await otherReadings(read, query)) {
    const other = readQuery(reading)
    if (!other) continue
    for (const hit of await collect(other)) {
      const key = `${hit.entity}/${hit.id}`
      if (hit.rank < (hits.get(key)?.rank ?? Infinity)) hits.set(key, hit)
    }
  }
  return { hits: selectBest([...hits.values()], limit), areSimilar: hits.size > 0 }
}

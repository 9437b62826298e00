import type { Kysely } from 'kysely'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import { searchEntities, type search, type SearchHit } from '../../../preload/contract/search.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { otherReadings } from './correct.ts'
import { findGroups, findThemes } from './find-named.ts'
import { findOrganisations } from './find-organisations.ts'
import { findPeople } from './find-people.ts'
import { readQuery, type SearchQuery } from './query.ts'
import { selectBest, type RankedHit } from './rank.ts'

type FindInput = InputOf<(typeof search)['find']>

/**
 * Records for what a person types with a phone at the ear: by the beginnings of words, however umlauts are spelt, by
 * former names, by numbers; and by similar words when nothing fits.
 */
export async function find(
  read: Kysely<Schema>,
  { text, entities, limit }: FindInput,
  today: string,
): Promise<OutputOf<(typeof search)['find']>> {
  const query = readQuery(text)
  if (!query) return { hits: [], areSimilar: false }
  const wanted = new Set(entities?.length ? entities : searchEntities)
  const asTyped = await collect(read, query, wanted, limit, today)
  if (asTyped.length > 0) return { hits: selectBest(asTyped, limit), areSimilar: false }
  const hits = new Map<string, RankedHit>()
  for (const reading of await otherReadings(read, query)) {
    const other = readQuery(reading)
    if (!other) continue
    for (const hit of await collect(read, other, wanted, limit, today)) {
      const key = `${hit.entity}/${hit.id}`
      if (hit.rank < (hits.get(key)?.rank ?? Infinity)) hits.set(key, hit)
    }
  }
  return { hits: selectBest([...hits.values()], limit), areSimilar: hits.size > 0 }
}

async function collect(
  read: Kysely<Schema>,
  query: SearchQuery,
  wanted: ReadonlySet<SearchHit['entity']>,
  limit: number,
  today: string,
): Promise<RankedHit[]> {
  return [
    ...(wanted.has('organisation') ? await findOrganisations(read, query, limit) : []),
    ...(wanted.has('person') ? await findPeople(read, query, limit, today) : []),
    ...(wanted.has('group') ? await findGroups(read, query) : []),
    ...(wanted.has('theme') ? await findThemes(read, query) : []),
  ]
}

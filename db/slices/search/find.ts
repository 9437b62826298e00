import type { Kysely } from 'kysely'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import { searchEntities, type search, type SearchHit } from '../../../preload/contract/search.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import type { FinderQuery, SliceFacts } from '../../engine/slice-facts.ts'
import { selectBest, type RankedHit } from '../../text/rank.ts'
import { readQuery } from '../../text/search-query.ts'
import { otherReadings } from './correct.ts'
import { insideExpression } from './name-words.ts'
import { latestTexts } from './texts.ts'

type FindInput = InputOf<(typeof search)['find']>
type Facts = Pick<SliceFacts, 'finders' | 'texts'>

/** Reads what was typed for finders of this office; null when no letter or digit is left. */
export function finderQuery(read: Kysely<Schema>, text: string): FinderQuery | null {
  const query = readQuery(text)
  if (query === null) return null
  let inside: Promise<string | null> | undefined
  return { ...query, insideNames: () => (inside ??= insideExpression(read, query)) }
}

interface Named {
  readonly hits: readonly RankedHit[]
  /** No name goes with what was typed: these go with words like it. */
  readonly areSimilar: boolean
}

/** Records by their names; by similar words when nothing fits. */
export async function findNamed(
  read: Kysely<Schema>,
  finders: SliceFacts['finders'],
  query: FinderQuery,
  entities: readonly SearchHit['entity'][],
  limit: number,
  today: string,
): Promise<Named> {
  const collect = async (of: FinderQuery): Promise<RankedHit[]> => {
    const hits: RankedHit[] = []
    for (const entity of entities) hits.push(...(await finders[entity].find(read, of, limit, today)))
    return hits
  }
  const asTyped = await collect(query)
  if (asTyped.length > 0) return { hits: asTyped, areSimilar: false }
  const hits = new Map<string, RankedHit>()
  for (const reading of await otherReadings(read, query)) {
    const other = finderQuery(read, reading)
    if (!other) continue
    for (const hit of await collect(other)) {
      const key = `${hit.entity}/${hit.id}`
      if (hit.rank < (hits.get(key)?.rank ?? Infinity)) hits.set(key, hit)
    }
  }
  return { hits: [...hits.values()], areSimilar: hits.size > 0 }
}

/**
 * Records for what a person types with a phone at the ear: by the beginnings of words, however umlauts are spelt, by
 * former names, by parts of words, by numbers; and, beside those, by what is written in them.
 */
export async function find(
  read: Kysely<Schema>,
  { finders, texts }: Facts,
  { text, entities, limit, textsMax }: FindInput,
  today: string,
): Promise<OutputOf<(typeof search)['find']>> {
  const query = finderQuery(read, text)
  if (!query) return { hits: [], areSimilar: false, texts: [] }
  const wanted = entities?.length
    ? searchEntities.filter((entity) => entities.includes(entity))
    : searchEntities
  const { hits, areSimilar } = await findNamed(read, finders, query, wanted, limit, today)
  const best = selectBest(hits, limit)
  const isShown = (kind: string, id: number): boolean =>
    best.some((hit) => hit.entity === kind && hit.id === id)
  const found = textsMax === undefined ? [] : await latestTexts(read, texts, query, textsMax, today)
  return { hits: best, areSimilar, texts: found.filter(({ kind, id }) => !isShown(kind, id)) }
}

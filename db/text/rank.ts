import { searchEntities, type SearchHit } from '../../preload/contract/search.ts'
import { foldText } from './fold.ts'
import { sortKey } from './sort-key.ts'
import type { SearchQuery } from './search-query.ts'

/**
 * 0 the name begins so, 1 words of the name do, 2 words of a former name, 3 the name holds it inside a word, 4 anything
 * else of the record.
 */
export type Rank = 0 | 1 | 2 | 3 | 4

export interface RankedHit extends SearchHit {
  readonly rank: Rank
  /** DIN 5007 key of the title. */
  readonly sort: string
}

const diacritics = /\p{M}/gu
/** A name as people type it: with "ae", with "a" alone for ä. */
const spellings = (name: string): string[] => [
  foldText(name),
  foldText(name.normalize('NFD').replace(diacritics, '')),
]

/** Whether a name begins as typed, in one of the spellings people use. */
export const beginsAsTyped = (name: string, query: SearchQuery): boolean =>
  spellings(name).some((spelling) => spelling.startsWith(query.folded)) ||
  (query.sortKey !== '' && sortKey(name).startsWith(query.sortKey))

/** Shorter parts of words say nothing. */
export const insideMin = 3

/** How well names fit what was typed; 4 when nothing in them does. */
export function rankOf(names: readonly string[], query: SearchQuery): Rank {
  if (names.some((name) => beginsAsTyped(name, query))) return 0
  const words = names.flatMap(spellings).flatMap((name) => name.split(' '))
  const each = (fits: (word: string, typed: string) => boolean): boolean =>
    [query.words, query.plainWords].some((spelled) =>
      spelled.every((typed) => words.some((word) => fits(word, typed))),
    )
  if (each((word, typed) => word.startsWith(typed))) return 1
  const isInside = (word: string, typed: string): boolean =>
    typed.length < insideMin ? word.startsWith(typed) : word.includes(typed)
  return each(isInside) ? 3 : 4
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const entityOrder = (hit: RankedHit): number => searchEntities.indexOf(hit.entity)

type Placed = Pick<RankedHit, 'rank' | 'sort'>

/** Best first among records of one kind. */
export const byRank = (a: Placed, b: Placed): number => a.rank - b.rank || byText(a.sort, b.sort)

/** Best first: by rank, then organisations before people, groups and themes, then by name. */
export const bestFirst = (a: RankedHit, b: RankedHit): number =>
  a.rank - b.rank || entityOrder(a) - entityOrder(b) || byText(a.sort, b.sort) || a.id - b.id

/** So many of the places are kept for each kind of record, however many organisations fit as well. */
const keptShare = 1 / 5

/** The best `limit` hits; a person is found among hundreds of companies of the same name. */
export function selectBest(hits: readonly RankedHit[], limit: number): SearchHit[] {
  const sorted = hits.toSorted(bestFirst)
  const kept = Math.floor(limit * keptShare)
  const chosen = new Set<RankedHit>()
  for (const entity of searchEntities)
    for (const hit of sorted.filter((candidate) => candidate.entity === entity).slice(0, kept))
      chosen.add(hit)
  for (const hit of sorted) if (chosen.size < limit) chosen.add(hit)
  return [...chosen]
    .toSorted(bestFirst)
    .slice(0, limit)
    .map(({ rank: _rank, sort: _sort, ...hit }) => hit)
}

/** A record that is found by its name alone, if it is. */
export function rankedByName(
  entity: SearchHit['entity'],
  { id, name }: { readonly id: number; readonly name: string },
  query: SearchQuery,
): RankedHit[] {
  const rank = rankOf([name], query)
  return rank === 4 ? [] : [{ entity, id, title: name, subtitle: '', rank, sort: sortKey(name) }]
}

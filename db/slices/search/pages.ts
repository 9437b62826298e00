import type { Kysely } from 'kysely'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import {
  foundKinds,
  foundMax,
  searchEntities,
  textEntities,
  type FoundKind,
  type FoundRecord,
  type search,
  type SearchHit,
  type TextEntity,
} from '../../../preload/contract/search.ts'
import { idsWithTextByDay, type Period } from '../../engine/full-text.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import type { FinderQuery, SliceFacts } from '../../engine/slice-facts.ts'
import { bestFirst, type RankedHit } from '../../text/rank.ts'
import { findNamed, finderQuery } from './find.ts'
import { textRecords } from './texts.ts'

interface Search {
  readonly read: Kysely<Schema>
  readonly slices: Pick<SliceFacts, 'finders' | 'texts'>
  readonly query: FinderQuery
  readonly period: Period
  readonly today: string
}

/** What is found of one kind, best first: by their names, then by what is written in them. */
interface Found {
  readonly named: readonly RankedHit[]
  readonly textIds: readonly number[]
}

const isNamedKind = (kind: FoundKind): kind is SearchHit['entity'] =>
  searchEntities.some((entity) => entity === kind)
const isTextKind = (kind: FoundKind): kind is TextEntity => textEntities.some((entity) => entity === kind)

const most = foundMax + 1

async function textIdsOf({ read, slices, query, period }: Search, kind: FoundKind): Promise<number[]> {
  if (!isTextKind(kind) || query.inText === null) return []
  return idsWithTextByDay(read, slices.texts[kind], query.inText, period, most)
}

/** Records found by their names, by kind. They have no day: within a period there are none. */
async function namedOf(
  { read, slices, query, period, today }: Search,
  kinds: readonly FoundKind[],
): Promise<{ readonly hits: readonly RankedHit[]; readonly areSimilar: boolean }> {
  const entities = kinds.filter(isNamedKind)
  if (period.from !== null || period.to !== null || entities.length === 0)
    return { hits: [], areSimilar: false }
  const { hits, areSimilar } = await findNamed(read, slices.finders, query, entities, most, today)
  return { hits: hits.toSorted(bestFirst), areSimilar }
}

/** Which of the texts are not found by name already, all of them at most `most`. */
function joined(named: readonly RankedHit[], textIds: readonly number[]): Found {
  const known = new Set(named.map(({ id }) => id))
  const others = textIds.filter((id) => !known.has(id))
  return { named: named.slice(0, most), textIds: others.slice(0, Math.max(0, most - named.length)) }
}

const countOf = ({ named, textIds }: Found): number => named.length + textIds.length

async function shown(
  { read, slices, query, today }: Search,
  kind: FoundKind,
  { named, textIds }: Found,
  offset: number,
  limit: number,
): Promise<FoundRecord[]> {
  const end = Math.min(offset + limit, foundMax)
  const byName = named.slice(offset, end).map(({ id, title, subtitle }) => ({
    kind,
    id,
    title,
    subtitle,
    passage: '',
    on: null,
    at: null,
  }))
  if (!isTextKind(kind)) return byName
  const ids = textIds.slice(Math.max(0, offset - named.length), Math.max(0, end - named.length))
  return [...byName, ...(await textRecords(read, slices.texts, kind, ids, query, today))]
}

type Context = Pick<Search, 'read' | 'slices' | 'today'>

/** Everything found, the first of each kind. */
export async function foundGroups(
  context: Context,
  { text, from, to, hitsMax }: InputOf<(typeof search)['groups']>,
): Promise<OutputOf<(typeof search)['groups']>> {
  const query = finderQuery(context.read, text)
  if (query === null) return { groups: [], areSimilar: false }
  const asked: Search = { ...context, query, period: { from, to } }
  const { hits, areSimilar } = await namedOf(asked, foundKinds)
  const groups: OutputOf<(typeof search)['groups']>['groups'] = []
  for (const kind of foundKinds) {
    const found = joined(
      hits.filter(({ entity }) => entity === kind),
      await textIdsOf(asked, kind),
    )
    const count = countOf(found)
    if (count === 0) continue
    groups.push({
      kind,
      count: Math.min(count, foundMax),
      isMore: count > foundMax,
      hits: await shown(asked, kind, found, 0, hitsMax),
    })
  }
  return { groups, areSimilar }
}

/** A page of what is found of one kind, in the same order. */
export async function foundPage(
  context: Context,
  { text, from, to, kind, offset, limit }: InputOf<(typeof search)['page']>,
): Promise<OutputOf<(typeof search)['page']>> {
  const query = finderQuery(context.read, text)
  if (query === null) return { hits: [], total: 0, isMore: false }
  const asked: Search = { ...context, query, period: { from, to } }
  // whether names are similar only depends on all kinds
  const { hits } = await namedOf(asked, foundKinds)
  const found = joined(
    hits.filter(({ entity }) => entity === kind),
    await textIdsOf(asked, kind),
  )
  const count = countOf(found)
  return {
    hits: await shown(asked, kind, found, offset, limit),
    total: Math.min(count, foundMax),
    isMore: count > foundMax,
  }
}

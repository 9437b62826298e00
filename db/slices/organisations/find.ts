import { sql, type Kysely } from 'kysely'
import { markedStatuses, type OrganisationStatus } from '../../../preload/contract/organisations.ts'
import type { SearchHit } from '../../../preload/contract/search.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import type { Finder, FinderQuery, TextSource } from '../../engine/slice-facts.ts'
import { candidatesFor } from '../../engine/candidates.ts'
import type { SearchQuery } from '../../text/search-query.ts'
import { byRank, rankOf, type Rank, type RankedHit } from '../../text/rank.ts'

/** Organisations by name, former name, address and numbers. */
async function findOrganisations(
  read: Kysely<Schema>,
  query: FinderQuery,
  limit: number,
): Promise<RankedHit[]> {
  const { ids, named, inside } = await candidatesFor(read, 'organisation', query, limit)
  if (ids.size === 0) return []
  const names = await read
    .selectFrom('organisation')
    .select(['id', 'name', 'short_name', 'name_sort as sort'])
    .where('id', 'in', [...ids])
    .execute()
  const ranked = names.map(({ id, name, short_name: shortName, sort }) => {
    const own = rankOf([name, shortName].filter(Boolean), query)
    const former: Rank = named.has(id) ? 2 : inside.has(id) ? 3 : 4
    return { id, sort, rank: own < former ? own : former, isFormer: former < own }
  })
  const best = ranked.toSorted(byRank).slice(0, limit)
  const rows = await organisationRows(
    read,
    best.map(({ id }) => id),
  )
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  const formerNames = await formerNamesOf(
    read,
    best.filter(({ isFormer }) => isFormer).map(({ id }) => id),
    query,
  )
  return best.flatMap(({ id, rank, sort }): RankedHit[] => {
    const row = rowOf.get(id)
    if (row === undefined) return []
    const subtitle = [
      formerNames.get(id),
      query.isNumber && rank === 4 ? row.phone : '',
      addressOf(row),
    ].filter(Boolean)
    return [
      {
        entity: 'organisation',
        id,
        title: row.name,
        subtitle: subtitle.join(' · '),
        ...markOf(row),
        rank,
        sort,
      },
    ]
  })
}

/** Organisations as a hit shows them, with the street of the head office. */
function organisationRows(read: Kysely<Schema>, ids: readonly number[]) {
  return read
    .selectFrom('organisation')
    .leftJoin('establishment', (join) =>
      join
        .onRef('establishment.organisation_id', '=', 'organisation.id')
        .on('establishment.is_head_office', '=', 1),
    )
    .select([
      'organisation.id',
      'organisation.name',
      'organisation.phone',
      'organisation.status',
      'organisation.seat_postcode',
      'organisation.seat_city',
      sql<string | null>`trim(establishment.street || ' ' || establishment.house_number)`.as('street'),
    ])
    .where('organisation.id', 'in', [...ids])
    .execute()
}

/** A status that has to be told. */
function markOf({ status }: { readonly status: OrganisationStatus }): Pick<SearchHit, 'status'> {
  const marked = markedStatuses.find((known) => known === status)
  return marked === undefined ? {} : { status: marked }
}

interface Address {
  readonly street: string | null
  readonly seat_postcode: string
  readonly seat_city: string
}

const addressOf = ({ street, seat_postcode: postcode, seat_city: city }: Address): string =>
  [street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')

/** The former name by which each was found, so that the hit explains itself. */
async function formerNamesOf(
  read: Kysely<Schema>,
  ids: readonly number[],
  query: SearchQuery,
): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await read
    .selectFrom('organisation_name')
    .select(['organisation_id as id', 'name'])
    .where('organisation_id', 'in', [...ids])
    .orderBy('organisation_name.id')
    .execute()
  return new Map(rows.filter(({ name }) => rankOf([name], query) < 4).map(({ id, name }) => [id, name]))
}

async function recallOrganisations(read: Kysely<Schema>, ids: readonly number[]): Promise<SearchHit[]> {
  const rows = await organisationRows(read, ids)
  return rows.map((row) => ({
    entity: 'organisation',
    id: row.id,
    title: row.name,
    subtitle: addressOf(row),
    ...markOf(row),
  }))
}

export const organisationFinder: Finder = { find: findOrganisations, recall: recallOrganisations }

/** Notes of organisations. */
export const organisationTexts: TextSource = {
  table: 'organisation',
  day: null,
  records: async (read, ids) => {
    const hits = await recallOrganisations(read, ids)
    const notes = await read
      .selectFrom('organisation')
      .select(['id', 'note'])
      .where('id', 'in', [...ids])
      .execute()
    const noteOf = new Map(notes.map(({ id, note }) => [id, note]))
    return hits.map(({ id, title, subtitle }) => ({
      id,
      title,
      subtitle,
      on: null,
      at: null,
      text: noteOf.get(id) ?? '',
    }))
  },
}

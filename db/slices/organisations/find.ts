import { sql, type Kysely } from 'kysely'
import type { SearchHit } from '../../../preload/contract/search.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import type { Finder } from '../../engine/slice-facts.ts'
import { idsMatching, idsNamed } from '../../engine/full-text.ts'
import type { SearchQuery } from '../../text/search-query.ts'
import { rankOf, type Rank, type RankedHit } from '../../text/rank.ts'

const candidatesMax = 200

/**
 * Organisations by name, former name, address and numbers. Names that begin as typed come from the index of names, so
 * that they are complete and in order; of words further inside at most the first 200 records are looked at.
 */
async function findOrganisations(
  read: Kysely<Schema>,
  query: SearchQuery,
  limit: number,
): Promise<RankedHit[]> {
  const beginning = await idsNamed(read, 'organisation', query, limit)
  const named = await idsMatching(read, 'organisation_fts', query.inNames, candidatesMax)
  const known = new Set([...beginning, ...named])
  const others =
    known.size < limit ? await idsMatching(read, 'organisation_fts', query.anywhere, candidatesMax) : []
  const ids = new Set([...known, ...others])
  if (ids.size === 0) return []
  const isNamed = new Set(named)
  const rows = await organisationRows(read, [...ids])
  const ranked = rows.map((row) => {
    const rank = rankOf([row.name, row.short_name].filter(Boolean), query)
    const refined: Rank = rank === 3 && isNamed.has(row.id) ? 2 : rank
    return { row, rank: refined }
  })
  const formerNames = await formerNamesOf(
    read,
    ranked.filter(({ rank }) => rank === 2).map(({ row }) => row.id),
    query,
  )
  return ranked.map(({ row, rank }) => ({
    entity: 'organisation',
    id: row.id,
    title: row.name,
    subtitle: [formerNames.get(row.id), query.isNumber && rank === 3 ? row.phone : '', addressOf(row)]
      .filter(Boolean)
      .join(' · '),
    rank,
    sort: row.name_sort,
  }))
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
      'organisation.name_sort',
      'organisation.short_name',
      'organisation.phone',
      'organisation.seat_postcode',
      'organisation.seat_city',
      sql<string | null>`trim(establishment.street || ' ' || establishment.house_number)`.as('street'),
    ])
    .where('organisation.id', 'in', [...ids])
    .execute()
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
  return new Map(rows.filter(({ name }) => rankOf([name], query) < 3).map(({ id, name }) => [id, name]))
}

async function recallOrganisations(read: Kysely<Schema>, ids: readonly number[]): Promise<SearchHit[]> {
  const rows = await organisationRows(read, ids)
  return rows.map((row) => ({
    entity: 'organisation',
    id: row.id,
    title: row.name,
    subtitle: addressOf(row),
  }))
}

export const organisationFinder: Finder = { find: findOrganisations, recall: recallOrganisations }

import { sql, type Kysely } from 'kysely'
import { z } from 'zod'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import {
  pairContribution,
  type duplicates,
  type DuplicatePair,
} from '../../../preload/contract/duplicates.ts'
import type { Schema } from '../../engine/schema/tables.ts'

type ListInput = InputOf<(typeof duplicates)['list']>
type ListOutput = OutputOf<(typeof duplicates)['list']>

const storedContributions = z.array(pairContribution)

interface PairRow {
  readonly firstId: number
  readonly secondId: number
  readonly likelihood: DuplicatePair['likelihood']
  readonly contributions: string
}

/** Pairs that still stand: both organisations are there and nobody has said that they are not the same. */
const standing = sql`from duplicate_candidate as pair
  join organisation as first on first.id = pair.first_id
  join organisation as second on second.id = pair.second_id
  where not exists (select 1 from organisation_distinct
    where organisation_distinct.first_id = pair.first_id and organisation_distinct.second_id = pair.second_id)`

async function sidesOf(
  read: Kysely<Schema>,
  ids: readonly number[],
): Promise<ReadonlyMap<number, DuplicatePair['left']>> {
  if (ids.length === 0) return new Map()
  const rows = await read
    .selectFrom('organisation')
    .leftJoin('establishment', (join) =>
      join
        .onRef('establishment.organisation_id', '=', 'organisation.id')
        .on('establishment.is_head_office', '=', 1),
    )
    .select([
      'organisation.id',
      'organisation.name',
      'organisation.register_court',
      'organisation.register_kind',
      'organisation.register_number',
      'establishment.street',
      'establishment.house_number',
      'organisation.seat_postcode',
      'organisation.seat_city',
    ])
    .where('organisation.id', 'in', [...ids])
    .execute()
  const words = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' ')
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        name: row.name,
        address: [words(row.street, row.house_number), words(row.seat_postcode, row.seat_city)]
          .filter(Boolean)
          .join(', '),
        register: row.register_number
          ? words(row.register_court, row.register_kind, row.register_number)
          : '',
      },
    ]),
  )
}

/** One page of what the last check has found and nobody has decided on since, the likeliest first. */
export async function listPairs(read: Kysely<Schema>, { offset, limit }: ListInput): Promise<ListOutput> {
  const check = await read
    .selectFrom('duplicate_check')
    .select(['checked_at as checkedAt', 'organisations', 'found', 'milliseconds'])
    .executeTakeFirst()
  const counted = await sql<{ readonly total: number }>`select count(*) as total ${standing}`.execute(read)
  const { rows } = await sql<PairRow>`
    select pair.first_id as "firstId", pair.second_id as "secondId", pair.likelihood, pair.contributions
    ${standing} order by pair.score desc, pair.id limit ${limit} offset ${offset}`.execute(read)
  const sides = await sidesOf(read, [
    ...new Set(rows.flatMap(({ firstId, secondId }) => [firstId, secondId])),
  ])
  return {
    check: check ?? null,
    total: counted.rows[0]?.total ?? 0,
    pairs: rows.flatMap(({ firstId, secondId, likelihood, contributions }) => {
      const left = sides.get(firstId)
      const right = sides.get(secondId)
      const parsed = storedContributions.parse(JSON.parse(contributions))
      return left && right ? [{ left, right, likelihood, contributions: parsed }] : []
    }),
  }
}

import { sql, type Kysely } from 'kysely'
import type { Schema } from './schema/tables.ts'
import type { SearchQuery } from '../text/search-query.ts'
import { beginsAsTyped } from '../text/rank.ts'

/** Ids of records that match an FTS5 expression, in no order that means anything. */
export async function idsMatching(
  read: Kysely<Schema>,
  table: 'organisation_fts' | 'person_fts',
  expression: string,
  limit: number,
): Promise<number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    select rowid as id from ${sql.table(table)} where ${sql.table(table)} match ${expression} limit ${limit}`.execute(
    read,
  )
  return rows.map(({ id }) => id)
}

/** The last of ASCII, after every sign a sort key holds. */
const afterAll = '\u007f'
/** So many names that hold a diacritic are looked through for those that begin as typed. */
const lookedThroughMax = 500

const names = {
  organisation: sql<string>`name`,
  person: sql<string>`family_name || ' ' || given_name`,
} as const

/** Ids of the first `limit` records whose names begin as typed, from the index of names. */
export async function idsNamed(
  read: Kysely<Schema>,
  table: 'organisation' | 'person',
  query: SearchQuery,
  limit: number,
): Promise<number[]> {
  const within = (key: string) =>
    read
      .selectFrom(table)
      .where('name_sort', '>=', key)
      .where('name_sort', '<', key + afterAll)
      .orderBy('name_sort')
  const plain = query.sortKey ? await within(query.sortKey).select('id').limit(limit).execute() : []
  const umlauts = query.umlautSortKey
    ? await within(query.umlautSortKey)
        .select(['id', names[table].as('name')])
        .where(sql<boolean>`instr(name_sort, char(1)) > 0`)
        .limit(lookedThroughMax)
        .execute()
    : []
  const fitting = umlauts.filter(({ name }) => beginsAsTyped(name, query)).slice(0, limit)
  return [...plain, ...fitting].map(({ id }) => id)
}

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

/** Tables whose running text is searched: see `textIndex` of the migrations. */
export type TextTable = 'organisation' | 'person' | 'contact' | 'visit' | 'meeting' | 'document' | 'task'

/** Ids of the records last entered whose running text matches an FTS5 expression. */
export async function idsWithText(
  read: Kysely<Schema>,
  table: TextTable,
  expression: string,
  limit: number,
): Promise<number[]> {
  const index = sql.table(`${table}_text`)
  const { rows } = await sql<{ readonly id: number }>`
    select rowid as id from ${index} where ${index} match ${expression} order by rowid desc limit ${limit}`.execute(
    read,
  )
  return rows.map(({ id }) => id)
}

export interface Period {
  /** First and last day, each null for open. */
  readonly from: string | null
  readonly to: string | null
}

/** The same of those within a period, the latest first; `day` is SQL on the table, null where records have none. */
export async function idsWithTextByDay(
  read: Kysely<Schema>,
  { table, day }: { readonly table: TextTable; readonly day: string | null },
  expression: string,
  { from, to }: Period,
  limit: number,
): Promise<number[]> {
  if (day === null) return from === null && to === null ? idsWithText(read, table, expression, limit) : []
  const [index, record, on] = [sql.table(`${table}_text`), sql.table(table), sql<string>`${sql.raw(day)}`]
  // the index stands first in the join: it says which records are looked at, the last entered first
  const { rows } = await sql<{ readonly id: number }>`
    select id from (
      select ${record}.id, ${on} as day from ${index} cross join ${record} on ${record}.id = ${index}.rowid
      where ${index} match ${expression} and ${on} >= ${from ?? ''} and ${on} <= ${to ?? '9999'}
      order by ${index}.rowid desc limit ${limit}
    ) order by day desc, id desc`.execute(read)
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

import { sql, type Kysely, type RawBuilder } from 'kysely'
import { deskOfIdInSql, desksMax, idsBefore, idsOfADesk } from './connection/desk-numbers.ts'
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

/** When a record was entered, or what says nearly the same. */
const entered = (table: TextTable): RawBuilder<string> =>
  sql.ref(`${table}.${table === 'meeting' ? 'held_on' : 'created_at'}`)

interface IdRange {
  readonly first: number
  readonly last: number
}

/** The ids that each desk has given in a table, as ranges: within one of them, later records have higher ids. */
async function rangesOfDesks(read: Kysely<Schema>, table: TextTable): Promise<readonly IdRange[]> {
  const [record, most, size] = [sql.table(table), sql.lit(desksMax), sql.lit(idsOfADesk)]
  const desk = sql.raw(deskOfIdInSql('max(id)'))
  const { rows } = await sql<{ readonly desk: number }>`
    with recursive known (desk) as (
      values (${most})
      union all select (select ${desk} from ${record} where id <= desk * ${size}) from known where desk > 0)
    select desk from known where desk < ${most}`.execute(read)
  return rows.map((row) => ({ first: idsBefore(row.desk) + 1, last: idsBefore(row.desk + 1) }))
}

/** Of these, what is confidential and not for whoever reads here is found by nobody else. */
const isShown = (table: TextTable, id: RawBuilder<unknown>): RawBuilder<boolean> => {
  switch (table) {
    case 'contact':
    case 'visit':
      return sql`not exists (select 1 from ${sql.table(`hidden_${table}`)} as hidden where hidden.id = ${id})`
    case 'document':
    case 'task':
      return sql`exists (select 1 from ${sql.table(table)} as shown where shown.id = ${id})`
    default:
      return sql`true`
  }
}

/** Ids of the records last entered whose running text matches an FTS5 expression. */
export async function idsWithText(
  read: Kysely<Schema>,
  table: TextTable,
  expression: string,
  limit: number,
): Promise<number[]> {
  const [index, record] = [sql.table(`${table}_text`), sql.table(table)]
  const found: number[] = []
  const ranges = await rangesOfDesks(read, table)
  for (const { first, last } of ranges) {
    const { rows } = await sql<{ readonly id: number }>`
      select rowid as id from ${index} where ${index} match ${expression} and rowid between ${first} and ${last}
        and ${isShown(table, sql`${index}.rowid`)}
      order by rowid desc limit ${limit}`.execute(read)
    found.push(...rows.map(({ id }) => id))
  }
  if (ranges.length < 2) return found
  const { rows } = await sql<{ readonly id: number }>`
    select id from ${record} where id in (select value from json_each(${JSON.stringify(found)}))
    order by ${entered(table)} desc, id desc limit ${limit}`.execute(read)
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
  const found: { readonly id: number; readonly day: string }[] = []
  for (const { first, last } of await rangesOfDesks(read, table)) {
    // the index stands first in the join: it says which records are looked at, the last entered first
    const { rows } = await sql<{ readonly id: number; readonly day: string }>`
      select ${record}.id, ${on} as day from ${index} cross join ${record} on ${record}.id = ${index}.rowid
      where ${index} match ${expression} and ${index}.rowid between ${first} and ${last}
        and ${isShown(table, sql`${index}.rowid`)} and ${on} >= ${from ?? ''} and ${on} <= ${to ?? '9999'}
      order by ${index}.rowid desc limit ${limit}`.execute(read)
    found.push(...rows)
  }
  return found
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : b.id - a.id))
    .slice(0, limit)
    .map(({ id }) => id)
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

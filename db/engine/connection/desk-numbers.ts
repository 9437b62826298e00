import type Database from 'better-sqlite3'

// Desk n gives the ids from n·2⁴⁰ + 1 on, so that no two desks ever give the same one; desk 0 gives small ones.

/** So many ids has a desk of its own. */
export const idsOfADesk = 2 ** 40
/** Desks have lower numbers, so that all ids are safe integers. */
export const desksMax = 8192

/** The desk that gave an id. */
export const deskOfId = (id: number): number => Math.floor((id - 1) / idsOfADesk)

/** The same in SQL. */
export const deskOfIdInSql = (id: string): string => `(${id} - 1) / ${idsOfADesk}`

/**
 * SQL of the order in which rows were entered that belong to one record: `row` and `record` are SQL of their ids. Ids of one
 * desk grow with time, those of several say nothing of it: what came with the record, at its desk, comes first.
 */
export const enteredFirst = (row: string, record: string): string =>
  `${deskOfIdInSql(row)} <> ${deskOfIdInSql(record)}, ${row}`

/** One less than the first id that a desk gives. */
export const idsBefore = (desk: number): number => desk * idsOfADesk

const statements = new WeakMap<Database.Database, Database.Statement>()

/** In `last_id`: the number of a desk that has left the others, whose ids go on where they were. */
export const ownNumber = 'this desk'

/** The number of the desk that a database belongs to; 0 where it was never another's. */
export function deskNumber(raw: Database.Database): number {
  const statement =
    statements.get(raw) ??
    raw
      .prepare(
        `select coalesce((select desk from main.replica), (select id from main.last_id where entity = '${ownNumber}'), 0)`,
      )
      .pluck()
  statements.set(raw, statement)
  return Number(statement.get())
}

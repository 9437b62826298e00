import type Database from 'better-sqlite3'

// Desk n gives the ids from n·2⁴⁰ + 1 on, so that no two desks ever give the same one; desk 0 gives small ones.

/** So many ids has a desk of its own. */
export const idsOfADesk = 2 ** 40

/** The desk that gave an id. */
export const deskOfId = (id: number): number => Math.floor((id - 1) / idsOfADesk)

/** One less than the first id that a desk gives. */
export const idsBefore = (desk: number): number => desk * idsOfADesk

const statements = new WeakMap<Database.Database, Database.Statement>()

/** The number of the desk that a database belongs to; 0 where nobody shares it. */
export function deskNumber(raw: Database.Database): number {
  const statement = statements.get(raw) ?? raw.prepare('select desk from main.replica').pluck()
  statements.set(raw, statement)
  return Number(statement.get() ?? 0)
}

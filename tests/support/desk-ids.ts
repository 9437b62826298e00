import Database from 'better-sqlite3'
import { capturedTables } from '../../db/engine/connection/journal/captured-tables.ts'

/** Ids of a desk come after this one: those of desk 0 are small, those of others as large as they get after years. */
export const lastIdBefore = (desk: number): number => desk * 2 ** 40

/** Has every new record of an office get its id from those of a desk; the database is not open. */
export function giveIdsOf(desk: number, file: string): void {
  const database = new Database(file)
  try {
    const raise = database.prepare(
      'insert into last_id (entity, id) values (?, ?) on conflict (entity) do update set id = excluded.id',
    )
    for (const table of capturedTables(database, {}).keys()) raise.run(table, lastIdBefore(desk))
  } finally {
    database.close()
  }
}

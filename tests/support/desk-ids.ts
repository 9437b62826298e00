import Database from 'better-sqlite3'
import { capturedTables } from '../../db/engine/connection/journal/captured-tables.ts'
import { idsBefore } from '../../db/engine/connection/desk-numbers.ts'
import { currentDatabaseFile, profileFolder } from '../../db/engine/connection/profile-folder.ts'

/** From now on every new record of an office gets its id from those of a desk, after those it has given already. */
export function giveIdsOf(desk: number, file: string): void {
  const database = new Database(file)
  const [first, last] = [idsBefore(desk), idsBefore(desk + 1)]
  try {
    const raise = database.prepare(
      'insert into last_id (entity, id) values (?, ?) on conflict (entity) do update set id = excluded.id',
    )
    for (const table of capturedTables(database, {}).keys()) {
      const given = database.prepare(
        `select max(ifnull((select max(id) from "${table}" where id between @first and @last), @first),
          ifnull((select max(last_id) from change where entity = '${table}' and last_id between @first and @last), @first))`,
      )
      raise.run(table, given.pluck().get({ first, last }))
    }
  } finally {
    database.close()
  }
}

/** The same in the database of a profile folder. */
export function giveIdsAt(desk: number, profile: string): void {
  const file = currentDatabaseFile(profileFolder(profile))
  if (file === null) throw new Error('the profile holds no database')
  giveIdsOf(desk, file)
}

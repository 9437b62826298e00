import type { Insertable } from 'kysely'
import { openDatabase } from '../../db/engine/connection/open.ts'
import { currentDatabaseFile, profileFolder } from '../../db/engine/connection/profile-folder.ts'
import { write } from '../../db/engine/connection/write.ts'
import type { TradeNotificationTable } from '../../db/engine/schema/trade-tables.ts'
import { officeRules } from '../../db/process/tables.ts'
import { testNow, type TestOffice } from './data.ts'

type Values = Partial<Insertable<TradeNotificationTable>>

/** Enters what the trade office was told, as an import would: a foundation of a business in March unless said otherwise. */
export const notify = (office: TestOffice, ...rows: readonly Values[]): Promise<number[]> =>
  notifyIn(office.file(), ...rows)

/** The same in the database of a profile folder. */
export function notifyAt(profile: string, ...rows: readonly Values[]): Promise<number[]> {
  const file = currentDatabaseFile(profileFolder(profile))
  if (file === null) throw new Error('the profile holds no database')
  return notifyIn(file, ...rows)
}

async function notifyIn(file: string, ...rows: readonly Values[]): Promise<number[]> {
  const database = openDatabase(file, officeRules)
  try {
    const { value } = await write(database, { command: 'imports.apply', staffId: null }, testNow, (scope) =>
      rows.map((values) =>
        scope.insert('trade_notification', {
          kind: 'registration',
          reason: 'founded',
          scale: 'business',
          site_kind: 'main',
          valid_from: '2026-03-05',
          name: 'Neue Firma GmbH',
          ...values,
        }),
      ),
    )
    return value
  } finally {
    await database.close()
  }
}

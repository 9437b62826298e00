import type { Row } from './tables.ts'
import * as words from './words.ts'

/** Reads what the trade office was told, month by month, and of whom. */
export function readNotifications(
  rowsOf: (title: string) => readonly Row[],
  organisations: { has(name: string): boolean },
) {
  const what = (row: Row) => ({
    ...row.one('Meldung', words.notificationReasons),
    weight: row.one('Art', words.notificationWeights),
  })
  return {
    known: rowsOf('Gewerbemeldungen').map((row) => ({
      ...what(row),
      organisation: row.name('Betrieb', organisations),
      monthsAgo: row.count('Monate'),
      otherPlace: row.cell('Anderer Ort'),
    })),
    usual: rowsOf('Meldungen im Monat').map((row) => ({ ...what(row), count: row.count('Zahl') })),
    trades: rowsOf('Gewerbe').map((row) => ({
      activity: row.filled('Tätigkeit'),
      sectorCode: row.filled('WZ 2008'),
      smallName: row.filled('klein'),
      companyName: row.filled('groß'),
    })),
    familyNames: rowsOf('Nachnamen').map((row) => row.filled('Name')),
  }
}

export type DemoNotifications = ReturnType<typeof readNotifications>

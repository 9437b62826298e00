import fc from 'fast-check'
import { expect, it } from 'vitest'
import type Database from 'better-sqlite3'
import { openDatabase } from '../../db/engine/connection/open.ts'
import { officeRules } from '../../db/process/tables.ts'
import { openTestOffice } from '../support/data.ts'
import { doWork, firstWork, randomWork } from '../support/random-work.ts'

const computedTables = ['organisation', 'person', 'establishment'] as const

/** What each row holds that is computed from others. */
const computed = (raw: Database.Database) =>
  computedTables.map((table) =>
    raw
      .prepare(`select id, ${(officeRules.derivedColumns[table] ?? []).join(', ')} from ${table} order by id`)
      .all(),
  )

it('what is computed of the records after any work is what would be computed of them all anew', async () => {
  await fc.assert(
    fc.asyncProperty(randomWork(40), async (work) => {
      const office = await openTestOffice()
      for (const piece of [...firstWork, ...work]) await doWork(office, piece)
      const database = openDatabase(office.file(), officeRules)
      try {
        const { raw } = database
        const before = computed(raw)
        raw.exec('begin')
        for (const table of computedTables)
          raw.exec(
            `insert into noted.captured (entity, operation, id, last, version, before)
            select '${table}', 'insert', id, id, version, null from ${table}`,
          )
        raw.exec("update organisation set search_text = ''")
        officeRules.derive(raw)
        expect(computed(raw)).toEqual(before)
        raw.exec('rollback')
      } finally {
        await database.close()
        await office.close()
      }
    }),
    { numRuns: 15 },
  )
})

import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { officeRules } from '../../../db/process/tables.ts'
import { write } from '../../../db/engine/connection/write.ts'
import { openDatabase } from '../../../db/engine/connection/open.ts'
import { goBackTo } from '../../../db/stock/index.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { dumpAudited, problemsOf } from '../../support/dump.ts'
import { doWork, firstWork, randomWork } from '../../support/random-work.ts'
import { organisationFields } from '../../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const newestSeq = () =>
  office.read((raw) => Number(raw.prepare('select max(seq) from change_set').pluck().get()))

/** The database of the office goes back while nobody else has it open. */
async function goBack(seq: number) {
  const database = openDatabase(office.file(), officeRules)
  try {
    const origin = { command: 'restoring.goBack', staffId: 1 }
    return await write(database, origin, '2026-05-01T08:00:00.000Z', (scope) => goBackTo(scope, seq))
  } finally {
    await database.close()
  }
}

/** Without the columns that say when a row was written last. */
const comparable = (dump: ReturnType<typeof dumpAudited>) =>
  Object.entries(dump).map(([table, rows]) => [
    table,
    rows.map((row) => ({ ...(row as object), updated_at: undefined })),
  ])

it('makes the office what it was, as one change set that is taken back like any other', async () => {
  await fc.assert(
    fc.asyncProperty(randomWork(40), async (work) => {
      for (const step of firstWork) await doWork(office, step)
      const seq = newestSeq()
      const then = office.read(dumpAudited)
      for (const step of work) await doWork(office, step)
      const before = office.read(dumpAudited)
      const { value, changeSetId } = await goBack(seq)
      expect(comparable(office.read(dumpAudited))).toEqual(comparable(then))
      expect(office.read(problemsOf)).toEqual([])
      if (changeSetId !== null) await office.call('history.undo', {})
      expect(comparable(office.read(dumpAudited))).toEqual(comparable(value.records === 0 ? then : before))
      await office.close()
      office = await openTestOffice()
    }),
    { numRuns: 8 },
  )
}, 120_000)

it('refuses where something was deleted for good since', async () => {
  const { id, version } = await office.call('organisations.create', { fields: organisationFields() })
  const seq = newestSeq()
  await office.call('organisations.remove', { id, version })
  const [deleted] = (await office.call('bin.list', { offset: 0, limit: 10 })).rows
  await office.call('bin.purge', { changeSetIds: [deleted?.changeSetId ?? 0], isRequested: true })
  await expect(goBack(seq)).rejects.toMatchObject({ failure: { messageKey: 'restoring.error.erasedSince' } })
  expect(office.read((raw) => raw.prepare('select count(*) from organisation').pluck().get())).toBe(0)
})

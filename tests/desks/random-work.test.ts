import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { List } from '../../db/engine/lists/list.ts'
import { sliceLists } from '../../db/process/slices.ts'
import { localDay } from '../../db/text/days.ts'
import type { ListName, ListSort } from '../../preload/contract/lists.ts'
import { openTestOffice, testNow, type TestOffice } from '../support/data.ts'
import { giveIdsOf } from '../support/desk-ids.ts'
import { notify } from '../support/notified.ts'
import { pickAmong } from '../support/random-dice.ts'
import { undoneRowByRow } from '../support/random-undo.ts'
import { doWork, firstWork, randomWork } from '../support/random-work.ts'

afterEach(() => pickAmong())

/** An office that has records of desk 0 and of desk 3, and somebody at desk 3 who has done nothing yet. */
async function officeOfTwoDesks(): Promise<TestOffice> {
  const opened = await openTestOffice({ desk: 0 })
  pickAmong(0)
  await notify(opened, {}, { name: 'Zweite GmbH' }, { name: 'Dritte GmbH' })
  for (const piece of firstWork) await doWork(opened, piece)
  giveIdsOf(3, opened.file())
  pickAmong(3)
  for (const piece of firstWork) await doWork(opened, piece)
  // the work so far has put somebody at the desk, and said who may do what
  const lead = opened.read((db) =>
    db.prepare("select id from staff where role = 'manager' and active = 1 order by id").pluck().get(),
  )
  await opened.call('office.setCurrentStaff', { id: Number(lead) })
  const { id } = await opened.call('staff.add', { name: 'Berta Buchfink', initials: '', role: 'manager' })
  await opened.call('office.setCurrentStaff', { id })
  pickAmong(0, 3)
  return opened
}

const lists = ['organisation', 'person', 'task', 'contact', 'visit'] as const satisfies readonly ListName[]
const sorts = ['organisation', 'openTasks', 'occurredOn', 'city', 'status'] as const

/** Ids of all records of the lists in several orders. */
async function ordered(of: (list: ListName, sort: ListSort) => Promise<readonly number[]>) {
  const orders = new Map<string, readonly number[]>()
  for (const list of lists)
    for (const column of sorts)
      if (sliceLists[list].column(column) !== undefined)
        orders.set(`${list} by ${column}`, await of(list, [{ column, direction: 'descending' }]))
  return orders
}

it('work on records of a desk with large ids is taken back row by row, and done again', async () => {
  await fc.assert(
    fc.asyncProperty(randomWork(40), async (work) => {
      const office = await openTestOffice({ desk: 3 })
      pickAmong(3)
      try {
        await notify(office, {}, { name: 'Zweite GmbH' }, { name: 'Dritte GmbH' })
        const done = await undoneRowByRow(office, [...firstWork, ...work])
        expect(done).toBeGreaterThanOrEqual(firstWork.length)
      } finally {
        await office.close()
      }
    }),
    { numRuns: 10, endOnFailure: true },
  )
}, 120_000)

it('and so is work on records of two desks, which lists follow', async () => {
  await fc.assert(
    fc.asyncProperty(randomWork(40), async (work) => {
      const office = await officeOfTwoDesks()
      const shown = (list: ListName, sort: ListSort) =>
        office
          .call('lists.rows', { list, filter: {}, sort, offset: 0, limit: 200 })
          .then(({ rows }) => rows.map(({ id }) => id))
      try {
        expect(Math.max(...((await ordered(shown)).get('person by city') ?? []))).toBeGreaterThan(2 ** 41)
        await undoneRowByRow(office, work)
        const anew = new Database(office.file(), { readonly: true })
        // the clock has gone on with the work
        const now = anew
          .prepare<[], string>('select at from change_set order by seq desc limit 1')
          .pluck()
          .get()
        const today = localDay(new Date(now ?? testNow))
        const read = (list: ListName, sort: ListSort) =>
          new List(sliceLists[list], anew).ids(sliceLists[list].selection({}, today), sort)
        expect(await ordered(shown)).toEqual(await ordered(read))
        anew.close()
      } finally {
        await office.close()
      }
    }),
    { numRuns: 15, endOnFailure: true },
  )
}, 120_000)

import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase, type OpenDatabase } from '../../db/engine/connection/open.ts'
import { Lists } from '../../db/engine/lists/lists.ts'
import { officeRules } from '../../db/process/tables.ts'
import { sliceFacts, sliceLists } from '../../db/process/slices.ts'
import { find } from '../../db/slices/search/find.ts'
import { forgetNameWords } from '../../db/slices/search/index.ts'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import { newOrganisation } from '../support/records.ts'
import { compared } from '../support/registers.ts'

let office: TestOffice
let companies: readonly number[]
beforeEach(async () => {
  office = await openTestOffice()
  companies = []
  for (const name of ['Anker', 'Boje', 'Deich'])
    companies = [...companies, await newOrganisation(office, { name, city: 'Bonn' })]
})
afterEach(() => office.close())

/** One set as it comes from another desk: `seq` is its place among all, whenever it arrives here. */
interface Arriving {
  readonly seq: number
  readonly id: number
  readonly city: string
}

/** Takes sets of other desks in, all in one commit; the own ones, which are not shared yet, come after them. */
function takeIn(sets: readonly Arriving[]): void {
  const raw = new Database(office.file())
  try {
    raw.transaction(() => {
      raw.exec('update change_set set seq = seq + 100 where desk = 0')
      for (const { seq, id, city } of sets) {
        const image = raw
          .prepare("select json_object('seat_city', seat_city) from organisation where id = ?")
          .pluck()
        const before = image.get(id)
        raw.prepare('update organisation set seat_city = ?, version = version + 1 where id = ?').run(city, id)
        const set = raw
          .prepare("insert into change_set (seq, command, at, desk) values (?, 'organisations.update', ?, 3)")
          .run(seq, '2026-03-11T09:00:00.000Z')
        const change = raw
          .prepare(
            `insert into change (change_set_id, entity, operation, first_id, last_id, version_after)
            values (?, 'organisation', 'update', ?, ?, 2)`,
          )
          .run(set.lastInsertRowid, id, id)
        raw
          .prepare('insert into before_image (change_id, row) values (?, ?)')
          .run(change.lastInsertRowid, before)
      }
    })()
  } finally {
    raw.close()
  }
}

describe('lists', () => {
  let reader: Database.Database
  let lists: Lists
  beforeEach(() => {
    reader = new Database(office.file(), { readonly: true })
    lists = new Lists(sliceLists, reader)
  })
  afterEach(() => reader.close())

  const inBonn = async () => {
    const where = { match: 'all', parts: [{ column: 'city', operator: 'is', text: 'Bonn' }] }
    const list = lists.of('organisation')
    const { rows } = await list.page({ filter: { where }, sort: [], offset: 0, limit: 9 }, testToday)
    return rows.map(({ name }) => name)
  }

  it('follow several sets of one commit, also those that belong before what they have seen', async () => {
    expect(await inBonn()).toEqual(['Anker', 'Boje', 'Deich'])
    const [first = 0, second = 0, third = 0] = companies
    takeIn([
      { seq: 2, id: first, city: 'Essen' },
      { seq: 3, id: third, city: 'Hagen' },
    ])
    lists.committed()
    expect(await inBonn()).toEqual(['Boje'])
    takeIn([{ seq: 1, id: second, city: 'Unna' }])
    lists.committed()
    expect(await inBonn()).toEqual([])
  })

  it('forget everything when the data are others than the changes say', async () => {
    expect(await inBonn()).toHaveLength(3)
    const raw = new Database(office.file())
    raw.prepare("update organisation set seat_city = 'Essen' where id = ?").run(companies[0])
    raw.close()
    lists.committed()
    expect(await inBonn()).toHaveLength(3)
    lists.reset()
    expect(await inBonn()).toEqual(['Boje', 'Deich'])
  })
})

it('a comparison is outdated by what belongs before the newest change that it has seen', async () => {
  const register = ['Betriebs-Nr.;Firma;PLZ;Ort', '1;Anker;46236;Bottrop']
  const { draftId } = await compared(office, register)
  const isOutdated = async () => (await office.call('importDrafts.get', { draftId })).isOutdated
  expect(await isOutdated()).toBe(false)
  takeIn([{ seq: 2, id: companies[0] ?? 0, city: 'Essen' }])
  expect(await isOutdated()).toBe(true)
})

describe('words of names', () => {
  let here: OpenDatabase
  beforeEach(() => {
    here = openDatabase(office.file(), officeRules)
  })
  afterEach(() => here.close())

  const named = async (text: string) =>
    (await find(here.reading, sliceFacts, { text, limit: 5 }, testToday)).hits.map(({ title }) => title)

  it('follow sets that belong before what they have seen', async () => {
    expect(await named('chwalz')).toEqual([])
    await newOrganisation(office, { name: 'Grobblechwalzwerk' })
    await newOrganisation(office, { name: 'Kaltblechwalzung' })
    here.raw.exec('update change_set set seq = -seq where seq > 3')
    expect((await named('chwalz')).toSorted()).toEqual(['Grobblechwalzwerk', 'Kaltblechwalzung'])
  })

  it('are read anew once they are forgotten', async () => {
    expect(await named('ojenlag')).toEqual([])
    const raw = new Database(office.file())
    raw
      .prepare("update organisation set name = 'Bojenlager', search_text = ? where id = ?")
      .run('_bojenlager', companies[1])
    raw.close()
    expect(await named('ojenlag')).toEqual([])
    forgetNameWords(here.reading)
    expect(await named('ojenlag')).toEqual(['Bojenlager'])
  })
})

import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ColumnStore } from '../../../db/engine/lists/column-store.ts'
import type { ColumnSource } from '../../../db/engine/lists/definition.ts'
import { organisationList } from '../../../db/slices/organisations/list-columns.ts'
import { sortKey } from '../../../db/text/sort-key.ts'

const today = '2026-03-11'
/** More than are read at once. */
const rows = 5000

let raw: Database.Database
beforeEach(() => {
  raw = new Database(':memory:')
  raw.exec(`create table organisation (id integer primary key, name text not null, name_sort text not null);
    create index organisation_by_name on organisation (name_sort)`)
  const insert = raw.prepare('insert into organisation (id, name, name_sort) values (?, ?, ?)')
  raw.transaction(() => {
    for (let id = 1; id <= rows; id += 1) {
      // a third of all share one name, so that it goes over the end of what is read at once; some have no key at all
      const name = id % 3 === 0 ? 'Zwölf' : id % 50 === 0 ? '–' : `Firma ${(id * 7919) % rows}`
      insert.run(id, name, sortKey(name))
    }
  })()
})
afterEach(() => raw.close())

/** The key of each row by its id, and whether codes compare as keys do. */
async function read(isIndexed: boolean) {
  const source: ColumnSource = {
    kind: 'text',
    sql: 'name',
    orderedBy: 'name_sort',
    ...(isIndexed && { isIndexed }),
  }
  const wanted = { name: 'name', source, isOrder: true }
  const store = new ColumnStore(raw, organisationList, today)
  const loading = store.load([wanted])
  // a row changes and one goes while they are being read
  await new Promise(setImmediate)
  raw.exec(
    `update organisation set name_sort = 'anders' where id in (3, 4999); delete from organisation where id = 7`,
  )
  store.patch([3, 7, 4999])
  await loading
  const { codes, dictionary } = store.held(wanted)
  const alive = [...store.inOrder].filter((place) => store.alive[place] === 1)
  return {
    keys: alive.map((place) => [store.idAt(place), dictionary.values[(codes[place] ?? 0) - 1] ?? '']),
    isInOrder: dictionary.values.every((value, place, all) => place === 0 || value > (all[place - 1] ?? '')),
  }
}

describe('a column that is read out of an index', () => {
  it('is what it is row by row', async () => {
    raw.exec('create table before as select * from organisation')
    const byRow = await read(false)
    raw.exec('delete from organisation; insert into organisation select * from before')
    const byIndex = await read(true)
    expect(byIndex).toEqual(byRow)
    expect(byIndex.isInOrder).toBe(true)
    expect(byIndex.keys).toHaveLength(rows - 1)
    expect(byIndex.keys.filter(([, key]) => key === 'anders').map(([id]) => id)).toEqual([3, 4999])
  })
})

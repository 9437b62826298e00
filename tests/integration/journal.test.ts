import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { IdRanges } from '../../db/engine/connection/journal/id-ranges.ts'
import { openDatabase, type OpenDatabase } from '../../db/engine/connection/open.ts'
import { write, type WriteScope } from '../../db/engine/connection/write.ts'
import { officeRules } from '../../db/process/tables.ts'
import { sortKey } from '../../db/text/sort-key.ts'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import { compared, imported, newProfile, undone } from '../support/registers.ts'
import { newOrganisation } from '../support/records.ts'

const register = [
  'Betriebs-Nr.;Firma;Straße;Haus-Nr.;PLZ;Ort;Telefon;Beschäftigte',
  '1;Bäckerei Müller GmbH;Ringstr.;5;46238;Bottrop;02041 1234;12',
  '2;Kowalski Spedition GmbH;Am Hafen;7;46236;Bottrop;02041 5678;80',
]

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

describe('the journal', () => {
  let database: OpenDatabase
  const act = <T>(use: (scope: WriteScope) => T | Promise<T>) =>
    write(database, { command: 'test', staffId: 1 }, '2026-03-11T09:00:00.000Z', use)

  beforeEach(() => {
    const copy = path.join(office.folder, 'copy.db')
    office.read((raw) => raw.prepare('vacuum into ?').run(copy))
    database = openDatabase(copy, officeRules)
  })
  afterEach(async () => {
    await database.close()
  })

  const changes = () =>
    database.raw
      .prepare(
        `select entity, operation, first_id, last_id, row from change left join before_image on change_id = change.id
        where change_set_id = (select max(id) from change_set) order by change.id`,
      )
      .all()

  it('notes what any statement changes, and of a row only what has changed', async () => {
    await act((scope) => scope.insert('theme', { name: 'Hafen', valid_from: '2026-01-01' }))
    await act(async ({ db }) =>
      db
        .updateTable('theme')
        .set((eb) => ({ description: 'Kai', version: eb('version', '+', 1) }))
        .execute(),
    )
    const rows = changes() as { entity: string; row: string }[]
    expect(rows.map(({ entity, row }) => [entity, row])).toEqual([['theme', '{"description":""}']])
  })

  it('notes new rows as ranges, and nothing of what a set makes and takes away again', async () => {
    const { value: first } = await act((scope) => {
      const [id = 0, second = 0, third = 0] = ['A', 'B', 'C', 'D'].map((name) =>
        scope.insert('staff', { name }),
      )
      scope.remove('staff', second, null)
      scope.update('staff', third, null, { name: 'Z' })
      return id
    })
    expect(changes()).toMatchObject([
      { operation: 'insert', first_id: first, last_id: first },
      { operation: 'insert', first_id: first + 2, last_id: first + 3 },
    ])
  })

  it('refuses a change that does not raise the version, and one outside of a scope', async () => {
    await expect(act(({ raw }) => raw.exec("update staff set name = 'X'"))).rejects.toThrow(
      'without a new version',
    )
    database.raw.exec("update staff set name = 'X', version = version + 1")
    await expect(act(() => undefined)).rejects.toThrow('outside of a write scope')
  })

  it('gives no id twice, not even the highest', async () => {
    const { value: gone } = await act((scope) => {
      const id = scope.insert('staff', { name: 'A' })
      scope.remove('staff', id, null)
      return id
    })
    const { value } = await act((scope) => scope.insert('staff', { name: 'B' }))
    expect(value).toBe(gone + 1)
  })

  it('computes what is found and sorted by, whatever statement changes an address', async () => {
    await act((scope) => {
      const id = scope.insert('organisation', {
        kind: 'company',
        name: 'Öztürk GmbH',
        phone: '02041 1',
        created_at: scope.now,
        updated_at: scope.now,
      })
      scope.insert('establishment', {
        organisation_id: id,
        is_head_office: 1,
        city: 'Bottrop',
        postcode: '46236',
      })
    })
    await act(({ raw }) => raw.exec("update establishment set city = 'Münster', version = version + 1"))
    expect(
      database.raw
        .prepare('select seat_city, seat_city_sort, phone_e164, search_text from organisation')
        .get(),
    ).toMatchObject({ seat_city: 'Münster', phone_e164: '+4920411', seat_city_sort: sortKey('Münster') })
  })
})

describe('undo', () => {
  it('takes back the last thing done, an import included, by one key, and names it', async () => {
    const id = await newOrganisation(office, { name: 'Zuerst GmbH' })
    const { batchId } = await imported(office, register)
    const first = await office.call('history.undo', {})
    expect(first.undone).toMatchObject({ command: 'importDrafts.apply', subject: 'register.csv' })
    const batch = (await office.call('imports.list', { offset: 0, limit: 5 })).batches.find(
      (each) => each.id === batchId,
    )
    expect(batch?.status).toBe('undone')
    const redone = await office.call('history.redo', {})
    expect(redone.redone).toMatchObject({ command: 'importDrafts.apply', subject: 'register.csv' })
    expect((await office.call('lists.rows', { list: 'organisation', ...listAll })).total).toBe(3)
    await office.call('history.undo', {})
    const second = await office.call('history.undo', {})
    expect(second.undone).toMatchObject({ command: 'organisations.create', subject: 'Zuerst GmbH' })
    expect((await office.fail('organisations.get', { id })).code).toBe('NOT_FOUND')
  })
})

const listAll = { filter: {}, sort: [], offset: 0, limit: 10 }

describe('ranges of ids', () => {
  it('hold what was put in and not taken out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 30 })), { maxLength: 80 }),
        (steps) => {
          const ranges = new IdRanges()
          const model = new Set<number>()
          for (const [isAdded, id] of steps)
            if (isAdded && !model.has(id)) {
              ranges.add(id)
              model.add(id)
            } else if (!isAdded && model.delete(id)) ranges.remove(id)
          const held = [...ranges].flatMap(({ first, last }) =>
            Array.from({ length: last - first + 1 }, (_, place) => first + place),
          )
          expect(held.toSorted((a, b) => a - b)).toEqual([...model].toSorted((a, b) => a - b))
          for (let id = 1; id <= 30; id += 1) expect(ranges.has(id)).toBe(model.has(id))
        },
      ),
    )
  })
})

describe('imports taken back in another order than they came', () => {
  const nextMonth = () => office.setNow('2026-04-11T09:00:00.000Z')
  it('both go, although the first takes along the keys that the second has added', async () => {
    const first = await imported(office, register)
    nextMonth()
    const profileId = await newProfile(office, { name: 'IHK' })
    const second = await imported(office, register, { profileId })
    expect(second.counts).toMatchObject({ created: 0, same: 2 })
    await undone(office, first.batchId)
    await undone(office, second.batchId)
    expect(office.read((raw) => raw.prepare('select count(*) from organisation').pluck().get())).toBe(0)
  })

  it('leave no change behind that could not be taken back any more', async () => {
    const other = await newOrganisation(office, { name: 'Zuerst GmbH' })
    const { batchId } = await imported(office, register)
    const made = Number(office.read((raw) => raw.prepare('select max(id) from organisation').pluck().get()))
    await office.call('duplicates.markDistinct', { leftId: other, rightId: made })
    await undone(office, batchId)
    const commands: (string | undefined)[] = []
    for (let step = 0; step < 4; step += 1) {
      const answer = await office.call('history.undo', {})
      commands.push(answer.undone?.command)
    }
    expect(commands).toContain('organisations.create')
    expect(commands.at(-1)).toBeUndefined()
  })

  it('a source without imports can be taken back after a file was compared with it', async () => {
    const profileId = await newProfile(office, { name: 'IHK' })
    await compared(office, register, { profileId })
    const last = await office.call('history.undo', {})
    expect(last.undone).toMatchObject({ command: 'importProfiles.create', subject: 'IHK' })
  })
})

import fc from 'fast-check'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DataInput } from '../../preload/contract/index.ts'
import type { Condition, ConditionGroup, ListSort } from '../../preload/contract/lists.ts'
import { organisationListColumns } from '../../preload/contract/organisations.ts'
import { List } from '../../db/engine/lists/list.ts'
import { organisationSelection } from '../../db/slices/organisations/filter.ts'
import { organisationList } from '../../db/slices/organisations/list-columns.ts'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import {
  loggedFields,
  newGroup,
  newOrganisation,
  newPerson,
  organisationFields,
  taskFields,
  themeFields,
} from '../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const listed = async (where?: ConditionGroup, sort: ListSort = []) => {
  const filter = where === undefined ? {} : { where }
  return office.call('lists.rows', { list: 'organisation', offset: 0, limit: 200, filter, sort })
}
const names = async (...conditions: readonly Condition[]) =>
  (await listed({ match: 'all', parts: [...conditions] })).rows.map(({ name }) => name)

describe('conditions', () => {
  it('of texts compare folded, and tell what is empty', async () => {
    await newOrganisation(office, { name: 'Bäckerei Öztürk', website: 'oeztuerk.example' })
    await newOrganisation(office, { name: 'Metallbau Voß', website: '' })
    const name = { column: 'name' } as const
    expect(await names({ ...name, operator: 'contains', text: 'ÄCKER' })).toEqual(['Bäckerei Öztürk'])
    expect(await names({ ...name, operator: 'contains', text: 'aecker' })).toEqual(['Bäckerei Öztürk'])
    expect(await names({ ...name, operator: 'containsNot', text: 'bau' })).toEqual(['Bäckerei Öztürk'])
    expect(await names({ ...name, operator: 'startsWith', text: 'metall' })).toEqual(['Metallbau Voß'])
    expect(await names({ ...name, operator: 'is', text: 'metallbau voss' })).toEqual(['Metallbau Voß'])
    expect(await names({ ...name, operator: 'isNot', text: 'metallbau voss' })).toEqual(['Bäckerei Öztürk'])
    expect(await names({ column: 'website', operator: 'isEmpty' })).toEqual(['Metallbau Voß'])
    expect(await names({ column: 'website', operator: 'isNotEmpty' })).toEqual(['Bäckerei Öztürk'])
  })

  it('of numbers and days know bounds, spans counted from today, and what is not there', async () => {
    await newOrganisation(office, { name: 'Alt', employees: 9, registeredOn: '2025-03-10' })
    await newOrganisation(office, { name: 'Grenze', employees: 10, registeredOn: '2025-03-11' })
    await newOrganisation(office, { name: 'Künftig', employees: 49, registeredOn: '2026-03-25' })
    await newOrganisation(office, { name: 'Ohne', employees: null, registeredOn: null })
    const employees = { column: 'employees' } as const
    expect(await names({ ...employees, operator: 'atLeast', number: 10 })).toEqual(['Grenze', 'Künftig'])
    expect(await names({ ...employees, operator: 'between', number: 9, to: 10 })).toEqual(['Alt', 'Grenze'])
    expect(await names({ ...employees, operator: 'isNot', number: 9 })).toEqual(['Grenze', 'Künftig', 'Ohne'])
    const day = { column: 'registeredOn' } as const
    const span = (operator: 'longerAgoThan' | 'withinLast' | 'withinNext', days: number) =>
      names({ ...day, operator, span: days, unit: 'days' })
    expect(await names({ ...day, operator: 'longerAgoThan', span: 12, unit: 'months' })).toEqual(['Alt'])
    expect(await span('withinLast', 365)).toEqual(['Grenze'])
    expect(await span('withinNext', 14)).toEqual(['Künftig'])
    expect(await span('withinNext', 13)).toEqual([])
    expect(await names({ ...day, operator: 'between', day: '2025-03-11', toDay: testToday })).toEqual([
      'Grenze',
    ])
    expect(await names({ ...day, operator: 'isEmpty' })).toEqual(['Ohne'])
  })

  it('find what has none of something, and follow what is logged afterwards', async () => {
    const id = await newOrganisation(office, { name: 'Mit' })
    await newOrganisation(office, { name: 'Ohne' })
    const none = { column: 'contacts', operator: 'hasNone' } as const
    expect(await names(none)).toEqual(['Mit', 'Ohne'])
    await office.call('contacts.log', { ...loggedFields(id), channel: 'phone' })
    expect(await names(none)).toEqual(['Ohne'])
    expect(await names({ column: 'contacts', operator: 'hasSome' })).toEqual(['Mit'])
    await office.call('history.undo', {})
    expect(await names(none)).toEqual(['Mit', 'Ohne'])
    await newPerson(office, {}, id)
    await office.call('tasks.create', { fields: taskFields({ organisationId: id }) })
    expect(await names({ column: 'people', operator: 'atLeast', number: 1 })).toEqual(['Mit'])
    expect(await names({ column: 'openTasks', operator: 'hasSome' })).toEqual(['Mit'])
  })

  it('hold all or any, in groups within groups', async () => {
    for (const [name, employees, city] of [
      ['A', 5, 'Aachen'],
      ['B', 50, 'Bonn'],
      ['C', 500, 'Celle'],
    ] as const)
      await newOrganisation(office, { name, employees, city })
    const where: ConditionGroup = {
      match: 'any',
      parts: [
        { column: 'city', operator: 'is', text: 'aachen' },
        {
          match: 'all',
          parts: [
            { column: 'employees', operator: 'atLeast', number: 50 },
            { column: 'city', operator: 'isNoneOf', values: ['Bonn'] },
          ],
        },
      ],
    }
    expect((await listed(where)).rows.map(({ name }) => name)).toEqual(['A', 'C'])
    expect((await listed({ match: 'any', parts: [] })).total).toBe(3)
  })

  it('on a column that there is not are refused', async () => {
    const where = { match: 'all', parts: [{ column: 'shoeSize', operator: 'isEmpty' }] } as const
    const input = { offset: 0, limit: 10, filter: { where: { ...where, parts: [...where.parts] } }, sort: [] }
    expect(await office.fail('lists.rows', { list: 'organisation', ...input })).toMatchObject({
      code: 'VALIDATION',
    })
  })
})

describe('orders', () => {
  it('take several columns, the second where the first is equal, and put what is empty last', async () => {
    for (const [name, city, employees] of [
      ['A', 'Bonn', 1],
      ['B', 'Aachen', null],
      ['C', 'Bonn', 7],
      ['D', '', 9],
      ['E', 'Aachen', 3],
    ] as const)
      await newOrganisation(office, { name, city, employees })
    const order = async (...sort: ListSort) => (await listed(undefined, sort)).rows.map(({ name }) => name)
    const descending = { column: 'employees', direction: 'descending' } as const
    expect(await order({ column: 'city', direction: 'ascending' }, descending)).toEqual([
      'E',
      'B',
      'C',
      'A',
      'D',
    ])
    expect(await order({ column: 'city', direction: 'descending' }, descending)).toEqual([
      'C',
      'A',
      'E',
      'B',
      'D',
    ])
    expect(await order(descending)).toEqual(['D', 'C', 'E', 'A', 'B'])
  })
})

/** One thing that somebody does; each leaves the list as a fresh look at the data would give it. */
const deeds = fc.constantFrom('create', 'rename', 'visit', 'remove', 'undo', 'redo', 'task')

it('a list that has followed every change is the list that is read anew', async () => {
  const columns = Object.keys(organisationListColumns)
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(deeds, fc.nat(20)), { minLength: 3, maxLength: 12 }),
      async (steps) => {
        for (const [deed, number] of steps) {
          const { rows } = await listed()
          const id = rows[number % Math.max(1, rows.length)]?.id
          const fields = organisationFields({
            name: `Firma ${number}`,
            city: `Ort ${number % 3}`,
            employees: number,
          })
          if (deed === 'create') await office.call('organisations.create', { fields })
          else if (deed === 'undo' || deed === 'redo') await office.client.call(`history.${deed}`, {})
          else if (id === undefined) continue
          else if (deed === 'visit') await office.call('visits.log', { ...loggedFields(id), status: 'held' })
          else if (deed === 'task')
            await office.call('tasks.create', { fields: taskFields({ organisationId: id }) })
          else {
            const { version } = await office.call('organisations.get', { id })
            if (deed === 'rename') await office.call('organisations.update', { id, version, fields })
            else await office.client.call('organisations.remove', { id, version })
          }
          // loads every column, so that each has to follow
          for (const column of columns) await listed(undefined, [{ column, direction: 'descending' }])
        }
        const anew = new Database(office.file(), { readonly: true })
        const fresh = new List(organisationList, anew)
        for (const column of columns) {
          const sort: ListSort = [{ column, direction: 'descending' }]
          const ids = await fresh.ids(organisationSelection({}, testToday), sort)
          expect(
            (await listed(undefined, sort)).rows.map(({ id }) => id),
            column,
          ).toEqual([...ids])
        }
        anew.close()
      },
    ),
    { numRuns: 8 },
  )
})

it('values of a column come the most frequent first, those alone that hold what was typed', async () => {
  for (const city of ['Bonn', 'Köln', 'Köln', 'Aachen', ''])
    await newOrganisation(office, { name: 'Firma', city })
  const values = async (holding?: string) =>
    (
      await office.call('lists.values', {
        list: 'organisation',
        filter: {},
        columns: ['city'],
        ...(holding !== undefined && { holding }),
      })
    ).columns['city']?.map(({ value }) => value)
  expect(await values()).toEqual(['Köln', 'Aachen', 'Bonn'])
  expect(await values('koel')).toEqual(['Köln'])
  expect(await names({ column: 'city', operator: 'isOneOf', values: ['Bonn', ''] })).toHaveLength(2)
})

describe('views', () => {
  it('are the office’s or one’s own, each with the number of its records, which follows', async () => {
    await newOrganisation(office, { name: 'Groß', employees: 80 })
    const where = { match: 'all', parts: [{ column: 'employees', operator: 'atLeast', number: 50 }] }
    const state = { filter: { where }, sort: [], columns: ['name'] }
    const fields = { list: 'organisation', name: 'Ab 50', isShared: false, state } as const
    await office.call('views.create', { fields: { ...fields, state: { ...state, sort: [] } } })
    const stale = {
      ...state,
      filter: { where: { match: 'all', parts: [{ column: 'no', operator: 'isEmpty' }] } },
    }
    await office.call('views.create', {
      fields: { ...fields, name: 'Überholt', isShared: true, state: stale },
    })
    const counts = async () =>
      (await office.call('views.list', {})).views.map(({ fields: { name }, count }) => [name, count])
    expect(await counts()).toEqual([
      ['Ab 50', 1],
      ['Überholt', null],
    ])
    await newOrganisation(office, { name: 'Größer', employees: 90 })
    expect(await counts()).toEqual([
      ['Ab 50', 2],
      ['Überholt', null],
    ])
    const { staff } = await office
      .call('staff.add', { name: 'Berta Buchfink', initials: '', role: 'editor' })
      .then(() => office.call('office.get', {}))
    await office.call('office.setCurrentStaff', { id: staff.at(-1)?.id ?? 0 })
    expect(await counts()).toEqual([['Überholt', null]])
  })
})

type Changing = DataInput<'lists.change'>

describe('one change for many', () => {
  it('says what it would do, does it once, says where it came from, and is taken back as one', async () => {
    const ids = []
    for (const district of ['Ost', 'Ost', '', 'West'])
      ids.push(await newOrganisation(office, { name: `Firma ${ids.length}`, district }))
    const change = { kind: 'set', field: 'district', value: 'Ost' } as const
    const selection = { filter: {}, except: [ids[3] ?? 0] }
    expect(await office.call('lists.previewChange', { list: 'organisation', selection, change })).toEqual({
      selected: 3,
      changed: 1,
      overwritten: 0,
      examples: [{ name: 'Firma 2', before: '', after: 'Ost' }],
      left: [{ reason: 'same', count: 2, names: ['Firma 0', 'Firma 1'] }],
      attached: [],
    })
    const all = { filter: {}, except: [] }
    expect(
      await office.call('lists.previewChange', { list: 'organisation', selection: all, change }),
    ).toMatchObject({
      changed: 2,
      overwritten: 1,
      examples: [{ name: 'Firma 3', before: 'West' }, { name: 'Firma 2' }],
    })
    expect(await office.call('lists.change', { list: 'organisation', selection: all, change })).toEqual({
      changed: 2,
    })
    const detail = await office.call('organisations.get', { id: ids[3] ?? 0 })
    expect(detail).toMatchObject({ fields: { district: 'Ost' }, version: 2 })
    expect(detail.origins).toMatchObject([{ field: 'district', batchId: null }])
    await office.call('history.undo', {})
    expect((await office.call('organisations.get', { id: ids[3] ?? 0 })).fields.district).toBe('West')
    expect((await office.call('organisations.get', { id: ids[2] ?? 0 })).fields.district).toBe('')
  })

  it('gives each its own value, those of the head office too, and is taken back as one', async () => {
    const ids = []
    for (const district of ['Ost', '', 'West'])
      ids.push(await newOrganisation(office, { name: `Firma ${ids.length}`, district }))
    const [first = 0, second = 0, third = 0] = ids
    const change = {
      kind: 'setEach' as const,
      field: 'district',
      values: [
        { id: first, value: 'Nord' },
        { id: second, value: 'Süd' },
        { id: third, value: 'West' },
      ],
    }
    const many = { list: 'organisation', selection: { ids }, change } as const
    expect(await office.call('lists.previewChange', many)).toMatchObject({
      changed: 2,
      overwritten: 1,
      examples: [
        { name: 'Firma 0', before: 'Ost', after: 'Nord' },
        { name: 'Firma 1', before: '', after: 'Süd' },
      ],
      left: [{ reason: 'same', count: 1 }],
    })
    await office.call('lists.change', many)
    expect((await office.call('organisations.get', { id: second })).fields.district).toBe('Süd')
    await office.call('history.undo', {})
    expect((await office.call('organisations.get', { id: first })).fields.district).toBe('Ost')
    const names = { ...change, field: 'name', values: [{ id: first, value: '' }] }
    expect(await office.fail('lists.change', { ...many, change: names })).toMatchObject({
      code: 'VALIDATION',
    })
  })

  it('takes persons and companies into a group and says who is in it already, or who has nobody', async () => {
    const werk = await newOrganisation(office, { name: 'Werk' })
    const leer = await newOrganisation(office, { name: 'Leer' })
    const anna = await newPerson(office, { givenName: 'Anna', familyName: 'Adler' }, werk)
    const bert = await newPerson(office, { givenName: 'Bert', familyName: 'Bussard' })
    const groupId = await newGroup(office)
    const change = { kind: 'addToGroup', groupId, role: 'member', validFrom: testToday } as const
    const people: Changing = { list: 'person', selection: { ids: [anna] }, change }
    await office.call('lists.change', people)
    const { memberships } = await office.call('groups.get', { id: groupId, today: testToday })
    expect(memberships).toMatchObject([{ person: { id: anna }, organisation: { id: werk } }])
    const both = { ...people, selection: { ids: [anna, bert] } }
    expect(await office.call('lists.previewChange', both)).toMatchObject({
      changed: 1,
      left: [{ reason: 'member', count: 1, names: ['Anna Adler'] }],
    })
    const companies: Changing = { list: 'organisation', selection: { ids: [werk, leer] }, change }
    expect(await office.call('lists.previewChange', companies)).toMatchObject({
      changed: 0,
      left: [
        { reason: 'member', names: ['Werk'] },
        { reason: 'nobody', names: ['Leer'] },
      ],
    })
    await office.call('history.undo', {})
    expect(await office.call('lists.change', companies)).toEqual({ changed: 1 })
    const after = await office.call('groups.get', { id: groupId, today: testToday })
    expect(after.memberships).toMatchObject([{ person: { id: anna }, organisation: { id: werk } }])
  })

  it('takes no value that the field does not', async () => {
    const selection = { ids: [await newOrganisation(office)] }
    const change = { kind: 'set', field: 'employees', value: 'viele' } as const
    expect(await office.fail('lists.change', { list: 'organisation', selection, change })).toMatchObject({
      code: 'VALIDATION',
      fieldErrors: { value: 'lists.error.value' },
    })
  })

  it('gives each a theme or a task, and deletes all with what hangs on them', async () => {
    const free = await newOrganisation(office, { name: 'Frei' })
    const used = await newOrganisation(office, { name: 'Benutzt' })
    const selection = { ids: [free, used] }
    const task = { kind: 'addTask', title: 'Anrufen', note: '', dueOn: null, ownerId: null } as const
    expect(
      await office.call('lists.change', { list: 'organisation', selection: { ids: [used] }, change: task }),
    ).toEqual({
      changed: 1,
    })
    const themeId = (await office.call('themes.create', { fields: themeFields() })).id
    const themed = { kind: 'addTheme', themeId } as const
    expect(await office.call('lists.change', { list: 'organisation', selection, change: themed })).toEqual({
      changed: 2,
    })
    expect(await office.call('lists.change', { list: 'organisation', selection, change: themed })).toEqual({
      changed: 0,
    })
    const remove = { kind: 'remove' } as const
    expect(
      await office.call('lists.previewChange', { list: 'organisation', selection, change: remove }),
    ).toMatchObject({
      selected: 2,
      changed: 2,
      attached: expect.arrayContaining([{ entity: 'task', count: 1 }]) as unknown,
    })
    await office.call('lists.change', { list: 'organisation', selection, change: remove })
    expect((await listed()).rows).toEqual([])
    expect((await office.call('bin.list', { offset: 0, limit: 5 })).rows).toMatchObject([
      { entity: 'organisation', others: 1 },
    ])
    await office.call('history.undo', {})
    expect((await office.call('tasks.list', { limit: 5 })).total).toBe(1)
    expect((await listed()).rows.map(({ name }) => name)).toEqual(['Benutzt', 'Frei'])
  })
})

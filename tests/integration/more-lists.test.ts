import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ListColumns, ListName } from '../../preload/contract/lists.ts'
import { organisationListColumns } from '../../preload/contract/organisations.ts'
import { personListColumns } from '../../preload/contract/people.ts'
import { taskListColumns } from '../../preload/contract/tasks.ts'
import { contactListColumns, visitListColumns } from '../../preload/contract/timeline.ts'
import { List } from '../../db/engine/lists/list.ts'
import { sliceLists } from '../../db/process/slices.ts'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import { loggedFields, newOrganisation, newPerson, newTheme, taskFields } from '../support/records.ts'

const allColumns: Readonly<Record<ListName, ListColumns>> = {
  organisation: organisationListColumns,
  person: personListColumns,
  task: taskListColumns,
  contact: contactListColumns,
  visit: visitListColumns,
}

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const all = { filter: {}, except: [] }
const rows = async (list: ListName, columns: readonly string[], text?: string) =>
  (
    await office.call('lists.rows', {
      list,
      offset: 0,
      limit: 200,
      filter: text === undefined ? {} : { text },
      sort: [],
      columns: [...columns],
    })
  ).rows

describe('the list of tasks', () => {
  it('shows whose they are and whom they concern, and finds them by words and parts of words', async () => {
    const organisationId = await newOrganisation(office, { name: 'Feinblechwerk' })
    await office.call('tasks.create', { fields: taskFields({ title: 'Exposé schicken', organisationId }) })
    await office.call('tasks.create', { fields: taskFields({ title: 'Anrufen', note: 'wegen der Halle' }) })
    const columns = ['title', 'organisation', 'status']
    const cells = async (text: string) => (await rows('task', columns, text)).map((row) => row.cells['title'])
    expect(await cells('blech')).toEqual(['Exposé schicken'])
    expect(await cells('halle')).toEqual(['Anrufen'])
    expect(await cells('nirgends')).toEqual([])
    expect((await rows('task', columns))[1]?.cells).toEqual({
      title: 'Exposé schicken',
      organisation: 'Feinblechwerk',
      status: 'open',
    })
  })

  it('is ticked off, postponed, given away and deleted as a whole; what is closed stays', async () => {
    const ids = []
    for (const dueOn of ['2026-01-05', '2026-12-24', null])
      ids.push((await office.call('tasks.create', { fields: taskFields({ dueOn }) })).id)
    const closed = await office.call('tasks.create', { fields: taskFields({ title: 'Alt' }) })
    await office.call('tasks.setStatus', { ...closed, status: 'done' })
    const many = { list: 'task', selection: all } as const
    const postpone = { kind: 'postpone', span: 1, unit: 'weeks' } as const
    expect(await office.call('lists.previewChange', { ...many, change: postpone })).toMatchObject({
      changed: 3,
      left: [{ reason: 'closed', names: ['Alt'] }],
    })
    await office.call('lists.change', { ...many, change: postpone })
    const days = async () => (await rows('task', ['dueOn'])).map(({ cells }) => cells['dueOn'])
    expect(await days()).toEqual(expect.arrayContaining(['2026-03-18', '2026-12-31']))
    await office.call('history.undo', {})
    expect(await days()).toEqual(expect.arrayContaining(['2026-01-05', '2026-12-24']))
    const staffId = (await office.call('office.get', {})).staff[0]?.id ?? 0
    await office.call('lists.change', { ...many, change: { kind: 'assign', staffId } })
    expect((await rows('task', ['owner']))[0]?.cells['owner']).not.toBeNull()
    expect(await office.call('lists.change', { ...many, change: { kind: 'complete' } })).toEqual({
      changed: 3,
    })
    expect((await office.call('tasks.get', { id: ids[0] ?? 0 })).status).toBe('done')
    await office.call('lists.change', { ...many, change: { kind: 'remove' } })
    expect(await rows('task', [])).toEqual([])
    await office.call('history.undo', {})
    expect(await rows('task', [])).toHaveLength(4)
  })
})

describe('the lists of contacts and visits', () => {
  it('show day, company, people and themes, are changed as a whole, and keep tasks that came of them', async () => {
    const organisationId = await newOrganisation(office, { name: 'Werk' })
    const personId = await newPerson(office, { givenName: 'Anna', familyName: 'Adler' }, organisationId)
    const themeId = await newTheme(office, { name: 'Ausbildung' })
    await office.call('contacts.log', {
      ...loggedFields(organisationId),
      personIds: [personId],
      themeIds: [themeId],
      subject: 'Nachfrage',
      channel: 'phone',
      followUp: { kind: 'task', title: 'Nachfassen', dueOn: testToday },
    })
    await office.call('visits.log', { ...loggedFields(organisationId), subject: 'Rundgang', status: 'held' })
    const columns = ['occurredOn', 'organisation', 'people', 'themes', 'openTasks', 'subject']
    expect((await rows('contact', columns))[0]?.cells).toEqual({
      occurredOn: testToday,
      organisation: 'Werk',
      people: 'Anna Adler',
      themes: 'Ausbildung',
      openTasks: 1,
      subject: 'Nachfrage',
    })
    expect(await rows('visit', columns, 'rundg')).toHaveLength(1)
    const change = { kind: 'set', field: 'visibility', value: 'public' } as const
    await office.call('lists.change', { list: 'visit', selection: all, change })
    expect((await rows('visit', ['visibility']))[0]?.cells).toEqual({ visibility: 'public' })
    const nobody = { kind: 'assign', staffId: null } as const
    const refused = { list: 'visit', selection: all, change: nobody } as const
    expect(await office.fail('lists.change', refused)).toMatchObject({ code: 'VALIDATION' })
    await office.call('lists.change', { list: 'contact', selection: all, change: { kind: 'remove' } })
    expect(await rows('contact', [])).toEqual([])
    expect((await office.call('tasks.list', { limit: 5 })).total).toBe(1)
    await office.call('history.undo', {})
    expect((await rows('contact', ['openTasks']))[0]?.cells).toEqual({ openTasks: 1 })
  })
})

it('every list that has followed changes elsewhere is the list that is read anew', async () => {
  const columnsOf = (name: ListName): string[] => Object.keys(allColumns[name])
  const ordered = async (name: ListName) => {
    const found: Record<string, readonly number[]> = {}
    for (const column of columnsOf(name)) {
      const sort = [{ column, direction: 'descending' as const }]
      const page = { list: name, offset: 0, limit: 200, filter: {}, sort }
      found[column] = (await office.call('lists.rows', page)).rows.map(({ id }) => id)
    }
    return found
  }
  const names = Object.keys(allColumns) as ListName[]
  const first = await newOrganisation(office, { name: 'Zwilling', city: 'Ost' })
  const second = await newOrganisation(office, { name: 'Adler', city: 'West' })
  const people = [await newPerson(office, { familyName: 'Zeh' }, first), await newPerson(office, {}, second)]
  const themeId = await newTheme(office, { name: 'Beta' })
  for (const organisationId of [first, second]) {
    const logged = { ...loggedFields(organisationId), personIds: people, themeIds: [themeId] }
    await office.call('contacts.log', { ...logged, channel: 'phone' })
    await office.call('visits.log', { ...logged, status: 'held' })
    await office.call('tasks.create', { fields: taskFields({ organisationId, personId: people[0] ?? null }) })
  }
  for (const name of names) await ordered(name)
  const company = await office.call('organisations.get', { id: first })
  await office.call('organisations.update', {
    id: first,
    version: company.version,
    fields: { ...company.fields, name: 'Aal', city: 'Aachen' },
  })
  const person = await office.call('people.get', { id: people[0] ?? 0 })
  await office.call('people.update', {
    id: person.id,
    version: person.version,
    fields: { ...person.fields, familyName: 'Aas' },
  })
  await office.call('contacts.log', {
    ...loggedFields(second),
    personIds: [people[1] ?? 0],
    channel: 'email',
  })
  const followed: Record<string, unknown> = {}
  for (const name of names) followed[name] = await ordered(name)
  const anew = new Database(office.file(), { readonly: true })
  for (const name of names) {
    const fresh = new List(sliceLists[name], anew)
    for (const column of columnsOf(name)) {
      const ids = await fresh.ids(sliceLists[name].selection({}, testToday), [
        { column, direction: 'descending' },
      ])
      expect((followed[name] as Record<string, unknown>)[column], `${name}.${column}`).toEqual([...ids])
    }
  }
  anew.close()
})

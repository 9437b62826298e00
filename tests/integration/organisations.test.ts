import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DataInput } from '../../preload/contract/index.ts'
import { organisationKinds, organisationListColumns } from '../../preload/contract/organisations.ts'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import {
  loggedFields,
  newOrganisation,
  newPerson,
  newTheme,
  organisationFields,
  taskFields,
} from '../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

type ListInput = Omit<DataInput<'lists.rows'>, 'list'>
const list = async (input: Partial<ListInput> = {}) =>
  office.call('lists.rows', { list: 'organisation', offset: 0, limit: 200, filter: {}, sort: [], ...input })
const names = async (input: Partial<ListInput> = {}) => (await list(input)).rows.map(({ name }) => name)

describe('organisations.create', () => {
  it('shows what was entered, with the legal form read from the name', async () => {
    const fields = organisationFields({
      name: 'Bäckerei Müller GmbH & Co. KG',
      employees: 12,
      employeesAsOf: '2026-01-01',
      registerCourt: 'Gelsenkirchen',
      registerKind: 'HRA',
      registerNumber: '1234',
    })
    const id = (await office.call('organisations.create', { fields })).id
    const detail = await office.call('organisations.get', { id })
    expect(detail.fields).toEqual({ ...fields, legalForm: 'GmbH & Co. KG' })
    expect(detail).toMatchObject({
      version: 1,
      sizeClass: 'small',
      formerNames: [],
      people: [],
      openTasks: 0,
    })
    const cells = {
      street: 'Hauptstraße',
      houseNumber: '1',
      city: 'Musterstadt',
      district: 'Mitte',
      legalForm: 'GmbH & Co. KG',
      employees: 12,
      email: null,
    }
    expect((await list({ columns: Object.keys(cells) })).rows).toEqual([{ id, name: fields.name, cells }])
  })
})

describe('organisations.update', () => {
  it('keeps the old name as a former one and says what came by hand', async () => {
    const id = await newOrganisation(office, { name: 'Alt GmbH' })
    const { version } = await office.call('organisations.update', {
      id,
      version: 1,
      fields: organisationFields({ name: 'Neu GmbH', legalForm: 'GmbH', city: 'Anderswo' }),
    })
    const detail = await office.call('organisations.get', { id })
    expect(detail).toMatchObject({
      version,
      formerNames: [{ name: 'Alt GmbH', validFrom: null, validTo: testToday }],
    })
    expect(detail.origins.map(({ field, batchId, recordedOn }) => [field, batchId, recordedOn])).toEqual([
      ['name', null, testToday],
      ['city', null, testToday],
    ])
    expect(await names({ filter: { text: 'alt' } })).toEqual(['Neu GmbH'])
    expect(await names({ filter: { cities: ['Anderswo'] } })).toEqual(['Neu GmbH'])
    const stale = await office.fail('organisations.update', { id, version: 1, fields: organisationFields() })
    expect(stale.code).toBe('CONFLICT')
  })

  it('comes back by undo with name, address and origins', async () => {
    const id = await newOrganisation(office, { name: 'Alt GmbH' })
    const { version: _version, ...before } = await office.call('organisations.get', { id })
    await office.call('organisations.update', {
      id,
      version: 1,
      fields: organisationFields({ name: 'Neu AG', city: 'Anderswo' }),
    })
    await office.call('history.undo', {})
    const { version, ...after } = await office.call('organisations.get', { id })
    expect(after).toEqual(before)
    expect(version).toBe(3)
    expect(await names({ filter: { text: 'neu' } })).toEqual([])
  })
})

describe('organisations.remove', () => {
  it('takes along what people have entered of it, and undo brings all of it back', async () => {
    const id = await newOrganisation(office)
    const person = await newPerson(office, {}, id)
    await office.call('visits.log', { ...loggedFields(id), status: 'planned', personIds: [person] })
    await office.call('contacts.log', { ...loggedFields(id), channel: 'chat' })
    await office.call('tasks.create', { fields: taskFields({ organisationId: id }) })
    const before = await office.call('organisations.get', { id })
    const timeline = await office.call('timeline.list', { organisationId: id, limit: 20 })
    await office.call('organisations.remove', { id, version: 1 })
    expect((await office.call('people.get', { id: person })).affiliations).toEqual([])
    expect((await office.call('tasks.list', { limit: 20 })).tasks).toEqual([])
    await office.call('history.undo', {})
    expect(await office.call('organisations.get', { id })).toEqual(before)
    expect(await office.call('timeline.list', { organisationId: id, limit: 20 })).toEqual(timeline)
  })

  it('takes names, themes and origins along, and undo brings all of them back', async () => {
    const theme = await newTheme(office)
    const id = await newOrganisation(office, { name: 'Alt GmbH' })
    await office.call('organisations.update', {
      id,
      version: 1,
      fields: organisationFields({ name: 'Neu GmbH' }),
    })
    await office.call('organisations.setThemes', { id, themeIds: [theme] })
    const before = await office.call('organisations.get', { id })
    await office.call('organisations.remove', { id, version: before.version })
    expect((await office.fail('organisations.get', { id })).code).toBe('NOT_FOUND')
    expect(await names({ filter: { text: 'neu' } })).toEqual([])
    await office.call('history.undo', {})
    expect(await office.call('organisations.get', { id })).toEqual(before)
    expect(await names({ filter: { text: 'neu' } })).toEqual(['Neu GmbH'])
  })
})

describe('organisations.setThemes', () => {
  it('knows the organisation and the themes', async () => {
    const id = await newOrganisation(office)
    const [a, b] = [await newTheme(office, { name: 'A' }), await newTheme(office, { name: 'B' })]
    await office.call('organisations.setThemes', { id, themeIds: [a, b, a] })
    await office.call('organisations.setThemes', { id, themeIds: [b] })
    expect((await office.call('organisations.get', { id })).themes).toEqual([{ id: b, name: 'B' }])
    expect((await office.fail('organisations.setThemes', { id, themeIds: [99] })).code).toBe('NOT_FOUND')
    expect((await office.fail('organisations.setThemes', { id: 99, themeIds: [] })).code).toBe('NOT_FOUND')
  })
})

describe('the list of organisations', () => {
  it('sorts by DIN 5007 and counts all', async () => {
    for (const name of ['Zander', 'Öl', 'Ofen', 'Ärger', 'Aal', 'Straßer', 'Strasser'])
      await newOrganisation(office, { name })
    const { rows, total } = await list({ limit: 3 })
    expect(rows.map(({ name }) => name)).toEqual(['Aal', 'Ärger', 'Ofen'])
    expect(total).toBe(7)
    expect(await names({ offset: 3 })).toEqual(['Öl', 'Strasser', 'Straßer', 'Zander'])
    expect((await names({ sort: [{ column: 'name', direction: 'descending' }] }))[0]).toBe('Zander')
  })

  it('finds under a theme what was put under the themes it has succeeded, each once', async () => {
    const successor = await newTheme(office, { name: 'Neu' })
    const older = await newTheme(office, { name: 'Alt', succeededById: successor })
    const school = await newOrganisation(office, { name: 'Schule' })
    await newOrganisation(office, { name: 'Werk' })
    await office.call('organisations.setThemes', { id: school, themeIds: [older, successor] })
    const input = { offset: 0, limit: 10, filter: { themeId: successor }, sort: [] }
    const { rows, total } = await list(input)
    expect([rows.map((row) => row.name), total]).toEqual([['Schule'], 1])
  })

  it('filters by every facet, by text, theme and last visit', async () => {
    const theme = await newTheme(office)
    const baker = await newOrganisation(office, { name: 'Bäcker', district: 'Ost', employees: 5 })
    const school = await newOrganisation(office, { name: 'Schule', kind: 'science', city: 'Nachbarort' })
    const factory = await newOrganisation(office, { name: 'Werk GmbH', employees: 300 })
    await office.call('organisations.setThemes', { id: school, themeIds: [theme] })
    const visit = (organisationId: number, occurredOn: string) =>
      office.call('visits.log', { ...loggedFields(organisationId), status: 'held', occurredOn })
    await visit(baker, '2025-03-10')
    await visit(factory, '2025-03-11')
    const found = (filter: ListInput['filter']) => names({ filter })
    expect(await found({ kinds: ['science', 'politics'] })).toEqual(['Schule'])
    expect(await found({ cities: ['Nachbarort'] })).toEqual(['Schule'])
    expect(await found({ districts: ['Ost'] })).toEqual(['Bäcker'])
    expect(await found({ sizeClasses: ['micro', 'unknown'] })).toEqual(['Bäcker', 'Schule'])
    expect(await found({ legalForms: ['GmbH'] })).toEqual(['Werk GmbH'])
    expect(await found({ themeId: theme })).toEqual(['Schule'])
    expect(await found({ visited: 'never' })).toEqual(['Schule'])
    expect(await found({ visited: 'overOneYear' })).toEqual(['Bäcker'])
    expect(await found({ visited: 'withinOneYear' })).toEqual(['Werk GmbH'])
    expect(await found({ text: 'baeck' })).toEqual(['Bäcker'])
    expect(await found({ text: 'mitte', kinds: ['company'] })).toEqual(['Werk GmbH'])
    expect(await found({ text: '###' })).toEqual([])
    expect(await found({ kinds: [], cities: [] })).toHaveLength(3)
    expect(await found({ batchId: 7 })).toEqual([])
  })

  it('gives every page of every order so that all rows come once, whatever the filter', async () => {
    for (let index = 0; index < 23; index++)
      await newOrganisation(office, {
        name: `Firma ${index % 7}`,
        kind: organisationKinds[index % 3] ?? 'company',
        city: ['Aachen', 'Bonn', ''][index % 3] ?? '',
        employees: index % 4 === 0 ? null : index % 5,
      })
    const filters = fc.record(
      {
        kinds: fc.subarray(['company', 'institution', 'politics'] as const),
        cities: fc.subarray(['Aachen', 'Bonn']),
        sizeClasses: fc.subarray(['micro', 'unknown'] as const),
        text: fc.constantFrom('', 'firma', 'aach', '3'),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.constantFrom(...Object.keys(organisationListColumns)),
        fc.constantFrom('ascending' as const, 'descending' as const),
        fc.integer({ min: 1, max: 9 }),
        async (filter, column, direction, limit) => {
          const sort = [{ column, direction }]
          const all = await list({ filter, sort })
          const paged: number[] = []
          for (let offset = 0; offset < all.total + limit; offset += limit)
            paged.push(...(await list({ filter, sort, offset, limit })).rows.map(({ id }) => id))
          expect(paged).toEqual(all.rows.map(({ id }) => id))
          expect(new Set(paged).size).toBe(all.total)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('facets', () => {
  it('count what the others leave, each without its own choice', async () => {
    await newOrganisation(office, { name: 'A GmbH', city: 'Aachen', district: 'Ost' })
    await newOrganisation(office, { name: 'B GmbH', city: 'Bonn', district: '' })
    await newOrganisation(office, { name: 'C AG', city: 'Bonn', kind: 'science', district: '' })
    const columns = ['kind', 'city', 'district', 'sizeClass', 'legalForm']
    const counted = async (filter: ListInput['filter']) =>
      (await office.call('lists.values', { list: 'organisation', filter, columns })).columns
    expect(await counted({ cities: ['Bonn'] })).toEqual({
      kind: [
        { value: 'company', count: 1 },
        { value: 'science', count: 1 },
      ],
      city: [
        { value: 'Bonn', count: 2 },
        { value: 'Aachen', count: 1 },
      ],
      district: [],
      sizeClass: [{ value: 'unknown', count: 2 }],
      legalForm: [
        { value: 'AG', count: 1 },
        { value: 'GmbH', count: 1 },
      ],
    })
    expect((await counted({ text: 'gmbh' }))['legalForm']).toEqual([{ value: 'GmbH', count: 2 }])
  })
})

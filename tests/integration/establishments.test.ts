import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import { establishmentFields, newOrganisation, organisationFields } from '../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const listOf = async (organisationId: number) =>
  (await office.call('establishments.list', { organisationId })).establishments
const add = (organisationId: number, fields: Parameters<typeof establishmentFields>[0] = {}) =>
  office.call('establishments.create', { organisationId, fields: establishmentFields(fields) })
const companyOf = (id: number) => office.call('organisations.get', { id })
const cellsOf = async (columns: string[]) => {
  const page = { offset: 0, limit: 20, sort: [] }
  return (await office.call('lists.rows', { list: 'organisation', ...page, filter: {}, columns })).rows
}

describe('the establishments of a company', () => {
  it('are its head office first, then the others', async () => {
    const id = await newOrganisation(office)
    await add(id, { name: 'Lager Nord', kind: 'storage', railAccess: 'yes', parkingSpaces: 12 })
    const [first, second, ...more] = await listOf(id)
    expect(more).toEqual([])
    expect(first).toMatchObject({ isHeadOffice: true, fields: { street: 'Hauptstraße', kind: null } })
    expect(second).toMatchObject({
      isHeadOffice: false,
      fields: {
        name: 'Lager Nord',
        kind: 'storage',
        railAccess: 'yes',
        waterAccess: null,
        parkingSpaces: 12,
      },
    })
  })

  it('are changed and deleted, each step taken back', async () => {
    const id = await newOrganisation(office)
    const made = await add(id, { leaseEndsOn: '2027-01-31', tenure: 'rented' })
    await office.call('establishments.update', {
      ...made,
      fields: establishmentFields({ leaseEndsOn: '2029-01-31', tenure: 'rented', note: 'Verlängert' }),
    })
    await office.call('history.undo', {})
    expect((await listOf(id))[1]?.fields).toMatchObject({ leaseEndsOn: '2027-01-31', note: '' })
    await office.call('history.redo', {})
    const [, changed] = await listOf(id)
    expect(changed?.fields.note).toBe('Verlängert')
    await office.call('establishments.remove', { id: made.id, version: changed?.version ?? 0 })
    expect(await listOf(id)).toHaveLength(1)
    const { rows } = await office.call('bin.list', { offset: 0, limit: 5 })
    expect(rows[0]).toMatchObject({ entity: 'establishment', name: 'Am Hafen 5, Musterstadt' })
    await office.call('history.undo', {})
    expect(await listOf(id)).toHaveLength(2)
  })

  it('keep one head office: it cannot be deleted, and changes places with another', async () => {
    const id = await newOrganisation(office)
    const made = await add(id)
    const [head] = await listOf(id)
    if (!head) throw new Error('there is a head office')
    const refusal = await office.fail('establishments.remove', { id: head.id, version: head.version })
    expect(refusal.messageKey).toBe('establishments.error.isHeadOffice')

    await office.call('establishments.makeHeadOffice', made)
    expect((await listOf(id)).map(({ id: each, isHeadOffice }) => [each, isHeadOffice])).toEqual([
      [made.id, true],
      [head.id, false],
    ])
    expect((await companyOf(id)).fields).toMatchObject({ street: 'Am Hafen', district: 'Hafen' })
    expect((await companyOf(id)).headOfficeId).toBe(made.id)
    await office.call('history.undo', {})
    expect((await companyOf(id)).fields.street).toBe('Hauptstraße')
    await office.call('history.redo', {})
    expect((await companyOf(id)).fields.street).toBe('Am Hafen')
  })

  it('go back to an earlier state with the company, the head office too', async () => {
    const id = await newOrganisation(office)
    const made = await add(id)
    const { entries } = await office.call('history.ofRecord', {
      entity: 'organisation',
      id,
      offset: 0,
      limit: 5,
    })
    await office.call('establishments.makeHeadOffice', made)
    const { version } = await companyOf(id)
    const changeSetId = entries[0]?.changeSetId ?? 0
    await office.call('history.restore', { entity: 'organisation', id, version, changeSetId })
    expect((await companyOf(id)).fields.street).toBe('Hauptstraße')
  })

  it('tell their own changes, by what they are called', async () => {
    const id = await newOrganisation(office)
    const made = await add(id, { name: 'Werk 2' })
    await office.call('establishments.update', {
      ...made,
      fields: establishmentFields({ name: 'Werk 2', floorAreaSquareMetres: 1200 }),
    })
    const page = { offset: 0, limit: 20 }
    const own = await office.call('history.ofRecord', { entity: 'establishment', id: made.id, ...page })
    expect(own.entries.map(({ command }) => command)).toEqual([
      'establishments.update',
      'establishments.create',
    ])
    const ofCompany = await office.call('history.ofRecord', { entity: 'organisation', id, ...page })
    expect(ofCompany.entries[0]?.changes[0]).toMatchObject({
      entity: 'establishment',
      name: 'Werk 2',
      fields: [{ field: 'floorAreaSquareMetres', from: null, to: 1200 }],
    })
  })

  it('are the company itself where they are its head office: its form notices that somebody else was faster', async () => {
    const id = await newOrganisation(office)
    const before = await companyOf(id)
    const [head] = await listOf(id)
    await office.call('establishments.update', {
      id: head?.id ?? 0,
      version: head?.version ?? 0,
      fields: establishmentFields({ street: 'Neue Straße' }),
    })
    const failure = await office.fail('organisations.update', {
      id,
      version: before.version,
      fields: before.fields,
    })
    expect(failure.code).toBe('CONFLICT')
    const { origins } = await companyOf(id)
    expect(origins.find(({ field }) => field === 'street')).toMatchObject({ batchId: null })
  })

  it('refuse an end before the start, and coordinates that are no place', async () => {
    const id = await newOrganisation(office)
    const refused = async (fields: Parameters<typeof establishmentFields>[0]) =>
      (
        await office.fail('establishments.create', {
          organisationId: id,
          fields: establishmentFields(fields),
        })
      ).fieldErrors
    expect(await refused({ validFrom: '2026-02-01', validTo: '2026-01-01' })).toEqual({
      validTo: 'establishments.error.endsBeforeStart',
    })
    expect(await refused({ latitude: 51.5 })).toEqual({
      longitude: 'establishments.error.coordinates.half',
    })
    expect(await refused({ latitude: 6.92, longitude: 51.52 })).toEqual({
      latitude: 'establishments.error.coordinates.swapped',
    })
    expect(await refused({ latitude: 0, longitude: 0 })).toEqual({
      latitude: 'establishments.error.coordinates.nowhere',
    })
    const failure = await office.fail('organisations.create', {
      fields: organisationFields({ latitude: 51.5 }),
    })
    expect(failure.fieldErrors).toEqual({ longitude: 'establishments.error.coordinates.half' })
  })
})

describe('the list of companies', () => {
  it('counts the establishments in use, knows the next lease end, areas and all places', async () => {
    const id = await newOrganisation(office)
    await add(id, { leaseEndsOn: '2027-06-30', floorAreaSquareMetres: 400, city: 'Nachbarstadt' })
    await add(id, { leaseEndsOn: '2026-12-31', floorAreaSquareMetres: 250, validTo: '2026-01-31' })
    const [row] = await cellsOf([
      'establishments',
      'nextLeaseEndOn',
      'floorArea',
      'allCities',
      'allDistricts',
    ])
    expect(row?.cells).toEqual({
      establishments: 2,
      nextLeaseEndOn: '2027-06-30',
      floorArea: 400,
      allCities: 'Musterstadt, Nachbarstadt',
      allDistricts: 'Mitte, Hafen',
    })
    const { total } = await office.call('lists.rows', {
      list: 'organisation',
      offset: 0,
      limit: 20,
      sort: [],
      filter: {
        where: { match: 'all', parts: [{ column: 'allCities', operator: 'contains', text: 'nachbar' }] },
      },
    })
    expect(total).toBe(1)
  })

  it('and the search find a company by the street and the city of another establishment', async () => {
    const id = await newOrganisation(office)
    const made = await add(id, { street: 'Kanalufer', city: 'Nachbarstadt' })
    const found = async (text: string) =>
      (await office.call('search.find', { text, limit: 5 })).hits.map((hit) => hit.id)
    expect(await found('kanalufer')).toEqual([id])
    expect(await found('nachbarst')).toEqual([id])
    await office.call('establishments.remove', made)
    expect(await found('kanalufer')).toEqual([])
  })
})

it('merging two companies brings their establishments together, each door once', async () => {
  const keepId = await newOrganisation(office)
  const mergeId = await newOrganisation(office, { name: 'Baeckerei Mueller', street: 'Am Markt' })
  await add(keepId, { kind: 'storage', note: 'Kalt' })
  await add(mergeId, { parkingSpaces: 4, note: 'Trocken' })
  await add(mergeId, { kind: 'shop' })
  await office.call('duplicates.merge', {
    keepId,
    keepVersion: (await companyOf(keepId)).version,
    mergeId,
    mergeVersion: (await companyOf(mergeId)).version,
    choices: { address: 'keep', name: 'keep' },
  })
  const joined = (await listOf(keepId)).map(({ isHeadOffice, fields }) => [
    isHeadOffice,
    fields.street,
    fields.kind,
    fields.parkingSpaces,
    fields.note,
  ])
  expect(joined).toEqual([
    [true, 'Hauptstraße', null, null, ''],
    [false, 'Am Markt', null, null, ''],
    [false, 'Am Hafen', 'storage', 4, 'Kalt\n\nTrocken'],
    [false, 'Am Hafen', 'shop', null, ''],
  ])
  await office.call('history.undo', {})
  expect(await listOf(mergeId)).toHaveLength(3)
})

it('a change of many gives a company without a head office one, and counts it', async () => {
  const id = await newOrganisation(office)
  // as an office may have it that another version of Kontor has written
  const database = new Database(office.file())
  database.prepare('delete from establishment where organisation_id = ?').run(id)
  database.close()
  const change = { kind: 'set', field: 'district', value: 'Altstadt' } as const
  const preview = await office.call('lists.previewChange', {
    list: 'organisation',
    selection: { ids: [id] },
    change,
  })
  expect(preview.changed).toBe(1)
  await office.call('lists.change', { list: 'organisation', selection: { ids: [id] }, change })
  expect((await companyOf(id)).fields.district).toBe('Altstadt')
  const empty = { ...change, value: '' }
  await office.call('history.undo', {})
  expect(
    (
      await office.call('lists.previewChange', {
        list: 'organisation',
        selection: { ids: [id] },
        change: empty,
      })
    ).changed,
  ).toBe(0)
})

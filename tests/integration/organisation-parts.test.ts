import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HeadcountFields } from '../../preload/contract/organisation-parts.ts'
import type { OrganisationFields } from '../../preload/contract/organisations.ts'
import type { DataInput } from '../../preload/contract/index.ts'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import { newOrganisation, organisationFields } from '../support/records.ts'
import { imported } from '../support/registers.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const get = (id: number) => office.call('organisations.get', { id })
const seriesOf = async (id: number) =>
  (await get(id)).headcounts.map(({ employees, asOf, source }) => [employees, asOf, source])
/** The number on record and its day. */
const numberOf = async (id: number) => {
  const { employees, employeesAsOf } = (await get(id)).fields
  return [employees, employeesAsOf]
}
const add = (organisationId: number, fields: Partial<HeadcountFields>) =>
  office.call('organisationParts.addHeadcount', {
    organisationId,
    fields: { employees: 1, asOf: null, source: '', ...fields },
  })
const change = async (id: number, fields: Partial<OrganisationFields>) => {
  const before = await get(id)
  return office.call('organisations.update', {
    id,
    version: before.version,
    fields: { ...before.fields, ...fields },
  })
}
const namesOf = async (filter: DataInput<'lists.rows'>['filter']) =>
  (
    await office.call('lists.rows', { list: 'organisation', offset: 0, limit: 200, filter, sort: [] })
  ).rows.map(({ name }) => name)

describe('headcounts', () => {
  it('make the newest of them the number on record', async () => {
    const id = await newOrganisation(office, { employees: 40, employeesAsOf: '2024-01-01' })
    expect(await seriesOf(id)).toEqual([[40, '2024-01-01', '']])
    await add(id, { employees: 30, asOf: '2020-06-30', source: 'Festschrift' })
    expect(await numberOf(id)).toEqual([40, '2024-01-01'])
    const newest = await add(id, { employees: 55, asOf: '2026-01-01', source: 'Besuch' })
    expect(await numberOf(id)).toEqual([55, '2026-01-01'])
    expect((await get(id)).sizeClass).toBe('medium')
    await office.call('organisationParts.changeHeadcount', {
      ...newest,
      fields: { employees: 45, asOf: '2025-01-01', source: 'Besuch' },
    })
    expect(await numberOf(id)).toEqual([45, '2025-01-01'])
    await office.call('organisationParts.removeHeadcount', { id: newest.id, version: 2 })
    expect(await numberOf(id)).toEqual([40, '2024-01-01'])
    await office.call('history.undo', {})
    expect(await numberOf(id)).toEqual([45, '2025-01-01'])
    expect(await seriesOf(id)).toEqual([
      [45, '2025-01-01', 'Besuch'],
      [40, '2024-01-01', ''],
      [30, '2020-06-30', 'Festschrift'],
    ])
  })

  it('take in what is entered as the number on record', async () => {
    const id = await newOrganisation(office, { employees: 40, employeesAsOf: '2024-01-01' })
    await change(id, { employees: 42 })
    expect(await seriesOf(id)).toEqual([[42, '2024-01-01', '']])
    await change(id, { employees: 50, employeesAsOf: '2026-01-01' })
    await change(id, { employeesAsOf: '2026-02-01' })
    expect(await seriesOf(id)).toEqual([
      [50, '2026-02-01', ''],
      [50, '2026-01-01', ''],
      [42, '2024-01-01', ''],
    ])
    await change(id, { employeesAsOf: '2025-12-31' })
    expect(await numberOf(id)).toEqual([50, '2026-01-01'])
    await change(id, { employees: null, employeesAsOf: null })
    expect(await numberOf(id)).toEqual([50, '2025-12-31'])
    await office.call('lists.change', {
      list: 'organisation',
      selection: { ids: [id] },
      change: { kind: 'set', field: 'employees', value: 60 },
    })
    expect(await seriesOf(id)).toEqual([
      [60, '2025-12-31', ''],
      [42, '2024-01-01', ''],
    ])
  })

  it('have one number a day', async () => {
    const id = await newOrganisation(office, { employees: 40, employeesAsOf: '2024-01-01' })
    const failure = await office.fail('organisationParts.addHeadcount', {
      organisationId: id,
      fields: { employees: 1, asOf: '2024-01-01', source: '' },
    })
    expect(failure.fieldErrors).toEqual({ asOf: 'organisationParts.error.sameDay' })
  })

  it('grow by what an import brings, and lose it when the import is taken back', async () => {
    const first = await imported(office, ['Firma;PLZ;Ort;Mitarbeiter', 'Amsel GmbH;46236;Bottrop;12'])
    const [id = 0] = (
      await office.call('lists.rows', { list: 'organisation', offset: 0, limit: 5, filter: {}, sort: [] })
    ).rows.map((row) => row.id)
    expect(await seriesOf(id)).toEqual([[12, testToday, expect.stringContaining('.csv')]])
    office.setNow('2026-09-01T09:00:00.000Z')
    const second = await imported(office, ['Firma;PLZ;Ort;Mitarbeiter', 'Amsel GmbH;46236;Bottrop;15'])
    expect(second).not.toBe(first)
    expect((await seriesOf(id)).map(([employees, asOf]) => [employees, asOf])).toEqual([
      [15, '2026-09-01'],
      [12, testToday],
    ])
    expect(await numberOf(id)).toEqual([15, '2026-09-01'])
  })

  it('of two companies that become one stand in one series', async () => {
    const keepId = await newOrganisation(office, { employees: 40, employeesAsOf: '2024-01-01' })
    const mergeId = await newOrganisation(office, { employees: 50, employeesAsOf: '2025-01-01' })
    await add(mergeId, { employees: 41, asOf: '2024-01-01' })
    await add(mergeId, { employees: 20, asOf: '2019-01-01' })
    await office.call('duplicates.merge', {
      keepId,
      keepVersion: (await get(keepId)).version,
      mergeId,
      mergeVersion: (await get(mergeId)).version,
      choices: { employees: 'keep' },
    })
    expect((await seriesOf(keepId)).map(([employees]) => employees)).toEqual([50, 40, 20])
    expect(await numberOf(keepId)).toEqual([50, '2025-01-01'])
    await office.call('history.undo', {})
    expect((await seriesOf(mergeId)).map(([employees]) => employees)).toEqual([50, 41, 20])
  })
})

describe('former names', () => {
  it('are entered, dated, corrected and taken away; the company is found by them meanwhile', async () => {
    const id = await newOrganisation(office, { name: 'Neu GmbH' })
    const added = await office.call('organisationParts.addFormerName', {
      organisationId: id,
      fields: { name: 'Uralt KG', validFrom: '1990', validTo: '2004-06' },
    })
    expect((await get(id)).formerNames).toEqual([
      { ...added, name: 'Uralt KG', validFrom: '1990', validTo: '2004-06' },
    ])
    expect(await namesOf({ text: 'uralt' })).toEqual(['Neu GmbH'])
    const changed = await office.call('organisationParts.changeFormerName', {
      ...added,
      fields: { name: 'Urig KG', validFrom: '1990', validTo: null },
    })
    expect(await namesOf({ text: 'uralt' })).toEqual([])
    expect(await namesOf({ text: 'urig' })).toEqual(['Neu GmbH'])
    const failure = await office.fail('organisationParts.changeFormerName', {
      ...changed,
      fields: { name: 'Urig KG', validFrom: '1990-05', validTo: '1989' },
    })
    expect(failure.fieldErrors).toEqual({ validTo: 'organisationParts.error.endsBeforeStart' })
    await office.call('organisationParts.removeFormerName', changed)
    expect((await get(id)).formerNames).toEqual([])
    await office.call('history.undo', {})
    expect(await namesOf({ text: 'urig' })).toEqual(['Neu GmbH'])
  })
})

describe('further sectors', () => {
  it('stand beside the main one, and the list is narrowed down by each', async () => {
    const id = await newOrganisation(office, { name: 'Amsel', sectorCode: '41.20' })
    const sector = { code: '46.15', edition: 'WZ2008' } as const
    const added = await office.call('organisationParts.addSector', { organisationId: id, fields: sector })
    await office.call('organisationParts.addSector', {
      organisationId: id,
      fields: { code: '62.01', edition: 'WZ2025' },
    })
    expect((await get(id)).furtherSectors).toMatchObject([sector, { code: '62.01' }])
    const startsWith = (text: string) => ({
      where: { match: 'all', parts: [{ column: 'furtherSectors', operator: 'startsWith', text }] },
    })
    expect(await namesOf(startsWith('62'))).toEqual(['Amsel'])
    expect(await namesOf(startsWith('15'))).toEqual([])
    for (const code of ['46.15', '41.20'])
      expect(
        await office.fail('organisationParts.addSector', {
          organisationId: id,
          fields: { code, edition: 'WZ2008' },
        }),
      ).toMatchObject({ fieldErrors: { code: 'organisationParts.error.sameSector' } })
    await office.call('organisationParts.removeSector', added)
    expect((await get(id)).furtherSectors).toHaveLength(1)
  })
})

describe('tags', () => {
  const tagsOf = async (id: number) => (await get(id)).tags.map(({ name }) => name)
  const setTags = (organisationId: number, ...names: string[]) =>
    office.call('tags.setOf', { organisationId, names })

  it('are made as they are given, however they are written, and found', async () => {
    const amsel = await newOrganisation(office, { name: 'Amsel' })
    const drossel = await newOrganisation(office, { name: 'Drossel' })
    await setTags(amsel, 'Weltmarktführer', 'Hafen')
    await setTags(drossel, 'weltmarktfuehrer')
    expect(await tagsOf(amsel)).toEqual(['Hafen', 'Weltmarktführer'])
    expect(await tagsOf(drossel)).toEqual(['Weltmarktführer'])
    const { tags } = await office.call('tags.list', {})
    expect(tags.map(({ name, organisations }) => [name, organisations])).toEqual([
      ['Hafen', 1],
      ['Weltmarktführer', 2],
    ])
    expect(await namesOf({ tags: ['Hafen'] })).toEqual(['Amsel'])
    expect(await namesOf({ tags: ['Hafen', 'Weltmarktführer'] })).toEqual(['Amsel', 'Drossel'])
    expect(await namesOf({ text: 'weltmarkt' })).toEqual(['Amsel', 'Drossel'])
    expect(
      (await office.call('lists.values', { list: 'organisation', filter: {}, columns: ['tags'] })).columns[
        'tags'
      ],
    ).toEqual([
      { value: 'Weltmarktführer', count: 2 },
      { value: 'Hafen', count: 1 },
    ])
    await setTags(amsel)
    expect(await namesOf({ tags: ['Hafen'] })).toEqual([])
    await office.call('history.undo', {})
    expect(await tagsOf(amsel)).toEqual(['Hafen', 'Weltmarktführer'])
  })

  it('are given to many and taken from many', async () => {
    const ids = [await newOrganisation(office, { name: 'Amsel' }), await newOrganisation(office)]
    await setTags(ids[0] ?? 0, 'Hafen')
    const selection = { ids }
    const adding = { list: 'organisation', selection, change: { kind: 'addTag', tag: 'hafen' } } as const
    expect(await office.call('lists.previewChange', adding)).toMatchObject({ changed: 1 })
    expect(await office.call('lists.change', adding)).toEqual({ changed: 1 })
    const removing = { list: 'organisation', selection, change: { kind: 'removeTag', tag: 'Hafen' } } as const
    expect(await office.call('lists.change', removing)).toEqual({ changed: 2 })
    expect(await namesOf({ tags: ['Hafen'] })).toEqual([])
  })

  it('are renamed, become one with another of that name, and go', async () => {
    const amsel = await newOrganisation(office, { name: 'Amsel' })
    const drossel = await newOrganisation(office, { name: 'Drossel' })
    await setTags(amsel, 'Hafen', 'Kai')
    await setTags(drossel, 'Kai')
    const named = async (wanted: string) => {
      const { tags } = await office.call('tags.list', {})
      const tag = tags.find(({ name }) => name === wanted)
      return { id: tag?.id ?? 0, version: tag?.version ?? 0 }
    }
    const changes = () => office.read((db) => db.prepare('select count(*) from change_set').pluck().get())
    const before = changes()
    await office.call('tags.update', { ...(await named('Kai')), name: 'Kai' })
    expect(changes()).toBe(before)
    await office.call('tags.update', { ...(await named('Kai')), name: 'Pier' })
    expect(await namesOf({ text: 'pier' })).toEqual(['Amsel', 'Drossel'])
    expect(await namesOf({ text: 'kai' })).toEqual([])
    await office.call('tags.update', { ...(await named('Pier')), name: 'HAFEN' })
    expect([await tagsOf(amsel), await tagsOf(drossel)]).toEqual([['Hafen'], ['Hafen']])
    await office.call('tags.remove', await named('Hafen'))
    expect([await tagsOf(amsel), (await office.call('tags.list', {})).tags]).toEqual([[], []])
    await office.call('history.undo', {})
    expect(await tagsOf(drossel)).toEqual(['Hafen'])
  })

  it("of two companies that become one are the survivor's, each once", async () => {
    const keepId = await newOrganisation(office)
    const mergeId = await newOrganisation(office, organisationFields({ name: 'Drossel' }))
    await setTags(keepId, 'Hafen')
    await setTags(mergeId, 'Hafen', 'Kai')
    await office.call('duplicates.merge', {
      keepId,
      keepVersion: 1,
      mergeId,
      mergeVersion: 1,
      choices: {},
    })
    expect(await tagsOf(keepId)).toEqual(['Hafen', 'Kai'])
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { newOrganisation } from '../../support/records.ts'
import {
  applied,
  compared,
  companyNamed,
  editedByHand,
  imported,
  newProfile,
  rowsOf,
  undone,
} from '../../support/registers.ts'

const headings = 'Betriebs-Nr.;Firma;Straße;Haus-Nr.;PLZ;Ort;Telefon;Beschäftigte'
interface Said {
  readonly street?: string
  readonly phone?: string
  readonly employees?: string
  readonly name?: string
}
const register = ({
  street = 'Ringstraße',
  phone = '02041 111',
  employees = '12',
  name = 'Quante',
}: Said = {}) => [
  headings,
  `4711;${name} Backwaren GmbH;${street};5;46238;Bottrop;${phone};${employees}`,
  '4712;Stahlbau Xylander AG;Am Hafen;9;46236;Bottrop;02041 222;80',
]

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const bakery = () => companyNamed(office, 'Quante Backwaren GmbH')
const fieldsOf = async (id: number) => (await office.call('organisations.get', { id })).fields
const originOf = async (id: number, field: string) =>
  (await office.call('organisations.get', { id })).origins.find((origin) => origin.field === field)

describe('what a person has said', () => {
  it('outranks the register in every further import, is shown as a conflict each time, and stays', async () => {
    await imported(office, register())
    await editedByHand(office, bakery(), { phone: '02041 999' })
    for (const said of [register(), register({ phone: '02041 333' }), register({ phone: '02041 333' })]) {
      const draft = await compared(office, said)
      expect(draft.counts).toMatchObject({ same: 2, changed: 0, conflicts: 1 })
      const conflicting = (await rowsOf(office, draft, 'same')).filter(
        ({ differences }) => differences.length > 0,
      )
      expect(conflicting.map(({ differences }) => differences)).toMatchObject([
        [{ field: 'phone', before: '02041 999', conflict: 'setByHand' }],
      ])
      expect((await applied(office, draft)).counts).toMatchObject({ updated: 0, same: 2 })
      expect((await fieldsOf(bakery())).phone).toBe('02041 999')
    }
  })

  it('covers the fields that were edited, not the whole company', async () => {
    await imported(office, register())
    await editedByHand(office, bakery(), { phone: '02041 999' })
    const draft = await compared(office, register({ street: 'Am Markt', employees: '30' }))
    expect(draft.counts).toMatchObject({ changed: 1, conflicts: 1 })
    await applied(office, draft)
    expect(await fieldsOf(bakery())).toMatchObject({
      street: 'Am Markt',
      employees: 30,
      phone: '02041 999',
    })
  })

  it('holds for parts of the address as well', async () => {
    await imported(office, register())
    await editedByHand(office, bakery(), { street: 'Von Hand', houseNumber: '1' })
    const draft = await compared(office, register({ street: 'Am Markt' }))
    expect(draft.counts).toMatchObject({ changed: 0, conflicts: 1 })
    await applied(office, draft)
    expect(await fieldsOf(bakery())).toMatchObject({ street: 'Von Hand', houseNumber: '1' })
  })

  it('holds for a field that was emptied by hand', async () => {
    await imported(office, register())
    await editedByHand(office, bakery(), { phone: '' })
    const draft = await compared(office, register())
    expect(draft.counts).toMatchObject({ changed: 0, conflicts: 1 })
    await applied(office, draft)
    expect((await fieldsOf(bakery())).phone).toBe('')
  })

  it('holds for a company that a person has made; the register fills only what is empty', async () => {
    const id = await newOrganisation(office, {
      name: 'Quante Backwaren GmbH',
      street: 'Ringstraße',
      houseNumber: '5',
      postcode: '46238',
      city: 'Bottrop',
      district: '',
      employees: 99,
    })
    const draft = await compared(office, register())
    expect(draft.counts).toMatchObject({ new: 1, changed: 1, conflicts: 1 })
    const { batchId } = await applied(office, draft)
    expect(await fieldsOf(id)).toMatchObject({ employees: 99, phone: '02041 111' })
    expect(await originOf(id, 'phone')).toEqual({
      field: 'phone',
      batchId,
      source: 'register.csv',
      recordedOn: '2026-03-11',
    })
    // the filled field is the register's from now on
    await applied(office, await compared(office, register({ phone: '02041 444' })))
    expect(await fieldsOf(id)).toMatchObject({ employees: 99, phone: '02041 444' })
  })

  it('outranks even the most trusted source', async () => {
    const profileId = await newProfile(office, { trust: 5 })
    await imported(office, register(), { profileId })
    await editedByHand(office, bakery(), { phone: '02041 999' })
    const draft = await compared(office, register({ phone: '02041 333' }), { profileId })
    expect(draft.counts).toMatchObject({ changed: 0, conflicts: 1 })
  })
})

describe('less trusted sources', () => {
  it('are told of the conflict each time, and win once they are trusted more', async () => {
    const first = await newProfile(office, { name: 'Erste', trust: 5 })
    const second = await newProfile(office, { name: 'Zweite', trust: 3 })
    await imported(office, register(), { profileId: first })
    for (let time = 0; time < 2; time += 1) {
      const draft = await compared(office, register({ phone: '02041 333' }), { profileId: second })
      expect(draft.counts).toMatchObject({ same: 2, conflicts: 1 })
      await applied(office, draft)
    }
    const { profiles } = await office.call('importProfiles.list', {})
    for (const { id, version, lastImport: _, ...fields } of profiles)
      if (id === first)
        await office.call('importProfiles.update', { id, version, fields: { ...fields, trust: 1 } })
    const draft = await compared(office, register({ phone: '02041 333' }), { profileId: second })
    expect(draft.counts).toMatchObject({ changed: 1, conflicts: 0 })
  })
})

describe('the origin of a field', () => {
  it('names source, batch, day and what stood there before, for as long as it holds', async () => {
    const first = await imported(office, register(), { fileName: 'januar.csv' })
    office.setNow('2026-06-01T08:00:00.000Z')
    const second = await imported(office, register({ phone: '02041 333', employees: '30' }), {
      fileName: 'juni.csv',
    })
    const { origins } = await office.call('organisations.get', { id: bakery() })
    expect(origins).toEqual([
      { field: '*', batchId: first.batchId, source: 'januar.csv', recordedOn: '2026-03-11' },
      {
        field: 'phone',
        batchId: second.batchId,
        source: 'juni.csv',
        recordedOn: '2026-06-01',
        previous: '02041 111',
      },
      {
        field: 'employees',
        batchId: second.batchId,
        source: 'juni.csv',
        recordedOn: '2026-06-01',
        previous: '12',
      },
    ])
    office.setNow('2026-07-01T08:00:00.000Z')
    await editedByHand(office, bakery(), { phone: '02041 999' })
    expect(await originOf(bakery(), 'phone')).toEqual({
      field: 'phone',
      batchId: null,
      source: '',
      recordedOn: '2026-07-01',
    })
  })

  it('is what it was once the batch is taken back', async () => {
    await imported(office, register())
    const { origins } = await office.call('organisations.get', { id: bakery() })
    const { batchId } = await imported(office, register({ phone: '02041 333' }))
    await undone(office, batchId)
    expect((await office.call('organisations.get', { id: bakery() })).origins).toEqual(origins)
  })
})

it('a renamed company keeps its old name and is found by both', async () => {
  await imported(office, register())
  const id = bakery()
  await imported(office, register({ name: 'Xaver' }))
  const { fields, formerNames } = await office.call('organisations.get', { id })
  expect([fields.name, formerNames.map(({ name }) => name)]).toEqual([
    'Xaver Backwaren GmbH',
    ['Quante Backwaren GmbH'],
  ])
  for (const text of ['Quante', 'Xaver']) {
    const found = await office.call('lists.rows', {
      list: 'organisation',
      offset: 0,
      limit: 5,
      filter: { text },
      sort: [],
    })
    expect(found.rows.map((row) => row.id)).toEqual([id])
  }
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { duplicateCheck } from '../../../preload/contract/duplicates.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { dumpAudited } from '../../support/dump.ts'
import { finishJob } from '../../support/jobs.ts'
import { newOrganisation } from '../../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const find = async () => {
  const { jobId } = await office.call('duplicates.find', {})
  const job = await finishJob(office, jobId)
  expect(job).toMatchObject({ kind: 'duplicates', status: 'finished' })
  return duplicateCheck.parse(job.result)
}
const list = () => office.call('duplicates.list', { offset: 0, limit: 50 })
const pairs = async () => (await list()).pairs.map(({ left, right }) => [left.id, right.id])

/** A bakery twice, and others that have nothing to do with it. */
async function register() {
  const bakery = await newOrganisation(office, {
    name: 'Bäckerei Quante GmbH',
    phone: '02041 123456',
    registerCourt: 'Essen',
    registerKind: 'HRB',
    registerNumber: '4711',
  })
  await newOrganisation(office, { name: 'Stahlbau Xylander AG', street: 'Ringstraße', phone: '02041 777777' })
  await newOrganisation(office, { name: 'Gasthof Zur Linde', street: 'Am Markt', houseNumber: '8' })
  const twice = await newOrganisation(office, {
    name: 'Baeckerei Quante',
    street: 'Hauptstr.',
    phone: '+49 2041 123456',
  })
  return { bakery, twice }
}

describe('finding duplicates in the register', () => {
  it('proposes the pair with what speaks for it, and nothing else', async () => {
    const { bakery, twice } = await register()
    expect(await list()).toMatchObject({ check: null, pairs: [], total: 0 })
    const before = office.read(dumpAudited)
    expect(await find()).toMatchObject({ organisations: 4 })
    expect(office.read(dumpAudited)).toEqual(before)
    const { check, pairs: found, total } = await list()
    expect(check?.organisations).toBe(4)
    expect(total).toBe(1)
    expect(found).toMatchObject([
      {
        left: { id: bakery, address: 'Hauptstraße 1, 46236 Musterstadt', register: 'Essen HRB 4711' },
        right: { id: twice, name: 'Baeckerei Quante', register: '' },
      },
    ])
    const said = new Map(found[0]?.contributions.map(({ field, level, bits }) => [field, [level, bits > 0]]))
    expect(said.get('name')).toEqual(['equal', true])
    expect(said.get('phone')).toEqual(['equal', true])
    expect(said.get('address')).toEqual(['sameDoor', true])
    expect(said.has('register')).toBe(false)
  })

  it('forgets a pair that was refused or merged, and shows it again after undo', async () => {
    const { bakery, twice } = await register()
    await find()
    await office.call('duplicates.markDistinct', { leftId: twice, rightId: bakery })
    expect(await pairs()).toEqual([])
    await find()
    expect(await pairs()).toEqual([])
    await office.call('history.undo', {})
    await find()
    expect(await pairs()).toEqual([[bakery, twice]])
    const input = { keepId: bakery, keepVersion: 1, mergeId: twice, mergeVersion: 1, choices: {} }
    await office.call('duplicates.merge', input)
    expect(await pairs()).toEqual([])
    await office.call('history.undo', {})
    expect(await pairs()).toEqual([[bakery, twice]])
  })

  it('never takes a new organisation for one that is gone: no id is given twice', async () => {
    const { twice } = await register()
    await find()
    await office.call('organisations.remove', { id: twice, version: 1 })
    expect(await newOrganisation(office, { name: 'Etwas ganz anderes' })).toBeGreaterThan(twice)
    expect(await pairs()).toEqual([])
  })

  it('keeps the former list when it is cancelled', async () => {
    await register()
    await find()
    const before = await list()
    const { jobId } = await office.call('duplicates.find', {})
    await office.call('jobs.cancel', { jobId })
    expect((await finishJob(office, jobId)).status).toBe('cancelled')
    expect(await list()).toEqual(before)
  })
})

import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import { newOrganisation, newPerson } from '../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
  return () => office.close()
})

const add = (list: 'organisation' | 'person', ids: number[], name: string) =>
  office.call('lists.change', {
    list,
    selection: { ids },
    change: { kind: 'addToDistributionList', list: name },
  })

async function onlyList() {
  const { lists } = await office.call('distributionLists.list', {})
  expect(lists).toHaveLength(1)
  return office.call('distributionLists.get', { id: lists[0]?.id ?? 0 })
}
const names = ({ members }: Awaited<ReturnType<typeof onlyList>>) =>
  members.map(({ organisation, person }) => organisation?.name ?? person?.name)

describe('a distribution list', () => {
  it('is saved as a table that a spreadsheet runs nothing of', async () => {
    const company = await newOrganisation(office, { name: '=Öl', status: 'closed', contactBlock: 'noMail' })
    await add('organisation', [company], 'Beirat')
    const file = path.join(office.folder, 'Beirat.csv')
    const token = 'file-distributionlist000'
    const { id } = await onlyList()
    expect(await office.call('distributionLists.export', { id, file: token }, { [token]: file })).toEqual({
      rows: 1,
    })
    expect(fs.readFileSync(file, 'utf8').split('\r\n')[1]).toBe(
      "'=Öl;;11.3.2026;erloschen, weder Briefe noch E-Mails",
    )
  })

  it('takes what is selected, is made where there is none, and takes nobody twice', async () => {
    const first = await newOrganisation(office, { name: 'Öl und Gas' })
    const second = await newOrganisation(office, { name: 'Zander' })
    const person = await newPerson(office, { familyName: 'Amsel' })
    expect(await add('organisation', [first], 'Neujahrsempfang')).toEqual({ changed: 1 })
    const preview = await office.call('lists.previewChange', {
      list: 'organisation',
      selection: { ids: [first, second] },
      change: { kind: 'addToDistributionList', list: 'neujahrsempfang' },
    })
    expect(preview).toMatchObject({ changed: 1, left: [{ reason: 'listed', names: ['Öl und Gas'] }] })
    expect(await add('organisation', [first, second], 'neujahrsempfang')).toEqual({ changed: 1 })
    expect(await add('person', [person], 'Neujahrsempfang')).toEqual({ changed: 1 })
    const list = await onlyList()
    expect(names(list)).toEqual(['Öl und Gas', 'Zander', 'Erika Amsel'])
    expect(list.members[0]).toMatchObject({ addedOn: testToday, person: null, status: null })
    await office.call('history.undo', {})
    expect(names(await onlyList())).toEqual(['Öl und Gas', 'Zander'])
    expect((await office.call('search.find', { text: 'neujahr', limit: 5 })).hits).toMatchObject([
      { entity: 'distributionList', title: 'Neujahrsempfang' },
    ])
  })

  it('refuses a name that another has, and a member that it has', async () => {
    const { id } = await office.call('distributionLists.create', { fields: { name: 'Beirat', note: '' } })
    const again = await office.client.send('distributionLists.create', {
      fields: { name: 'BEIRAT', note: '' },
    })
    expect(again).toMatchObject({
      ok: false,
      error: { code: 'VALIDATION', fieldErrors: { name: 'distributionLists.error.name' } },
    })
    const organisationId = await newOrganisation(office, { name: 'Zander' })
    const member = { listId: id, organisationId, personId: null }
    await office.call('distributionLists.addMember', member)
    expect(await office.client.send('distributionLists.addMember', member)).toMatchObject({
      ok: false,
      error: { code: 'VALIDATION' },
    })
    expect(
      await office.client.send('distributionLists.addMember', { ...member, organisationId: null }),
    ).toMatchObject({ ok: false, error: { code: 'VALIDATION' } })
  })

  it('keeps a company whose contact person is deleted, and loses a company or person that is', async () => {
    const organisation = await newOrganisation(office, { name: 'Zander' })
    const person = await newPerson(office, { familyName: 'Amsel' })
    await add('organisation', [organisation], 'Beirat')
    await add('person', [person], 'Beirat')
    const { members } = await onlyList()
    await office.call('distributionLists.choosePerson', {
      id: members[0]?.id ?? 0,
      version: 1,
      personId: person,
    })
    expect((await onlyList()).members[0]?.person?.name).toBe('Erika Amsel')
    await office.call('people.remove', { id: person, version: 1 })
    expect(await onlyList()).toMatchObject({ members: [{ organisation: { name: 'Zander' }, person: null }] })
    await office.call('history.undo', {})
    expect(names(await onlyList())).toEqual(['Zander', 'Erika Amsel'])
    await office.call('organisations.remove', { id: organisation, version: 1 })
    expect(names(await onlyList())).toEqual(['Erika Amsel'])
  })

  it('has one entry of two companies that become one, with who was chosen there', async () => {
    const keepId = await newOrganisation(office, { name: 'Zander GmbH' })
    const mergeId = await newOrganisation(office, { name: 'Zander' })
    const person = await newPerson(office, { familyName: 'Amsel' })
    await add('organisation', [keepId, mergeId], 'Beirat')
    const list = await onlyList()
    const merged = list.members.find(({ organisation }) => organisation?.id === mergeId)
    await office.call('distributionLists.choosePerson', {
      id: merged?.id ?? 0,
      version: 1,
      personId: person,
    })
    await office.call('duplicates.merge', { keepId, keepVersion: 1, mergeId, mergeVersion: 1, choices: {} })
    expect(await onlyList()).toMatchObject({
      members: [{ organisation: { id: keepId }, person: { name: 'Erika Amsel' } }],
    })
    await office.call('history.undo', {})
    expect((await onlyList()).members).toHaveLength(2)
  })

  it('goes into the bin with its members and comes back with them', async () => {
    const organisation = await newOrganisation(office, { name: 'Zander' })
    await add('organisation', [organisation], 'Beirat')
    const { id, version } = await onlyList()
    await office.call('distributionLists.remove', { id, version })
    const { rows } = await office.call('bin.list', { offset: 0, limit: 10 })
    expect(rows).toMatchObject([
      {
        entity: 'distribution_list',
        name: 'Beirat',
        attached: [{ entity: 'distribution_member', count: 1 }],
      },
    ])
    await office.call('bin.restore', { changeSetId: rows[0]?.changeSetId ?? 0 })
    expect(names(await onlyList())).toEqual(['Zander'])
    const { entries } = await office.call('history.ofRecord', {
      entity: 'distribution_list',
      id,
      offset: 0,
      limit: 10,
    })
    expect(entries.length).toBeGreaterThan(1)
  })
})

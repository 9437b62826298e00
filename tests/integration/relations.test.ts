import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import { newOrganisation, relationFields } from '../support/records.ts'

let office: TestOffice
let parent = 0
let child = 0
beforeEach(async () => {
  office = await openTestOffice()
  parent = await newOrganisation(office, { name: 'Amsel Holding AG' })
  child = await newOrganisation(office, { name: 'Amsel Backwaren GmbH', street: 'Am Hafen' })
})
afterEach(() => office.close())

const seenBy = async (organisationId: number) =>
  (await office.call('relations.list', { organisationId })).relations
const rolesSeenBy = async (organisationId: number) =>
  (await seenBy(organisationId)).map(({ role, other }) => `${role} ${other.name}`)
const add = (organisationId: number, otherId: number, fields: Parameters<typeof relationFields>[1] = {}) =>
  office.call('relations.create', { organisationId, fields: relationFields(otherId, fields) })
const refusalOf = async (organisationId: number, otherId: number, fields = {}) =>
  (await office.fail('relations.create', { organisationId, fields: relationFields(otherId, fields) }))
    .messageKey
const versionOf = async (id: number) => (await office.call('organisations.get', { id })).version
const merge = async (keepId: number, mergeId: number) =>
  office.call('duplicates.merge', {
    keepId,
    keepVersion: await versionOf(keepId),
    mergeId,
    mergeVersion: await versionOf(mergeId),
    choices: {},
  })

describe('a relation', () => {
  it('is shown with both companies, each with its own word', async () => {
    await add(child, parent, { role: 'parent', validFrom: '2020-01-01' })
    expect(await rolesSeenBy(child)).toEqual(['parent Amsel Holding AG'])
    expect(await rolesSeenBy(parent)).toEqual(['subsidiary Amsel Backwaren GmbH'])
    await add(child, parent, { role: 'customer' })
    expect(await rolesSeenBy(parent)).toEqual([
      'subsidiary Amsel Backwaren GmbH',
      'supplier Amsel Backwaren GmbH',
    ])
  })

  it('is changed from either side, ended and deleted, each step taken back', async () => {
    const made = await add(child, parent, { role: 'parent', validFrom: '2020-01-01' })
    const changed = await office.call('relations.update', {
      ...made,
      organisationId: parent,
      fields: relationFields(child, { role: 'subsidiary', validFrom: '2020-01-01', note: '75 %' }),
    })
    expect(await seenBy(child)).toMatchObject([{ role: 'parent', note: '75 %' }])
    const early = await office.fail('relations.end', { ...changed, validTo: '2019-12-31' })
    expect(early.messageKey).toBe('relations.error.endsBeforeStart')
    const ended = await office.call('relations.end', { ...changed, validTo: '2026-01-31' })
    expect(await seenBy(parent)).toMatchObject([{ validTo: '2026-01-31' }])
    await office.call('relations.remove', ended)
    expect(await seenBy(parent)).toEqual([])
    await office.call('history.undo', {})
    await office.call('history.undo', {})
    expect(await seenBy(parent)).toMatchObject([{ validTo: null, note: '75 %' }])
  })

  it('is refused with itself, twice at a time, and as a circle of parents', async () => {
    expect(await refusalOf(parent, parent)).toBe('relations.error.itself')
    await add(child, parent, { role: 'parent', validTo: '2024-12-31' })
    expect(await refusalOf(parent, child, { role: 'subsidiary' })).toBe('relations.error.known')
    expect(await refusalOf(parent, child, { role: 'parent' })).toBe('relations.error.circle')
    // what was before, may be the other way round today
    await add(parent, child, { role: 'parent', validFrom: '2025-01-01' })
    await add(parent, child, { role: 'cooperation' })
    expect(await refusalOf(child, parent, { role: 'cooperation' })).toBe('relations.error.known')
  })

  it('is told in the history of both', async () => {
    await add(child, parent, { role: 'parent' })
    for (const [id, name] of [
      [child, 'Amsel Holding AG'],
      [parent, 'Amsel Backwaren GmbH'],
    ] as const) {
      const { entries } = await office.call('history.ofRecord', {
        entity: 'organisation',
        id,
        offset: 0,
        limit: 5,
      })
      expect(entries[0]).toMatchObject({
        command: 'relations.create',
        changes: [{ entity: 'organisation_relation', operation: 'insert', name }],
      })
    }
  })

  it('is counted in the list of companies while it lasts, and the parent is named there', async () => {
    const made = await add(child, parent, { role: 'parent' })
    const cells = async () => {
      const { rows } = await office.call('lists.rows', {
        list: 'organisation',
        offset: 0,
        limit: 5,
        filter: {},
        sort: [{ column: 'name', direction: 'ascending' }],
        columns: ['relations', 'parents'],
      })
      return rows.map((row) => row.cells)
    }
    expect(await cells()).toEqual([
      { relations: 1, parents: 'Amsel Holding AG' },
      { relations: 1, parents: null },
    ])
    await office.call('relations.end', { ...made, validTo: '2026-01-31' })
    expect(await cells()).toEqual([
      { relations: 0, parents: null },
      { relations: 0, parents: null },
    ])
  })

  it('goes along when a company is deleted, which is said before, and comes back with it', async () => {
    await add(child, parent, { role: 'parent' })
    const { attached } = await office.call('bin.attached', { entity: 'organisation', id: parent })
    expect(attached).toContainEqual({ entity: 'organisation_relation', count: 1 })
    await office.call('organisations.remove', { id: parent, version: await versionOf(parent) })
    expect(await seenBy(child)).toEqual([])
    await office.call('history.undo', {})
    expect(await rolesSeenBy(child)).toEqual(['parent Amsel Holding AG'])
  })
})

describe('merging two companies', () => {
  it('moves relations, joins what both have, and drops what they were to each other', async () => {
    const twin = await newOrganisation(office, { name: 'Amsel Backwaren', street: 'Am Hafen' })
    const shop = await newOrganisation(office, { name: 'Drossel KG' })
    await add(child, parent, { role: 'parent' })
    await add(twin, parent, { role: 'parent', note: '100 %' })
    await add(twin, shop, { role: 'customer' })
    await add(twin, child, { role: 'cooperation' })
    const { warnings } = await office.call('duplicates.compare', { leftId: child, rightId: twin })
    expect(warnings).toContain('relatedToEachOther')
    await merge(child, twin)
    expect((await seenBy(child)).map(({ role, other, note }) => [role, other.id, note])).toEqual([
      ['parent', parent, '100 %'],
      ['customer', shop, ''],
    ])
    await office.call('history.undo', {})
    expect(await seenBy(twin)).toHaveLength(3)
  })

  it('leaves nobody its own parent’s parent', async () => {
    const twin = await newOrganisation(office, { name: 'Amsel Backwaren', street: 'Am Hafen' })
    await add(child, parent, { role: 'parent' })
    await add(twin, parent, { role: 'subsidiary' })
    await merge(child, twin)
    expect(await rolesSeenBy(child)).toEqual(['parent Amsel Holding AG'])
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { visitDueOn } from '../../db/slices/organisations/rules.ts'
import type { ViewState } from '../../preload/contract/views.ts'
import type { OrganisationFields } from '../../preload/contract/organisations.ts'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import { loggedFields, newOrganisation } from '../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const get = (id: number) => office.call('organisations.get', { id })
const change = async (id: number, fields: Partial<OrganisationFields>) => {
  const before = await get(id)
  return office.call('organisations.update', {
    id,
    version: before.version,
    fields: { ...before.fields, ...fields },
  })
}
const namesOf = async (filter: ViewState['filter']) =>
  (
    await office.call('lists.rows', {
      list: 'organisation',
      offset: 0,
      limit: 200,
      filter,
      sort: [],
      columns: ['name'],
    })
  ).rows.map(({ name }) => name)

describe('how a company stands with the office', () => {
  it('is said with names, listed, found in the history and taken back', async () => {
    const id = await newOrganisation(office, { name: 'Amsel' })
    await newOrganisation(office, { name: 'Drossel' })
    await change(id, {
      status: 'insolvent',
      statusOn: '2026-02-01',
      statusReason: 'Verfahren eröffnet',
      abcClass: 'A',
      careOwnerId: 1,
      contactBlock: 'noMail',
      contactBlockReason: 'auf Wunsch',
      revenueClass: 'upTo10',
      chambers: 'crafts,industry',
      verifiedOn: testToday,
      verifiedById: 1,
    })
    const detail = await get(id)
    expect(detail.fields).toMatchObject({ status: 'insolvent', chambers: 'industry,crafts' })
    expect(detail.careOwner).toEqual(detail.verifiedBy)
    const { name: colleague = '' } = detail.careOwner ?? {}
    expect(await namesOf({ statuses: ['insolvent'] })).toEqual(['Amsel'])
    expect(await namesOf({ careOwners: [colleague] })).toEqual(['Amsel'])
    const hits = await office.call('search.find', { text: 'amsel', limit: 5 })
    expect(hits.hits).toMatchObject([{ title: 'Amsel', status: 'insolvent' }])
    const { entries } = await office.call('history.ofRecord', {
      entity: 'organisation',
      id,
      offset: 0,
      limit: 1,
    })
    const said = entries[0]?.changes.flatMap(({ fields }) => fields.map(({ field, to }) => [field, to]))
    expect(said).toContainEqual(['careOwnerId', colleague])
    expect(said).toContainEqual(['status', 'insolvent'])
    await office.call('history.undo', {})
    expect(await get(id)).toMatchObject({ fields: { status: 'resident', chambers: '' }, careOwner: null })
  })

  it('names colleagues that there are, also for many at once', async () => {
    const id = await newOrganisation(office)
    expect(
      await office.fail('organisations.update', {
        id,
        version: 1,
        fields: { ...(await get(id)).fields, careOwnerId: 99 },
      }),
    ).toMatchObject({ code: 'NOT_FOUND' })
    const care = (value: number) => ({
      list: 'organisation' as const,
      selection: { ids: [id] },
      change: { kind: 'set' as const, field: 'careOwnerId' as const, value },
    })
    expect(await office.fail('lists.change', care(99))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await office.call('lists.change', care(1))).toEqual({ changed: 1 })
  })

  it('says when the next visit is due, and lists what is overdue', async () => {
    const id = await newOrganisation(office, { name: 'Amsel', visitCadenceMonths: 6 })
    expect((await get(id)).visitDueOn).toBe('2026-09-11')
    await office.call('visits.log', { ...loggedFields(id), occurredOn: '2025-08-31', status: 'held' })
    expect((await get(id)).visitDueOn).toBe('2026-02-28')
    expect(await namesOf({ visited: 'due' })).toEqual(['Amsel'])
    await change(id, { status: 'closed' })
    expect((await get(id)).visitDueOn).toBeNull()
    expect(await namesOf({ visited: 'due' })).toEqual([])
  })

  it('counts the rhythm from the last visit, else from when the office came to know the company', () => {
    const known = { status: 'resident', cadence: 12, visitedOn: null, createdOn: '2024-02-29' } as const
    expect(visitDueOn(known)).toBe('2025-02-28')
    expect(visitDueOn({ ...known, visitedOn: '2026-01-15' })).toBe('2027-01-15')
    expect(visitDueOn({ ...known, cadence: null })).toBeNull()
    expect(visitDueOn({ ...known, status: 'movedAway' })).toBeNull()
    expect(visitDueOn({ ...known, status: 'insolvent' })).toBe('2025-02-28')
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MonthCell } from '../../preload/contract/trade-notifications.ts'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import { notify } from '../support/notified.ts'
import { loggedFields, newGroup, newOrganisation, newPerson, taskFields } from '../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const month = '2026-03'
const march = () => office.call('tradeNotifications.month', { month })
const list = (filter: object = {}) =>
  office.call('tradeNotifications.list', { month, offset: 0, limit: 50, ...filter })
const names = async (filter: object = {}) => (await list(filter)).notifications.map(({ name }) => name)

/** "founded business 2" */
const said = (cells: readonly MonthCell[] | null) =>
  (cells ?? []).map(({ group, weight, count }) => `${group} ${weight} ${count}`).toSorted()

describe('the month of the city', () => {
  it('tells real foundations from small ones, side lines, branches and those of unknown scale', async () => {
    await notify(
      office,
      {},
      { name: 'Klein', scale: 'small' },
      { scale: 'sideline' },
      { scale: 'sideline' },
      { scale: 'business', site_kind: 'branch' },
      { scale: null, site_kind: null },
    )
    expect(said((await march()).cells)).toEqual([
      'founded branch 1',
      'founded business 1',
      'founded sideline 2',
      'founded small 1',
      'founded unknown 1',
    ])
  })

  it('tells what moved, was handed over and closed, whatever the source calls it', async () => {
    await notify(
      office,
      { reason: 'movedIn' },
      { reason: 'legalForm' },
      { reason: 'other' },
      { kind: 'change', reason: 'moved' },
      { kind: 'change', reason: '' },
      { kind: 'deregistration', reason: 'legalForm' },
      { kind: 'deregistration', reason: 'handedOver' },
      { kind: 'deregistration', reason: 'closed' },
      { kind: 'deregistration', reason: 'movedAway' },
      { kind: 'deregistration', reason: '' },
    )
    expect(said((await march()).cells)).toEqual([
      'changed business 1',
      'closed business 1',
      'deregistered business 1',
      'handedOver business 2',
      'moved business 1',
      'movedAway business 1',
      'movedIn business 1',
      'registered business 1',
      'takenOver business 1',
    ])
  })

  it('counts a corrected notification once, as the correction says', async () => {
    const [correction] = await notify(office, { scale: 'small', name: 'Berichtigt' })
    await notify(office, { name: 'Falsch', superseded_by_id: correction ?? 0 })
    expect(said((await march()).cells)).toEqual(['founded small 1'])
    expect(await names()).toEqual(['Berichtigt'])
  })

  it('compares with the month before and the year before, if the office has anything that old', async () => {
    await notify(office, {}, { valid_from: '2026-02-28' }, { valid_from: '2026-04-01' })
    const { before, yearBefore } = await march()
    expect([said(before), yearBefore]).toEqual([['founded business 1'], null])
    await notify(office, { valid_from: '2024-12-31' })
    expect((await march()).yearBefore).toEqual([])
    const { months } = await office.call('tradeNotifications.months', {})
    expect(months).toEqual(['2026-04', '2026-03', '2026-02', '2024-12'])
  })

  it('is told by district and by section, those of the company where the notification names none', async () => {
    const organisation_id = await newOrganisation(office, { district: 'Batenbrock', sectorCode: '62.01.0' })
    await notify(
      office,
      { district: 'Eigen', sector_code: '10.71.0', sector_edition: 'WZ2008' },
      {
        district: 'Eigen',
        sector_code: '1071',
        sector_edition: 'WZ2025',
        kind: 'deregistration',
        reason: 'closed',
      },
      { organisation_id },
      { scale: 'small' },
    )
    const { districts, sections } = await march()
    expect(districts.map(({ district, counts }) => [district, counts.founded, counts.closed])).toEqual([
      ['Batenbrock', 1, 0],
      ['Eigen', 1, 1],
      ['', 1, 0],
    ])
    expect(districts.map(({ businessesFounded }) => businessesFounded)).toEqual([1, 1, 0])
    expect(sections.map(({ section, counts }) => [section.code, counts.founded, counts.closed])).toEqual([
      ['C', 1, 1],
      ['J', 1, 0],
      ['', 1, 0],
    ])
    expect((await list({ section: sections[0]?.section.title })).total).toBe(2)
    expect((await list({ section: '' })).total).toBe(1)
    expect((await list({ district: 'Batenbrock' })).notifications[0]?.organisation?.id).toBe(organisation_id)
  })

  it('lists businesses first, those without a company by the name of the notification', async () => {
    await notify(
      office,
      { name: 'Klein', scale: 'small' },
      { name: 'Zuerst AG', valid_from: '2026-03-02' },
      { name: 'Umzug', kind: 'change', reason: 'moved' },
    )
    expect(await names()).toEqual(['Zuerst AG', 'Umzug', 'Klein'])
    expect(await names({ groups: ['founded'], weights: ['small'] })).toEqual(['Klein'])
  })
})

describe('welcoming', () => {
  const welcome = (ids: number[]) =>
    office.call('tradeNotifications.welcome', { ids, title: 'Begrüßen', ownerId: 1, dueOn: '2026-04-01' })
  const tasks = async () => (await office.call('tasks.list', { limit: 20 })).tasks

  it('makes one task a company, and one for each who is not in the stock, and none twice', async () => {
    const organisation_id = await newOrganisation(office, { name: 'Neu GmbH' })
    const ids = await notify(
      office,
      { organisation_id },
      { organisation_id, reason: 'movedIn' },
      { name: 'Fremd GmbH', activity: 'Handel' },
    )
    expect(await welcome(ids)).toEqual({ tasks: 2, before: 0 })
    expect(await welcome(ids)).toEqual({ tasks: 0, before: 3 })
    expect(await tasks()).toMatchObject([
      { title: 'Begrüßen', organisation: { name: 'Neu GmbH' }, owner: { id: 1 }, dueOn: '2026-04-01' },
      { title: 'Begrüßen: Fremd GmbH', organisation: null, note: 'Handel' },
    ])
    const { notifications } = await list()
    expect(notifications.map(({ task }) => task?.owner)).toEqual(['Anna Amsel', 'Anna Amsel', 'Anna Amsel'])
  })

  it('is taken back, and is possible again once the task was deleted', async () => {
    const ids = await notify(office, {})
    await welcome(ids)
    await office.call('history.undo', {})
    expect(await tasks()).toEqual([])
    await welcome(ids)
    const [task] = await tasks()
    await office.call('tasks.remove', { id: task?.id ?? 0, version: task?.version ?? 0 })
    expect((await list()).notifications[0]?.task).toBeNull()
    expect(await welcome(ids)).toEqual({ tasks: 1, before: 0 })
  })

  it('is refused for who goes', async () => {
    const ids = await notify(office, { kind: 'deregistration', reason: 'closed' })
    const input = { ids, title: 'Begrüßen', ownerId: null, dueOn: null }
    expect(await office.fail('tradeNotifications.welcome', input)).toMatchObject({ code: 'VALIDATION' })
  })
})

describe('the timeline of a company', () => {
  it('tells its notifications among what else happened, that of the office does not', async () => {
    const organisationId = await newOrganisation(office, {})
    const [correction = 0] = await notify(office, {
      organisation_id: organisationId,
      kind: 'change',
      reason: 'moved',
      other_place: 'Neustadt',
      activity: 'Handel',
    })
    await notify(office, { organisation_id: organisationId, superseded_by_id: correction })
    const { entries } = await office.call('timeline.list', { organisationId, limit: 10 })
    expect(entries).toMatchObject([
      { kind: 'notification', on: '2026-03-05', detail: 'change.moved.business', note: 'Neustadt · Handel' },
    ])
    expect((await office.call('timeline.list', { limit: 10 })).entries).toEqual([])
  })

  it('keeps them when two companies are merged, and names each in the history', async () => {
    const keepId = await newOrganisation(office, { name: 'Amsel GmbH' })
    const mergeId = await newOrganisation(office, { name: 'Amsel Handels GmbH' })
    await notify(office, { organisation_id: mergeId })
    await office.call('duplicates.merge', {
      keepId,
      keepVersion: 1,
      mergeId,
      mergeVersion: 1,
      choices: {},
    })
    const { entries } = await office.call('timeline.list', { organisationId: keepId, limit: 10 })
    expect(entries.map(({ kind }) => kind)).toEqual(['notification'])
  })
})

describe('departures', () => {
  it('name what ties the office to a company: groups, visits, promises', async () => {
    const organisation_id = await newOrganisation(office, { name: 'Alteingesessen GmbH' })
    const unknown = await newOrganisation(office, { name: 'Nie besucht' })
    const personId = await newPerson(office)
    const groupId = await newGroup(office, { name: 'Arbeitskreis Hafen' })
    await office.call('groups.addMember', {
      groupId,
      personId,
      organisationId: organisation_id,
      role: 'member',
      validFrom: '2025-01-01',
    })
    await office.call('visits.log', {
      ...loggedFields(organisation_id),
      occurredOn: '2026-01-15',
      status: 'held',
    })
    for (const kind of ['promise', 'promise', 'task'] as const)
      await office.call('tasks.create', { fields: taskFields({ organisationId: organisation_id, kind }) })
    const gone = { kind: 'deregistration', reason: 'closed' } as const
    await notify(office, { ...gone, organisation_id }, { ...gone, organisation_id: unknown }, gone)
    const { departures, unknown: others } = await office.call('tradeNotifications.knownDepartures', { month })
    expect(others).toBe(2)
    expect(departures).toMatchObject([
      {
        organisation: { name: 'Alteingesessen GmbH' },
        groups: [{ id: groupId, name: 'Arbeitskreis Hafen' }],
        lastVisitOn: '2026-01-15',
        openPromises: 2,
        openTasks: 1,
        careOwner: '',
      },
    ])
  })
})

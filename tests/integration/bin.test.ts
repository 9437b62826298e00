import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import {
  join,
  loggedFields,
  meetingFields,
  newGroup,
  newMeeting,
  newOrganisation,
  newPerson,
  newTheme,
  personFields,
} from '../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const rows = async () => (await office.call('bin.list', { offset: 0, limit: 50 })).rows
const newest = async () => (await rows())[0]?.changeSetId ?? 0
const images = (word: string) =>
  office.read((db) =>
    db.prepare('select count(*) from before_image where row like ?').pluck().get(`%${word}%`),
  )

describe('the bin', () => {
  it('holds what was deleted, by whom, with what was attached, for 30 days', async () => {
    const company = await newOrganisation(office)
    const person = await newPerson(office, {}, company)
    const group = await newGroup(office)
    await join(office, group, person, { organisationId: company })
    expect((await office.call('bin.attached', { entity: 'person', id: person })).attached).toEqual([
      { entity: 'affiliation', count: 1 },
      { entity: 'membership', count: 1 },
    ])
    await office.call('people.remove', { id: person, version: 1 })
    await office.call('groups.remove', { id: group, version: 1 })
    expect(await rows()).toMatchObject([
      { entity: 'working_group', name: 'Fachkräfte', staff: 'Anna Amsel', attached: [] },
      {
        entity: 'person',
        name: 'Erika Mustermann',
        others: 0,
        keptUntil: '2026-04-10',
        attached: [
          { entity: 'affiliation', count: 1 },
          { entity: 'membership', count: 1 },
        ],
      },
    ])
  })

  it('gives a person back with functions, seats, meetings and visits, although others went on working', async () => {
    const company = await newOrganisation(office)
    const id = await newPerson(office, { note: 'kennt alle' }, company)
    const group = await newGroup(office)
    await join(office, group, id, { organisationId: company })
    const meeting = await newMeeting(office, group)
    const visit = await office.call('visits.log', {
      ...loggedFields(company),
      status: 'planned',
      personIds: [id],
    })
    const before = await office.call('people.get', { id })
    await office.call('people.remove', { id, version: 1 })
    expect((await office.call('meetings.get', { id: meeting })).attendance).toEqual([])
    await office.call('meetings.update', {
      id: meeting,
      version: 1,
      fields: meetingFields(group, { title: 'Zweite' }),
    })
    await newPerson(office, { familyName: 'Neu' }, company)

    await office.call('bin.restore', { changeSetId: await newest() })
    expect(await office.call('people.get', { id })).toEqual(before)
    expect((await office.call('meetings.get', { id: meeting })).attendance).toMatchObject([
      { person: { id } },
    ])
    expect((await office.call('visits.get', { id: visit.id })).people).toMatchObject([{ id }])
    expect(await rows()).toEqual([])
    expect(
      (await office.call('history.ofRecord', { entity: 'person', id, offset: 0, limit: 1 })).entries,
    ).toMatchObject([{ way: 'restore' }])
  })

  it('takes a company with the papers of its visits, and gives all of it back', async () => {
    const company = await newOrganisation(office)
    const { id } = await office.call('visits.log', { ...loggedFields(company), status: 'held' })
    const bytes = new TextEncoder().encode('Protokoll')
    const { heldId } = await office.call('documents.lookAtBytes', { fileName: 'a.txt', bytes, at: null })
    await office.call('documents.add', { heldIds: [heldId], owner: { kind: 'visit', id } })
    const papers = async () =>
      (await office.call('documents.list', { owner: { kind: 'visit', id } })).documents
    await office.call('organisations.remove', { id: company, version: 1 })
    await office.call('bin.restore', { changeSetId: await newest() })
    expect(await papers()).toMatchObject([{ fileName: 'a.txt' }])
    await office.call('organisations.remove', { id: company, version: 1 })
    await office.call('history.undo', {})
    expect(await papers()).toHaveLength(1)
  })

  it('gives a company back to the meeting that it was the host of, unless there is another one by now', async () => {
    const group = await newGroup(office)
    const host = await newOrganisation(office)
    const other = await newOrganisation(office, { name: 'Andere GmbH' })
    const first = await newMeeting(office, group, { hostOrganisationId: host })
    const second = await newMeeting(office, group, { hostOrganisationId: host })
    await office.call('organisations.remove', { id: host, version: 1 })
    expect((await office.call('meetings.get', { id: first })).host).toBeNull()
    await office.call('meetings.update', {
      id: second,
      version: 2,
      fields: meetingFields(group, { hostOrganisationId: other }),
    })
    await office.call('bin.restore', { changeSetId: await newest() })
    expect((await office.call('meetings.get', { id: first })).host?.id).toBe(host)
    expect((await office.call('meetings.get', { id: second })).host?.id).toBe(other)
  })

  it('says what has to be brought back first', async () => {
    const group = await newGroup(office, { name: 'Verkehr' })
    const meeting = await newMeeting(office, group)
    await office.call('meetings.remove', { id: meeting, version: 1 })
    const changeSetId = await newest()
    await office.call('groups.remove', { id: group, version: 1 })
    expect(await office.fail('bin.restore', { changeSetId })).toMatchObject({
      code: 'CONFLICT',
      messageKey: 'bin.error.needsWhatIsGone',
      params: { name: 'Verkehr' },
    })
    await office.call('bin.restore', { changeSetId: await newest() })
    await office.call('bin.restore', { changeSetId })
    expect((await office.call('meetings.get', { id: meeting })).group.name).toBe('Verkehr')
  })

  it('lets go of what was taken back by undo, and holds it again after redo', async () => {
    const id = await newPerson(office)
    await office.call('people.remove', { id, version: 1 })
    await office.call('history.undo', {})
    expect(await rows()).toEqual([])
    await office.call('history.redo', {})
    expect(await rows()).toMatchObject([{ entity: 'person', name: 'Erika Mustermann' }])
  })
})

describe('what is deleted for good', () => {
  it('leaves no trace of its content in the journal, and nothing brings it back', async () => {
    const theme = await newTheme(office)
    const id = await newPerson(office, { familyName: 'Geheim' })
    await office.call('people.update', { id, version: 1, fields: personFields({ familyName: 'Anders' }) })
    await office.call('people.remove', { id, version: 2 })
    const changeSetId = await newest()
    expect(images('Geheim')).toBe(1)
    await office.call('bin.purge', { changeSetIds: [changeSetId], isRequested: false })
    expect([images('Geheim'), images('Anders')]).toEqual([0, 0])
    expect(await rows()).toEqual([])
    expect((await office.fail('bin.restore', { changeSetId })).code).toBe('NOT_FOUND')
    expect((await office.fail('history.undo', {})).code).toBe('CONFLICT')
    // of another table, what has the same id
    expect(theme).toBe(id)
  })

  it('takes former names of a company along, and leaves those who stay alone', async () => {
    const company = await newOrganisation(office)
    const person = await newPerson(office, {}, company)
    const theme = await newTheme(office)
    await office.call('organisations.setThemes', { id: company, themeIds: [theme] })
    await office.call('organisations.setThemes', { id: company, themeIds: [] })
    await office.call('people.update', {
      id: person,
      version: 1,
      fields: personFields({ familyName: 'Neu' }),
    })
    await office.call('organisations.remove', { id: company, version: 1 })
    await office.call('bin.purge', { changeSetIds: [await newest()], isRequested: false })
    expect(images('organisation_id')).toBe(0)
    expect(images('Mustermann')).toBe(1)
  })

  it('is, after 30 days, all that lies in the bin', async () => {
    const early = await newPerson(office, { familyName: 'Frueh' })
    await office.call('people.remove', { id: early, version: 1 })
    office.setNow('2026-03-21T09:00:00.000Z')
    const late = await newPerson(office, { familyName: 'Spaet' })
    await office.call('people.remove', { id: late, version: 1 })
    office.setNow('2026-04-12T09:00:00.000Z')
    expect(await rows()).toMatchObject([{ name: 'Erika Spaet' }])
    const { folder } = office
    await office.client.close()
    office = await openTestOffice({
      folder,
      request: { mode: 'existing', profileFolder: folder },
      now: '2026-04-12T09:00:00.000Z',
    })
    expect(images('Frueh')).toBe(0)
    expect(await rows()).toMatchObject([{ name: 'Erika Spaet' }])
    expect(testToday).toBe('2026-03-11')
  })
})

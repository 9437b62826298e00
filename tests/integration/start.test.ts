import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import {
  establishmentFields,
  loggedFields,
  newGroup,
  newMeeting,
  newOrganisation,
  newPerson,
  taskFields,
} from '../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const newTask = (fields: Parameters<typeof taskFields>[0]) =>
  office.call('tasks.create', { fields: taskFields(fields) })

describe('start.overview', () => {
  const titles = (tasks: readonly { readonly title: string }[]) => tasks.map(({ title }) => title)

  it('sorts what is open by urgency: promises overdue first, the week up to Sunday', async () => {
    await newTask({ title: 'alt', dueOn: '2026-01-01' })
    await newTask({ title: 'gestern', dueOn: '2026-03-10' })
    await newTask({ title: 'Zusage', kind: 'promise', dueOn: '2026-03-09' })
    await newTask({ title: 'heute', dueOn: testToday })
    await newTask({ title: 'heute zugesagt', kind: 'promise', dueOn: testToday })
    await newTask({ title: 'morgen', dueOn: '2026-03-12' })
    await newTask({ title: 'Sonntag', dueOn: '2026-03-15' })
    await newTask({ title: 'Montag', dueOn: '2026-03-16' })
    await newTask({ title: 'ohne Tag' })
    const done = await newTask({ title: 'erledigt', dueOn: testToday })
    await office.call('tasks.setStatus', { ...done, status: 'done' })
    const overview = await office.call('start.overview', { today: testToday, of: 'office' })
    expect(titles(overview.overdue)).toEqual(['Zusage', 'alt', 'gestern'])
    expect(titles(overview.dueToday)).toEqual(['heute zugesagt', 'heute'])
    expect(titles(overview.dueThisWeek)).toEqual(['morgen', 'Sonntag'])
    expect(overview.counts.openTasks).toBe(9)
    expect((await office.call('start.overview', { today: '2026-03-15', of: 'office' })).dueThisWeek).toEqual(
      [],
    )
  })

  it('looks 14 days ahead for visits and meetings', async () => {
    const organisationId = await newOrganisation(office)
    const visit = (occurredOn: string, subject: string) =>
      office.call('visits.log', { ...loggedFields(organisationId), status: 'planned', occurredOn, subject })
    await visit('2026-03-25', 'in 14 Tagen')
    await visit('2026-03-26', 'in 15 Tagen')
    await visit(testToday, 'heute')
    await visit('2026-03-10', 'gestern')
    const { id: cancelled } = await visit('2026-03-13', 'abgesagt')
    const {
      organisation: _organisation,
      people: _people,
      themes: _themes,
      readerList: _readerList,
      access: _access,
      staff: _staff,
      ...shown
    } = await office.call('visits.get', { id: cancelled })
    await office.call('visits.update', {
      ...shown,
      organisationId,
      status: 'cancelled',
      personIds: [],
      newPeople: [],
      themeIds: [],
    })
    const groupId = await newGroup(office)
    const id = await newMeeting(office, groupId, { heldOn: '2026-03-25', title: 'nah' })
    await newMeeting(office, groupId, { heldOn: '2026-03-26', title: 'fern' })
    const overview = await office.call('start.overview', { today: testToday, of: 'mine' })
    expect(overview.visits.map(({ subject }) => subject)).toEqual(['heute', 'in 14 Tagen'])
    expect(overview.visits[0]?.organisation).toEqual({ id: organisationId, name: 'Bäckerei Müller GmbH' })
    expect(overview.meetings).toEqual([
      { id, on: '2026-03-25', startsAt: null, group: { id: groupId, name: 'Fachkräfte' }, title: 'nah' },
    ])
  })

  it('names the companies spoken with last and counts as the list does', async () => {
    const quiet = await newOrganisation(office, { name: 'Still GmbH' })
    const called = await newOrganisation(office, { name: 'Angerufen GmbH' })
    const visited = await newOrganisation(office, { name: 'Besucht GmbH' })
    await office.call('contacts.log', {
      ...loggedFields(called),
      channel: 'phone',
      occurredOn: '2026-03-01',
    })
    await office.call('visits.log', { ...loggedFields(visited), status: 'held', occurredOn: '2026-03-05' })
    const overview = await office.call('start.overview', { today: testToday, of: 'mine' })
    expect(overview.recent).toEqual([
      { id: visited, name: 'Besucht GmbH', lastContactOn: '2026-03-05' },
      { id: called, name: 'Angerufen GmbH', lastContactOn: '2026-03-01' },
    ])
    expect(overview.recent.map(({ id }) => id)).not.toContain(quiet)
    const never = await office.call('lists.rows', {
      list: 'organisation',
      offset: 0,
      limit: 10,
      filter: { visited: 'never' },
      sort: [],
    })
    expect(overview.counts).toEqual({
      organisations: 3,
      neverVisited: never.total,
      openTasks: 0,
      nobodysDue: 0,
    })
    expect(overview.lastBackup).toBeNull()
  })

  it('is that of whoever works here, and counts what nobody has; or the whole office’s', async () => {
    const organisationId = await newOrganisation(office)
    const { id: colleague } = await office.call('staff.add', {
      name: 'Ben Bussard',
      initials: '',
      role: 'editor',
    })
    await newTask({ title: 'meine', dueOn: testToday, ownerId: 1 })
    await newTask({ title: 'seine', dueOn: testToday, ownerId: colleague })
    await newTask({ title: 'niemandes', dueOn: testToday })
    const planned = { ...loggedFields(organisationId), status: 'planned', occurredOn: testToday } as const
    await office.call('visits.log', { ...planned, subject: 'mein Besuch' })
    await office.call('office.setCurrentStaff', { id: colleague })
    await office.call('visits.log', { ...planned, subject: 'sein Besuch' })
    const day = async (of: 'mine' | 'office') => {
      const { dueToday, visits, counts } = await office.call('start.overview', { today: testToday, of })
      expect(counts.nobodysDue).toBe(1)
      return { tasks: titles(dueToday), visits: visits.map(({ subject }) => subject) }
    }
    expect(await day('mine')).toEqual({ tasks: ['seine'], visits: ['sein Besuch'] })
    await office.call('office.setCurrentStaff', { id: 1 })
    expect(await day('mine')).toEqual({ tasks: ['meine'], visits: ['mein Besuch'] })
    expect(await day('office')).toEqual({
      tasks: ['meine', 'seine', 'niemandes'],
      visits: ['mein Besuch', 'sein Besuch'],
    })
  })

  it('names who is to hear back and which receipt is missing, unless the task is due anyway', async () => {
    const organisationId = await newOrganisation(office)
    const mine = { ownerId: 1, organisationId, dueOn: '2026-05-01' }
    await newTask({ ...mine, title: 'Rückmeldung', answerBy: testToday })
    await newTask({ ...mine, title: 'schon gemeldet', answerBy: testToday, answeredOn: testToday })
    await newTask({ ...mine, title: 'später', answerBy: '2026-03-12' })
    await newTask({ ...mine, title: 'ohnehin fällig', answerBy: testToday, dueOn: testToday })
    await newTask({ ...mine, title: 'kein Eingang', handedTo: 'Bauamt', handedOn: '2026-03-05' })
    await newTask({ ...mine, title: 'noch Zeit', handedTo: 'Bauamt', handedOn: '2026-03-06' })
    const done = await newTask({ ...mine, title: 'erledigt, nicht gemeldet', answerBy: '2026-03-09' })
    await office.call('tasks.setStatus', { id: done.id, version: done.version, status: 'done' })
    const { toFollowUp } = await office.call('start.overview', { today: testToday, of: 'mine' })
    expect(titles(toFollowUp)).toEqual(['kein Eingang', 'erledigt, nicht gemeldet', 'Rückmeldung'])
  })

  it('names for whom one stands in today, with what is due of theirs', async () => {
    const { id } = await office.call('staff.add', { name: 'Ben Bussard', initials: 'BB', role: 'editor' })
    await newTask({ title: 'seine', ownerId: id, dueOn: testToday })
    await newTask({ title: 'spätere', ownerId: id, dueOn: '2026-03-12' })
    const away = (fromOn: string, toOn: string) =>
      office.call('staff.addAbsence', { staffId: id, fromOn, toOn, deputyId: 1 })
    await away('2026-03-12', '2026-03-20')
    const day = () => office.call('start.overview', { today: testToday, of: 'mine' })
    expect((await day()).standingIn).toEqual([])
    await away('2026-03-09', testToday)
    expect((await day()).standingIn).toEqual([
      { staff: { id, name: 'Ben Bussard' }, until: testToday, due: 1 },
    ])
  })

  it('tells where a visit is and whom it is to', async () => {
    const organisationId = await newOrganisation(office)
    const personId = await newPerson(office, { givenName: 'Kim', familyName: 'Krug' }, organisationId)
    await office.call('visits.log', {
      ...loggedFields(organisationId),
      status: 'planned',
      occurredOn: testToday,
      personIds: [personId],
    })
    const { visits } = await office.call('start.overview', { today: testToday, of: 'mine' })
    expect(visits[0]).toMatchObject({
      place: 'Hauptstraße 1, Mitte',
      people: [{ id: personId, name: 'Kim Krug' }],
      staff: { id: 1, name: 'Anna Amsel' },
    })
  })
})

describe('what changed in one’s care', () => {
  const inCare = async () => (await office.call('start.overview', { today: testToday, of: 'mine' })).inCare

  it('is null while no company is in it', async () => {
    await newOrganisation(office)
    expect(await inCare()).toBeNull()
  })

  it('is what others have done to it and to what belongs to it, the newest of each company', async () => {
    const mine = await newOrganisation(office, { name: 'Meine GmbH', careOwnerId: 1 })
    await newOrganisation(office, { name: 'Ruhige GmbH', careOwnerId: 1 })
    const other = await newOrganisation(office, { name: 'Fremde GmbH' })
    await newTask({ title: 'von mir', organisationId: mine })
    expect(await inCare()).toEqual({ since: '2026-03-10', companies: 2, changed: [], total: 0 })
    const { id: colleague } = await office.call('staff.add', {
      name: 'Ben Bussard',
      initials: '',
      role: 'editor',
    })
    await office.call('office.setCurrentStaff', { id: colleague })
    await newTask({ title: 'von Ben', organisationId: other })
    await office.call('establishments.create', { organisationId: mine, fields: establishmentFields() })
    await office.call('contacts.log', { ...loggedFields(mine), channel: 'phone' })
    await office.call('office.setCurrentStaff', { id: 1 })
    expect(await inCare()).toMatchObject({
      changed: [
        {
          organisation: { id: mine, name: 'Meine GmbH' },
          staff: 'Ben Bussard',
          command: 'contacts.log',
          source: '',
          changes: 2,
        },
      ],
      total: 1,
    })
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DataOutput } from '../../preload/contract/index.ts'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import {
  groupFields,
  join,
  loggedFields,
  meetingFields,
  newGroup,
  newMeeting,
  newOrganisation,
  newPerson,
  newTheme,
} from '../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

type Status = DataOutput<'meetings.get'>['attendance'][number]['status']
const attendanceOf = async (id: number) =>
  (await office.call('meetings.get', { id })).attendance.map(({ person, role, status, organisation }) => [
    person.name,
    role,
    status,
    organisation?.name ?? null,
  ])
const setStatus = (id: number, statuses: Readonly<Record<number, Status>>) =>
  office.call('meetings.setAttendance', {
    id,
    attendance: Object.entries(statuses).map(([personId, status]) => ({
      personId: Number(personId),
      status,
      spoke: false,
    })),
  })

describe('groups.list', () => {
  it('sorts by status, then by name as German readers expect', async () => {
    await newGroup(office, { name: 'Zukunft' })
    await newGroup(office, { name: 'Alt', status: 'ended', endedReason: 'Ziel erreicht' })
    await newGroup(office, { name: 'Bau', status: 'dormant' })
    await newGroup(office, { name: 'Ökologie' })
    await newGroup(office, { name: 'Pflege' })
    const { groups } = await office.call('groups.list', { today: testToday })
    expect(groups.map(({ name }) => name)).toEqual(['Ökologie', 'Pflege', 'Zukunft', 'Bau', 'Alt'])
  })

  it('counts members and organisations of today, meetings, last and next', async () => {
    const organisationId = await newOrganisation(office)
    const theme = await newTheme(office)
    const groupId = await newGroup(office, { themeIds: [theme] })
    const people = [await newPerson(office), await newPerson(office), await newPerson(office)]
    await join(office, groupId, people[0] ?? 0, { organisationId })
    await join(office, groupId, people[1] ?? 0, { organisationId, role: 'chair' })
    await join(office, groupId, people[2] ?? 0, { role: 'guest' })
    await join(office, groupId, await newPerson(office), { validFrom: '2026-03-12' })
    const gone = await join(office, groupId, await newPerson(office))
    await office.call('groups.endMembership', { id: gone, version: 1, validTo: '2026-03-10' })
    for (const heldOn of ['2026-01-01', '2026-02-01', testToday, '2026-06-01'])
      await newMeeting(office, groupId, { heldOn })
    const { groups } = await office.call('groups.list', { today: testToday })
    expect(groups).toEqual([
      {
        id: groupId,
        name: 'Fachkräfte',
        status: 'active',
        members: 2,
        organisations: 1,
        meetings: 2,
        lastMeetingOn: '2026-02-01',
        nextMeetingOn: testToday,
        attendanceRate: null,
        themes: [{ id: theme, name: 'Digitalisierung' }],
      },
    ])
  })

  it('takes the rate of the last four recorded meetings; guests do not count, the excused do', async () => {
    const groupId = await newGroup(office)
    const [ada, bea, guest] = [await newPerson(office), await newPerson(office), await newPerson(office)]
    await join(office, groupId, ada)
    await join(office, groupId, bea)
    const rate = async () =>
      (await office.call('groups.list', { today: testToday })).groups[0]?.attendanceRate
    const meet = async (heldOn: string, statuses: Readonly<Record<number, Status>>) =>
      setStatus(await newMeeting(office, groupId, { heldOn }), statuses)
    await meet('2025-06-01', { [ada]: 'absent', [bea]: 'absent' })
    expect(await rate()).toBe(0)
    await meet('2025-09-01', { [ada]: 'present', [bea]: 'present' })
    await meet('2025-10-01', { [ada]: 'present', [bea]: 'excused', [guest]: 'present' })
    await meet('2025-11-01', { [ada]: 'present' })
    expect(await rate()).toBe(0.5)
    await meet('2025-12-01', { [ada]: 'present', [bea]: 'present' })
    expect(await rate()).toBe(0.75)
    await newMeeting(office, groupId, { heldOn: '2026-01-01' })
    await meet('2026-05-01', { [ada]: 'excused' })
    expect(await rate()).toBe(0.75)
  })
})

describe('groups.get', () => {
  it('shows members by role and name with attendance and load', async () => {
    const organisationId = await newOrganisation(office)
    const groupId = await newGroup(office)
    const chair = await newPerson(office, { familyName: 'Zander' })
    const member = await newPerson(office, { familyName: 'Ärmel' })
    const former = await newPerson(office, { familyName: 'Alt' })
    await join(office, groupId, member, { organisationId })
    await join(office, groupId, chair, { role: 'chair' })
    const ended = await join(office, groupId, former)
    await join(office, await newGroup(office, { name: 'Zweite' }), member)
    const first = await newMeeting(office, groupId, { heldOn: '2026-01-01' })
    await setStatus(first, { [chair]: 'present', [member]: 'absent', [former]: 'present' })
    await office.call('groups.endMembership', { id: ended, version: 1, validTo: '2026-01-31' })
    const second = await newMeeting(office, groupId, {
      heldOn: '2026-02-01',
      hostOrganisationId: organisationId,
      place: 'Werk 1',
    })
    await setStatus(second, { [chair]: 'present', [member]: 'present' })
    const group = await office.call('groups.get', { id: groupId, today: testToday })
    expect(
      group.memberships.map(({ person, role, attended, meetings, activeGroups }) => [
        person.name,
        role,
        attended,
        meetings,
        activeGroups,
      ]),
    ).toEqual([
      ['Erika Zander', 'chair', 2, 2, 1],
      ['Erika Ärmel', 'member', 1, 2, 2],
      ['Erika Alt', 'member', 1, 1, 0],
    ])
    expect(group.meetings).toEqual([
      {
        id: second,
        heldOn: '2026-02-01',
        title: 'Sitzung',
        place: 'Werk 1',
        host: { id: organisationId, name: 'Bäckerei Müller GmbH' },
        present: 2,
        expected: 2,
      },
      { id: first, heldOn: '2026-01-01', title: 'Sitzung', place: '', host: null, present: 2, expected: 3 },
    ])
  })
})

describe('groups.update', () => {
  it('changes themes under the version of the group', async () => {
    const theme = await newTheme(office)
    const id = await newGroup(office)
    const { version } = await office.call('groups.update', {
      id,
      version: 1,
      fields: groupFields({ themeIds: [theme] }),
    })
    expect(version).toBe(2)
    const stale = await office.fail('groups.update', { id, version: 1, fields: groupFields() })
    expect(stale.code).toBe('CONFLICT')
    expect((await office.call('groups.get', { id, today: testToday })).fields.themeIds).toEqual([theme])
  })

  it('refuses an end without a reason or before the founding', async () => {
    expect(await office.fail('groups.create', { fields: groupFields({ status: 'ended' }) })).toMatchObject({
      messageKey: 'groups.error.endNeedsReason',
    })
    expect(
      await office.fail('groups.create', {
        fields: groupFields({ foundedOn: '2026-01-01', endedOn: '2025-12-31' }),
      }),
    ).toMatchObject({ messageKey: 'groups.error.endsBeforeFounding' })
  })
})

describe('memberships', () => {
  it('of one person in one group share no day', async () => {
    const groupId = await newGroup(office)
    const personId = await newPerson(office)
    const member = { groupId, personId, organisationId: null, role: 'member' as const }
    const refused = { code: 'VALIDATION', messageKey: 'groups.error.alreadyMember' }
    const id = await join(office, groupId, personId, { validFrom: '2025-01-01' })
    expect(await office.fail('groups.addMember', { ...member, validFrom: '2026-01-01' })).toMatchObject(
      refused,
    )
    expect(await office.fail('groups.addMember', { ...member, validFrom: '2024-01-01' })).toMatchObject(
      refused,
    )
    const { version } = await office.call('groups.endMembership', { id, version: 1, validTo: '2025-12-31' })
    expect(await office.fail('groups.addMember', { ...member, validFrom: '2025-12-31' })).toMatchObject(
      refused,
    )
    await office.call('groups.addMember', { ...member, validFrom: '2026-01-01' })
    expect(await office.fail('groups.endMembership', { id, version, validTo: '2026-01-01' })).toMatchObject(
      refused,
    )
  })

  it('do not end before they begin', async () => {
    const id = await join(office, await newGroup(office), await newPerson(office), {
      validFrom: '2026-01-01',
    })
    expect(
      await office.fail('groups.endMembership', { id, version: 1, validTo: '2025-12-31' }),
    ).toMatchObject({ code: 'VALIDATION', messageKey: 'groups.error.endsBeforeStart' })
    await office.call('groups.endMembership', { id, version: 1, validTo: '2026-01-01' })
  })
})

describe('meetings', () => {
  it('invite the members of the day with the organisation they represent then', async () => {
    const baker = await newOrganisation(office, { name: 'Bäckerei' })
    const groupId = await newGroup(office)
    const ada = await newPerson(office, { familyName: 'Ada' }, baker)
    const bea = await newPerson(office, { familyName: 'Bea' }, baker)
    await join(office, groupId, ada, { organisationId: baker, role: 'chair' })
    await join(office, groupId, bea, { organisationId: baker })
    await join(office, groupId, await newPerson(office, { familyName: 'Cem' }), { validFrom: '2026-04-01' })
    const left = (await office.call('people.get', { id: bea })).affiliations[0]?.id ?? 0
    await office.call('people.endAffiliation', { id: left, version: 1, validTo: '2026-02-28' })
    const before = await newMeeting(office, groupId, { heldOn: '2026-02-28' })
    expect(await attendanceOf(before)).toEqual([
      ['Erika Ada', 'chair', 'invited', 'Bäckerei'],
      ['Erika Bea', 'member', 'invited', 'Bäckerei'],
    ])
    const after = await newMeeting(office, groupId, { heldOn: '2026-03-01' })
    expect(await attendanceOf(after)).toEqual([
      ['Erika Ada', 'chair', 'invited', 'Bäckerei'],
      ['Erika Bea', 'member', 'invited', null],
    ])
  })

  it('invite anew when one to come moves to another day', async () => {
    const groupId = await newGroup(office)
    const person = (familyName: string) => newPerson(office, { givenName: '', familyName })
    const [stays, joins, leaves, guest] = [
      await person('Bleibt'),
      await person('Kommt'),
      await person('Geht'),
      await person('Gast'),
    ]
    await join(office, groupId, stays)
    await join(office, groupId, joins, { validFrom: '2026-05-01' })
    const ending = await join(office, groupId, leaves)
    const id = await newMeeting(office, groupId, { heldOn: '2026-04-20' })
    await setStatus(id, { [stays]: 'accepted', [guest]: 'accepted' })
    await office.call('groups.endMembership', { id: ending, version: 1, validTo: '2026-04-30' })
    const fields = meetingFields(groupId, { heldOn: '2026-05-20' })
    await office.call('meetings.update', { id, version: 1, fields })
    expect((await attendanceOf(id)).map(([name, role, status]) => [name, role, status])).toEqual([
      ['Bleibt', 'member', 'invited'],
      ['Gast', 'guest', 'invited'],
      ['Kommt', 'member', 'invited'],
    ])
    await office.call('history.undo', {})
    expect((await attendanceOf(id)).map(([name, , status]) => [name, status])).toEqual([
      ['Bleibt', 'accepted'],
      ['Gast', 'accepted'],
      ['Geht', 'invited'],
    ])
  })

  it('keep what was recorded when the day of a past one is set right', async () => {
    const groupId = await newGroup(office)
    const ada = await newPerson(office, { familyName: 'Ada' })
    await join(office, groupId, ada)
    const id = await newMeeting(office, groupId, { heldOn: '2026-03-01' })
    await setStatus(id, { [ada]: 'present' })
    await office.call('meetings.update', {
      id,
      version: 1,
      fields: meetingFields(groupId, { heldOn: '2026-03-02', minutes: 'Protokoll' }),
    })
    expect(await attendanceOf(id)).toEqual([['Erika Ada', 'member', 'present', null]])
  })

  it('take attendance of members and guests, again and again', async () => {
    const baker = await newOrganisation(office, { name: 'Bäckerei' })
    const groupId = await newGroup(office)
    const ada = await newPerson(office, { familyName: 'Ada' })
    const guest = await newPerson(office, { familyName: 'Gast' }, baker)
    await join(office, groupId, ada)
    const id = await newMeeting(office, groupId, { heldOn: '2026-03-01' })
    await office.call('meetings.setAttendance', {
      id,
      attendance: [
        { personId: ada, status: 'absent', spoke: false },
        { personId: guest, status: 'present', spoke: true },
        { personId: ada, status: 'present', spoke: true },
      ],
    })
    await setStatus(id, { [guest]: 'present' })
    const meeting = await office.call('meetings.get', { id })
    expect(meeting.attendance).toEqual([
      {
        person: { id: ada, name: 'Erika Ada' },
        organisation: null,
        role: 'member',
        status: 'present',
        spoke: true,
      },
      {
        person: { id: guest, name: 'Erika Gast' },
        organisation: { id: baker, name: 'Bäckerei' },
        role: 'guest',
        status: 'present',
        spoke: false,
      },
    ])
    const unknown = await office.fail('meetings.setAttendance', {
      id,
      attendance: [{ personId: 99, status: 'present', spoke: false }],
    })
    expect(unknown.code).toBe('NOT_FOUND')
  })

  it('are refused to a group that has ended, and so are members', async () => {
    const groupId = await newGroup(office, { name: 'Alt', status: 'ended', endedReason: 'fertig' })
    const refused = { code: 'VALIDATION', messageKey: 'groups.error.ended', params: { name: 'Alt' } }
    expect(await office.fail('meetings.create', { fields: meetingFields(groupId) })).toMatchObject(refused)
    const personId = await newPerson(office)
    expect(
      await office.fail('groups.addMember', {
        groupId,
        personId,
        organisationId: null,
        role: 'member',
        validFrom: testToday,
      }),
    ).toMatchObject(refused)
  })

  it('stay with their group', async () => {
    const groupId = await newGroup(office)
    const other = await newGroup(office)
    const id = await newMeeting(office, groupId)
    expect(
      await office.fail('meetings.update', { id, version: 1, fields: meetingFields(other) }),
    ).toMatchObject({ messageKey: 'groups.error.meetingKeepsGroup' })
  })
})

describe('engagement', () => {
  it('comes from the people who represent the organisation, a meeting counted once', async () => {
    const baker = await newOrganisation(office, { name: 'Bäckerei' })
    const groupId = await newGroup(office)
    const [ada, bea] = [await newPerson(office), await newPerson(office)]
    await join(office, groupId, ada, { organisationId: baker })
    await join(office, groupId, bea, { organisationId: baker })
    const id = await newMeeting(office, groupId, { heldOn: '2026-03-11', hostOrganisationId: baker })
    await office.call('meetings.setAttendance', {
      id,
      attendance: [
        { personId: ada, status: 'present', spoke: true },
        { personId: bea, status: 'present', spoke: true },
      ],
    })
    await newMeeting(office, groupId, { heldOn: '2026-03-12', hostOrganisationId: baker })
    await office.call('visits.log', { ...loggedFields(baker), status: 'held' })
    const { engagement } = await office.call('organisations.get', { id: baker })
    expect(engagement.parts.map(({ part, count, points }) => [part, count, points])).toEqual([
      ['attended', 1, 5],
      ['hosted', 1, 10],
      ['spoke', 1, 5],
      ['member', 1, 8],
      ['visited', 1, 5],
    ])
    expect(engagement.score).toBe(33)
    expect(engagement.asOf).toBe(testToday)
  })
})

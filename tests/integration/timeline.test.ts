import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import {
  join,
  loggedFields,
  newGroup,
  newMeeting,
  newOrganisation,
  newPerson,
  newTheme,
  taskFields,
  visitFields,
} from '../support/records.ts'

let office: TestOffice
let organisationId: number
beforeEach(async () => {
  office = await openTestOffice()
  organisationId = await newOrganisation(office)
})
afterEach(() => office.close())

const entriesOf = async (limit = 50) =>
  (await office.call('timeline.list', { organisationId, limit })).entries
const countRows = (table: string) =>
  office.read((db) => db.prepare(`select count(*) from ${table}`).pluck().get())

describe('contacts.log', () => {
  it('writes contact, people, themes and follow-up as one change that one undo takes back', async () => {
    const known = await newPerson(office, { familyName: 'Bekannt' }, organisationId)
    const theme = await newTheme(office)
    const before = office.events.length
    const { id } = await office.call('contacts.log', {
      ...loggedFields(organisationId),
      channel: 'phone',
      personIds: [known, known],
      newPeople: [{ name: 'Dr. Anna von der Heide', jobTitle: 'Prokuristin' }],
      subject: 'Fläche',
      note: 'Sucht 400 m²',
      themeIds: [theme],
      followUp: { kind: 'promise', title: 'Exposé schicken', dueOn: '2026-03-25' },
    })
    expect(await entriesOf()).toEqual([
      {
        kind: 'contact',
        id,
        on: testToday,
        at: null,
        detail: 'phone',
        title: 'Fläche',
        note: 'Sucht 400 m²',
        answer: '',
        organisation: { id: organisationId, name: 'Bäckerei Müller GmbH' },
        people: [
          { id: known, name: 'Erika Bekannt' },
          { id: known + 1, name: 'Dr. Anna von der Heide' },
        ],
        themes: [{ id: theme, name: 'Digitalisierung' }],
        visibility: 'nonPublic',
        staff: 'Anna Amsel',
      },
    ])
    const met = await office.call('people.get', { id: known + 1 })
    expect(met.fields).toMatchObject({
      academicTitle: 'Dr.',
      givenName: 'Anna',
      familyName: 'von der Heide',
    })
    expect(met.affiliations).toMatchObject([
      { organisation: { id: organisationId }, jobTitle: 'Prokuristin', validFrom: testToday },
    ])
    const { tasks } = await office.call('tasks.list', { organisationId, limit: 10 })
    expect(tasks).toMatchObject([
      {
        kind: 'promise',
        title: 'Exposé schicken',
        dueOn: '2026-03-25',
        owner: { id: 1, name: 'Anna Amsel' },
      },
    ])
    expect((await office.call('organisations.get', { id: organisationId })).lastContactOn).toBe(testToday)
    expect(office.events.slice(before).filter((event) => event.type === 'data.changed')).toHaveLength(1)

    const { undone } = await office.call('history.undo', {})
    expect(undone?.command).toBe('contacts.log')
    for (const table of ['contact', 'contact_person', 'contact_theme', 'task'])
      expect(countRows(table)).toBe(0)
    expect(countRows('person')).toBe(1)
    expect((await office.call('organisations.get', { id: organisationId })).lastContactOn).toBeNull()
  })

  it('refuses what is not there and days ahead, and leaves nothing behind', async () => {
    const contact = { ...loggedFields(organisationId), channel: 'email' as const }
    const newPeople = [{ name: 'Neu', jobTitle: '' }]
    for (const wrong of [{ personIds: [99] }, { themeIds: [99] }, { organisationId: 99 }])
      expect(await office.fail('contacts.log', { ...contact, newPeople, ...wrong })).toMatchObject({
        code: 'NOT_FOUND',
        messageKey: 'record.notFound',
      })
    expect(
      await office.fail('contacts.log', { ...contact, newPeople, occurredOn: '2026-03-12' }),
    ).toMatchObject({ code: 'VALIDATION', messageKey: 'contacts.error.inFuture' })
    for (const table of ['contact', 'person', 'affiliation']) expect(countRows(table)).toBe(0)
  })
})

describe('visits', () => {
  const logVisit = async (fields: object = {}) =>
    office.call('visits.log', { ...loggedFields(organisationId), status: 'held', ...fields })

  it('are agreed ahead but held only up to today', async () => {
    await logVisit({ status: 'planned', occurredOn: '2026-04-01' })
    expect((await office.call('organisations.get', { id: organisationId })).lastVisitOn).toBeNull()
    const visit = { ...loggedFields(organisationId), status: 'held' as const, occurredOn: '2026-04-01' }
    expect(await office.fail('visits.log', visit)).toMatchObject({ messageKey: 'visits.error.inFuture' })
  })

  it('change with their people and themes under one version, and come back by undo', async () => {
    const [ada, bea] = [
      await newPerson(office, { givenName: 'Ada', familyName: 'A' }),
      await newPerson(office, { givenName: 'Bea', familyName: 'B' }),
    ]
    const [old, fresh] = [await newTheme(office, { name: 'Alt' }), await newTheme(office, { name: 'Neu' })]
    const { id } = await logVisit({
      status: 'planned',
      occurredOn: '2026-03-20',
      personIds: [ada],
      themeIds: [old],
    })
    const planned = await office.call('visits.get', { id })
    const change = {
      id,
      version: 1,
      ...visitFields(organisationId, {
        status: 'held',
        occurredOn: '2026-03-10',
        subject: 'Besuch',
        note: 'War gut',
        personIds: [bea],
        themeIds: [old, fresh],
        visibility: 'confidential',
      }),
    }
    const saved = await office.call('visits.update', change)
    expect(saved).toEqual({ id, version: 2 })
    expect(await office.call('visits.get', { id })).toMatchObject({
      version: 2,
      status: 'held',
      people: [{ id: bea, name: 'Bea B' }],
      themes: [{ name: 'Alt' }, { name: 'Neu' }],
    })
    expect(await office.fail('visits.update', change)).toMatchObject({ code: 'CONFLICT' })

    const onlyPeople = await office.call('visits.update', { ...change, version: 2, personIds: [ada, bea] })
    expect(onlyPeople.version).toBe(3)
    expect(
      (await office.call('visits.update', { ...change, version: 3, personIds: [ada, bea] })).version,
    ).toBe(3)

    await office.call('history.undo', {})
    await office.call('history.undo', {})
    expect(await office.call('visits.get', { id })).toEqual({ ...planned, version: 5 })
    expect((await office.call('organisations.get', { id: organisationId })).lastVisitOn).toBeNull()
  })

  it('cannot be turned into held ones ahead of their day', async () => {
    const { id } = await logVisit({ status: 'planned', occurredOn: '2026-03-20' })
    const change = visitFields(organisationId, { status: 'followedUp', occurredOn: '2026-03-20' })
    expect(await office.fail('visits.update', { id, version: 1, ...change })).toMatchObject({
      messageKey: 'visits.error.inFuture',
    })
  })
})

describe('timeline.list', () => {
  it('shows contacts, visits, meetings and tasks done, newest first', async () => {
    const person = await newPerson(office, {}, organisationId)
    const other = await newOrganisation(office, { name: 'Andere AG' })
    const theme = await newTheme(office)
    const groupId = await newGroup(office, { themeIds: [theme] })
    await join(office, groupId, person, { organisationId })
    const attended = await newMeeting(office, groupId, { heldOn: '2026-02-01', title: 'Februar' })
    const missed = await newMeeting(office, groupId, { heldOn: '2026-02-02' })
    await office.call('meetings.setAttendance', {
      id: attended,
      attendance: [{ personId: person, status: 'present', spoke: true }],
    })
    await office.call('meetings.setAttendance', {
      id: missed,
      attendance: [{ personId: person, status: 'excused', spoke: false }],
    })
    const hosted = await newMeeting(office, groupId, {
      heldOn: '2026-02-03',
      hostOrganisationId: organisationId,
      title: 'Bei uns',
    })
    const done = await office.call('tasks.create', { fields: taskFields({ organisationId, ownerId: 1 }) })
    await office.call('tasks.setStatus', { ...done, status: 'done' })
    await office.call('tasks.create', { fields: taskFields({ organisationId, title: 'offen' }) })
    await office.call('contacts.log', {
      ...loggedFields(organisationId),
      channel: 'email',
      occurredOn: '2026-01-05',
    })
    await office.call('contacts.log', { ...loggedFields(other), channel: 'email' })
    await office.call('visits.log', {
      ...loggedFields(organisationId),
      status: 'planned',
      occurredOn: '2026-05-01',
    })
    const entries = await entriesOf()
    expect(entries.map(({ kind, on, detail }) => [kind, on, detail])).toEqual([
      ['visit', '2026-05-01', 'planned'],
      ['task', testToday, 'done'],
      ['meeting', '2026-02-03', 'hosted'],
      ['meeting', '2026-02-01', 'attended'],
      ['contact', '2026-01-05', 'email'],
    ])
    expect(entries[2]).toMatchObject({ id: hosted, title: 'Fachkräfte: Bei uns' })
    expect(entries[3]).toMatchObject({
      title: 'Fachkräfte: Februar',
      people: [{ id: person, name: 'Erika Mustermann' }],
      themes: [{ id: theme }],
    })
    expect(entries[1]).toMatchObject({ title: 'Rückruf', staff: 'Anna Amsel' })
    const visits = await office.call('timeline.list', { organisationId, limit: 10, kinds: ['visit'] })
    expect(visits.entries.map(({ kind }) => kind)).toEqual(['visit'])
  })

  it('pages by day and loses nothing where a page ends amid a day', async () => {
    for (const day of ['2026-01-01', '2026-01-02', '2026-01-02', '2026-01-02', '2026-01-03'])
      await office.call('contacts.log', { ...loggedFields(organisationId), channel: 'chat', occurredOn: day })
    const first = await office.call('timeline.list', { organisationId, limit: 2 })
    expect(first.entries.map(({ on }) => on)).toEqual([
      '2026-01-03',
      '2026-01-02',
      '2026-01-02',
      '2026-01-02',
    ])
    expect(first.more).toBe(true)
    const next = await office.call('timeline.list', { organisationId, limit: 2, before: '2026-01-02' })
    expect(next.entries.map(({ on }) => on)).toEqual(['2026-01-01'])
    expect(next.more).toBe(false)
  })

  it('does not know an organisation that is not there', async () => {
    expect(await office.fail('timeline.list', { organisationId: 99, limit: 1 })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('composer.suggestions', () => {
  it('offers the people last met first, then those who work there, without those who left', async () => {
    const person = (familyName: string) => newPerson(office, { givenName: '', familyName }, organisationId)
    const [ada, bea, cem, dag, eva] = [
      await person('Ada'),
      await person('Bea'),
      await person('Cem'),
      await person('Dag'),
      await person('Eva'),
    ]
    const guest = await newPerson(office, { givenName: '', familyName: 'Gast' })
    const contact = { ...loggedFields(organisationId), channel: 'phone' as const }
    await office.call('contacts.log', { ...contact, occurredOn: '2026-01-01', personIds: [cem, guest] })
    await office.call('visits.log', {
      ...loggedFields(organisationId),
      status: 'held',
      occurredOn: '2026-02-01',
      personIds: [bea, dag],
    })
    await office.call('visits.log', {
      ...loggedFields(organisationId),
      status: 'planned',
      occurredOn: '2026-06-01',
      personIds: [eva],
    })
    const left = (await office.call('people.get', { id: dag })).affiliations[0]
    await office.call('people.endAffiliation', { id: left?.id ?? 0, version: 1, validTo: '2026-02-28' })
    const { people, organisation } = await office.call('composer.suggestions', { organisationId })
    expect(organisation).toEqual({ id: organisationId, name: 'Bäckerei Müller GmbH' })
    expect(people.map(({ id }) => id)).toEqual([bea, cem, guest, ada, eva])
  })

  it('offers themes valid today, most used first', async () => {
    const themes = [
      await newTheme(office, { name: 'Ärzte' }),
      await newTheme(office, { name: 'Bau' }),
      await newTheme(office, { name: 'Vorbei', validTo: '2026-03-10' }),
      await newTheme(office, { name: 'Kommt', validFrom: '2026-03-12' }),
      await newTheme(office, { name: 'Handel', validTo: testToday }),
    ]
    await office.call('visits.log', {
      ...loggedFields(organisationId),
      status: 'held',
      themeIds: themes.slice(1, 3),
    })
    const suggestions = await office.call('composer.suggestions', { organisationId })
    expect(suggestions.themes.map(({ name }) => name)).toEqual(['Bau', 'Ärzte', 'Handel'])
  })
})

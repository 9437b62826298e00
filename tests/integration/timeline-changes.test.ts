import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import {
  contactFields,
  establishmentFields,
  join,
  loggedFields,
  newGroup,
  newMeeting,
  newOrganisation,
  newPerson,
  newTheme,
  taskFields,
  themeFields,
  visitFields,
} from '../support/records.ts'

let office: TestOffice
let [right, wrong] = [0, 0]
beforeEach(async () => {
  office = await openTestOffice()
  right = await newOrganisation(office, { name: 'Richtig GmbH' })
  wrong = await newOrganisation(office, { name: 'Falsch GmbH' })
})
afterEach(() => office.close())

const lastDays = async (id: number) => {
  const { lastContactOn, lastVisitOn } = await office.call('organisations.get', { id })
  return { lastContactOn, lastVisitOn }
}
const tasksOf = async (organisationId: number) =>
  (await office.call('tasks.list', { organisationId, limit: 10 })).tasks.map(({ title }) => title)
const undo = () => office.call('history.undo', {})
const followUp = { kind: 'task' as const, title: 'Nachfassen', dueOn: '2026-03-25' }

describe('a contact', () => {
  const log = (fields: object = {}) =>
    office.call('contacts.log', { ...loggedFields(wrong), channel: 'phone', ...fields })

  it('of which nothing is said is refused at its field, when it is logged and when it is changed', async () => {
    const empty = { ...loggedFields(wrong), channel: 'phone' as const, subject: '', note: ' \n' }
    const refused = {
      code: 'VALIDATION',
      messageKey: 'contacts.error.empty',
      fieldErrors: { note: 'contacts.error.empty' },
    }
    expect(await office.fail('contacts.log', empty)).toMatchObject(refused)
    await office.call('contacts.log', { ...empty, newPeople: [{ name: 'Ada Neu', jobTitle: '' }] })
    const { id } = await log()
    const change = { id, version: 1, ...contactFields(wrong, { subject: '' }) }
    expect(await office.fail('contacts.update', change)).toMatchObject(refused)
  })

  it('is changed in every part under one version, and comes back by one undo', async () => {
    const [ada, theme] = [await newPerson(office), await newTheme(office)]
    const { id } = await log({ subject: 'Anruf', personIds: [ada] })
    const before = await office.call('contacts.get', { id })
    const saved = await office.call('contacts.update', {
      id,
      version: 1,
      ...contactFields(wrong, {
        channel: 'email',
        occurredOn: '2026-03-02',
        subject: 'Anfrage',
        note: 'Sucht eine Halle',
        newPeople: [{ name: 'Bea Neu', jobTitle: 'Leitung' }],
        themeIds: [theme],
        visibility: 'confidential',
      }),
    })
    expect(saved).toEqual({ id, version: 2 })
    expect(await office.call('contacts.get', { id })).toEqual({
      id,
      version: 2,
      organisation: { id: wrong, name: 'Falsch GmbH' },
      channel: 'email',
      occurredOn: '2026-03-02',
      subject: 'Anfrage',
      note: 'Sucht eine Halle',
      people: [{ id: ada + 1, name: 'Bea Neu' }],
      themes: [{ id: theme, name: 'Digitalisierung' }],
      visibility: 'confidential',
      readers: 'named',
      readerList: [],
      access: 'author',
      staff: { id: 1, name: 'Anna Amsel' },
    })
    await undo()
    expect(await office.call('contacts.get', { id })).toEqual({ ...before, version: 3 })
  })

  it('cannot be moved into the future or to a company that is not there', async () => {
    const { id } = await log()
    const ahead = { id, version: 1, ...contactFields(wrong, { occurredOn: '2026-03-12' }) }
    expect(await office.fail('contacts.update', ahead)).toMatchObject({
      fieldErrors: { occurredOn: 'contacts.error.inFuture' },
    })
    const nowhere = { id, version: 1, ...contactFields(99) }
    expect(await office.fail('contacts.update', nowhere)).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('moves to another company with what is still to do because of it, and back by undo', async () => {
    const { id } = await log({ followUp })
    await office.call('tasks.create', { fields: taskFields({ organisationId: wrong, title: 'bleibt' }) })
    await office.call('contacts.update', { id, version: 1, ...contactFields(right) })
    expect(await lastDays(right)).toMatchObject({ lastContactOn: testToday })
    expect(await lastDays(wrong)).toMatchObject({ lastContactOn: null })
    expect(await tasksOf(right)).toEqual(['Nachfassen'])
    expect(await tasksOf(wrong)).toEqual(['bleibt'])
    await undo()
    expect(await lastDays(right)).toMatchObject({ lastContactOn: null })
    expect(await tasksOf(wrong)).toEqual(['Nachfassen', 'bleibt'])
  })

  it('is deleted without its follow-ups, and comes back whole by undo', async () => {
    const [ada, theme] = [await newPerson(office), await newTheme(office)]
    const { id } = await log({ personIds: [ada], themeIds: [theme], followUp })
    const before = await office.call('contacts.get', { id })
    expect(await office.fail('contacts.remove', { id, version: 2 })).toMatchObject({ code: 'CONFLICT' })
    await office.call('contacts.remove', { id, version: 1 })
    expect(await office.fail('contacts.get', { id })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await lastDays(wrong)).toMatchObject({ lastContactOn: null })
    expect(await tasksOf(wrong)).toEqual(['Nachfassen'])
    const { undone } = await undo()
    expect(undone).toMatchObject({ command: 'contacts.remove', subject: 'Falsch GmbH' })
    expect(await office.call('contacts.get', { id })).toEqual(before)
    expect(office.read((db) => db.prepare('select contact_id from task').pluck().get())).toBe(id)
    expect(await lastDays(wrong)).toMatchObject({ lastContactOn: testToday })
  })

  it('hands its follow-up the person who was there, where it was one alone', async () => {
    const [ada, bea] = [await newPerson(office), await newPerson(office)]
    await log({ personIds: [ada], followUp })
    await log({ personIds: [ada, bea], followUp })
    const { tasks } = await office.call('tasks.list', { limit: 10 })
    expect(tasks.map(({ person }) => person?.id)).toEqual([ada, undefined])
  })
})

describe('a visit', () => {
  const log = (fields: object = {}) =>
    office.call('visits.log', { ...loggedFields(wrong), status: 'held', ...fields })

  it('moves to another company with what is still to do because of it, and back by undo', async () => {
    const { id } = await log({ followUp })
    await office.call('visits.update', { id, version: 1, ...visitFields(right, { status: 'held' }) })
    expect(await lastDays(right)).toEqual({ lastContactOn: testToday, lastVisitOn: testToday })
    expect(await lastDays(wrong)).toEqual({ lastContactOn: null, lastVisitOn: null })
    expect(await tasksOf(right)).toEqual(['Nachfassen'])
    await undo()
    expect(await lastDays(wrong)).toEqual({ lastContactOn: testToday, lastVisitOn: testToday })
  })

  it('keeps its time, length, place and colleague; the place only while it is one of the company’s', async () => {
    const colleague = await office.call('staff.add', { name: 'Bea Kollegin', initials: '', role: 'editor' })
    const place = await office.call('establishments.create', {
      organisationId: right,
      fields: establishmentFields({ street: 'Hafenstraße' }),
    })
    const appointment = {
      startsAt: '09:30',
      durationMinutes: 45,
      establishmentId: place.id,
      staffId: colleague.id,
    }
    const { id } = await office.call('visits.log', {
      ...loggedFields(right),
      ...appointment,
      status: 'planned',
      followUp,
    })
    expect(await office.call('visits.get', { id })).toMatchObject(appointment)
    const { tasks } = await office.call('tasks.list', { limit: 10 })
    expect(tasks.map(({ owner }) => owner?.name)).toEqual(['Bea Kollegin'])
    const { entries } = await office.call('timeline.list', { organisationId: right, limit: 10 })
    expect(entries.map(({ at, staff }) => [at, staff])).toEqual([['09:30', 'Bea Kollegin']])
    await office.call('visits.update', {
      id,
      version: 1,
      ...visitFields(wrong, { ...appointment, staffId: 1 }),
    })
    const moved = { ...appointment, staffId: 1, establishmentId: null }
    expect(await office.call('visits.get', { id })).toMatchObject(moved)
    const nobody = { id, version: 2, ...visitFields(wrong, { staffId: 99 }) }
    expect(await office.fail('visits.update', nobody)).toMatchObject({ code: 'NOT_FOUND' })
    await undo()
    expect(await office.call('visits.get', { id })).toMatchObject(appointment)
  })

  it('is deleted without its follow-ups, and comes back whole by undo', async () => {
    const ada = await newPerson(office)
    const { id } = await log({ personIds: [ada], followUp })
    const before = await office.call('visits.get', { id })
    await office.call('visits.remove', { id, version: 1 })
    expect(await lastDays(wrong)).toEqual({ lastContactOn: null, lastVisitOn: null })
    expect(await tasksOf(wrong)).toEqual(['Nachfassen'])
    await undo()
    expect(await office.call('visits.get', { id })).toEqual(before)
  })
})

describe('the timeline', () => {
  const kindsOf = async (of: object) =>
    (await office.call('timeline.list', { ...of, limit: 20 })).entries.map(({ kind, id }) => [kind, id])

  it('of a person has the talks, visits and meetings they took part in, and their tasks done', async () => {
    const [ada, bea] = [await newPerson(office), await newPerson(office)]
    const there = { ...loggedFields(right), personIds: [ada] }
    const call = await office.call('contacts.log', { ...there, channel: 'phone', occurredOn: '2026-03-04' })
    const visit = await office.call('visits.log', { ...there, status: 'held', occurredOn: '2026-03-03' })
    await office.call('contacts.log', { ...loggedFields(right), channel: 'phone', personIds: [bea] })
    const groupId = await newGroup(office)
    await join(office, groupId, ada, { organisationId: right })
    const attended = await newMeeting(office, groupId, { heldOn: '2026-03-02', startsAt: '14:30' })
    const missed = await newMeeting(office, groupId, { heldOn: '2026-03-01' })
    for (const [id, status] of [
      [attended, 'present'],
      [missed, 'excused'],
    ] as const)
      await office.call('meetings.setAttendance', {
        id,
        attendance: [{ personId: ada, status, spoke: false }],
      })
    const task = await office.call('tasks.create', { fields: taskFields({ personId: ada }) })
    await office.call('tasks.setStatus', { ...task, status: 'done' })
    expect(await kindsOf({ personId: ada })).toEqual([
      ['task', task.id],
      ['contact', call.id],
      ['visit', visit.id],
      ['meeting', attended],
    ])
    const { entries } = await office.call('timeline.list', { personId: ada, limit: 20 })
    expect(entries.map(({ organisation }) => organisation?.name)).toEqual([
      undefined,
      'Richtig GmbH',
      'Richtig GmbH',
      undefined,
    ])
    expect(entries.map(({ at }) => at)).toEqual([null, null, null, '14:30'])
    expect(await office.fail('timeline.list', { personId: 99, limit: 1 })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('under a theme has what is filed under it; that of the office has everything', async () => {
    const theme = await newTheme(office)
    const about = { ...loggedFields(right), themeIds: [theme], occurredOn: '2026-03-03' }
    const call = await office.call('contacts.log', { ...about, channel: 'phone' })
    const visit = await office.call('visits.log', { ...about, status: 'held' })
    const other = await office.call('visits.log', { ...loggedFields(wrong), status: 'held' })
    const groupId = await newGroup(office, { themeIds: [theme] })
    const meeting = await newMeeting(office, groupId, { heldOn: '2026-03-01' })
    const filed = [
      ['visit', visit.id],
      ['contact', call.id],
      ['meeting', meeting],
    ]
    expect(await kindsOf({ themeId: theme })).toEqual(filed)
    expect(await kindsOf({})).toEqual([['visit', other.id], ...filed])
    expect(await kindsOf({ themeId: theme, kinds: ['visit'] })).toEqual([['visit', visit.id]])
    // as the theme’s figures count: with what was filed under the one it succeeds
    const successor = await newTheme(office, { name: 'Nachfolge' })
    await office.call('themes.update', {
      id: theme,
      version: 1,
      fields: themeFields({ succeededById: successor, validTo: '2026-12-31' }),
    })
    expect(await kindsOf({ themeId: successor })).toEqual(filed)
  })
})

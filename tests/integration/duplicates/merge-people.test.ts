import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, testToday, type TestOffice } from '../../support/data.ts'
import { dumpAudited } from '../../support/dump.ts'
import {
  join,
  loggedFields,
  newGroup,
  newMeeting,
  newOrganisation,
  newPerson,
} from '../../support/records.ts'

let office: TestOffice
let company: number
beforeEach(async () => {
  office = await openTestOffice()
  company = await newOrganisation(office)
})
afterEach(() => office.close())

const pairs = async () => (await office.call('duplicates.people', {})).pairs
const merge = (keepId: number, mergeId: number, choices = {}) =>
  office.call('duplicates.mergePeople', { keepId, keepVersion: 1, mergeId, mergeVersion: 1, choices })

describe('persons who may be one', () => {
  it('have one name and share a company, a number or a mail address', async () => {
    const a = await newPerson(office, { phone: '02041 1' }, company)
    const b = await newPerson(office, { mobile: '02041 1' }, company)
    await newPerson(office, { givenName: 'Erik' }, company)
    await newPerson(office)
    expect(await pairs()).toMatchObject([
      { left: { id: a, name: 'Erika Mustermann' }, right: { id: b }, shared: ['phone', 'organisation'] },
    ])
  })

  it('are not proposed again once somebody has said that they are not the same', async () => {
    const a = await newPerson(office, {}, company)
    const b = await newPerson(office, {}, company)
    await office.call('duplicates.markPeopleDistinct', { leftId: b, rightId: a })
    expect(await pairs()).toEqual([])
    expect((await office.call('duplicates.comparePeople', { leftId: a, rightId: b })).isSaidDistinct).toBe(
      true,
    )
    await office.call('history.undo', {})
    expect(await pairs()).toHaveLength(1)
  })
})

describe('merging two persons', () => {
  it('proposes what is filled, the stricter visibility, both notes, and to keep whom more hangs on', async () => {
    const a = await newPerson(office, { email: 'a@muster.de', note: 'eins' })
    const b = await newPerson(office, { phone: '02041 1', note: 'zwei', visibility: 'confidential' }, company)
    const { fields, survivor } = await office.call('duplicates.comparePeople', { leftId: a, rightId: b })
    const proposals = new Map(fields.map(({ field, proposal }) => [field, proposal]))
    expect(survivor).toBe('right')
    expect(proposals.get('email')).toBe('left')
    expect(proposals.get('phone')).toBe('right')
    expect(proposals.get('visibility')).toBe('right')
    expect(proposals.get('note')).toBe('both')
  })

  it('joins functions, seats and attendances that both have, moves the rest, and leads links on', async () => {
    const other = await newOrganisation(office, { name: 'Andere GmbH' })
    const a = await newPerson(office, { note: 'eins' }, company)
    const b = await newPerson(office, { note: 'zwei', email: 'b@muster.de' }, company)
    await office.call('people.addAffiliation', {
      personId: b,
      affiliation: { organisationId: other, jobTitle: 'Beirat', validFrom: null, validTo: null },
    })
    const group = await newGroup(office)
    await join(office, group, a, { validFrom: '2022-01-01' })
    await join(office, group, b, { validFrom: '2020-01-01', organisationId: other })
    const meeting = await newMeeting(office, group)
    await office.call('meetings.setAttendance', {
      id: meeting,
      attendance: [{ personId: b, status: 'present', spoke: true }],
    })
    const visit = await office.call('visits.log', {
      ...loggedFields(company),
      status: 'planned',
      personIds: [a, b],
    })
    await office.call('contacts.log', { ...loggedFields(other), channel: 'phone', personIds: [b] })

    await merge(a, b)
    const person = await office.call('people.get', { id: a })
    expect(person.fields).toMatchObject({ note: 'eins\n\nzwei', email: 'b@muster.de' })
    expect(person.affiliations.map(({ organisation }) => organisation.id).toSorted((a, b) => a - b)).toEqual([
      company,
      other,
    ])
    expect(person.groups).toMatchObject([{ validFrom: '2020-01-01', validTo: null }])
    expect((await office.call('meetings.get', { id: meeting })).attendance).toMatchObject([
      { person: { id: a }, status: 'present', spoke: true },
    ])
    expect((await office.call('visits.get', { id: visit.id })).people).toMatchObject([{ id: a }])
    const { entries } = await office.call('timeline.list', { organisationId: other, limit: 9 })
    expect(entries.find(({ kind }) => kind === 'contact')?.people).toMatchObject([{ id: a }])
    expect(await office.fail('people.get', { id: b })).toMatchObject({
      code: 'NOT_FOUND',
      messageKey: 'people.error.merged',
      params: { survivorId: a },
    })
    expect(
      (await office.call('history.ofRecord', { entity: 'person', id: a, offset: 0, limit: 1 })).entries,
    ).toMatchObject([{ way: 'merge' }])
  })

  it('is taken back by undo as if nothing had been', async () => {
    const a = await newPerson(office, {}, company)
    const b = await newPerson(office, { phone: '1' }, company)
    const withoutVersions = () =>
      JSON.stringify(
        office.read((db) => dumpAudited(db)),
        (key: string, value: unknown) => (key === 'version' || key === 'updated_at' ? undefined : value),
      )
    const before = withoutVersions()
    await merge(a, b, { phone: 'merge' })
    await office.call('history.undo', {})
    expect(withoutVersions()).toBe(before)
    expect(testToday).toBe('2026-03-11')
  })

  it('is refused for one and the same, and where one has been changed meanwhile', async () => {
    const a = await newPerson(office)
    const b = await newPerson(office)
    const input = { keepId: a, keepVersion: 1, mergeId: a, mergeVersion: 1, choices: {} }
    expect((await office.fail('duplicates.mergePeople', input)).code).toBe('VALIDATION')
    expect(
      (await office.fail('duplicates.mergePeople', { ...input, mergeId: b, mergeVersion: 2 })).code,
    ).toBe('CONFLICT')
  })
})

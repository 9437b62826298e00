import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DataInput } from '../../preload/contract/index.ts'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import {
  join,
  loggedFields,
  newGroup,
  newMeeting,
  newOrganisation,
  newPerson,
  personFields,
} from '../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const listed = (input: Partial<DataInput<'lists.rows'>> = {}) =>
  office.call('lists.rows', { list: 'person', offset: 0, limit: 50, filter: {}, sort: [], ...input })
const names = async (text?: string) =>
  (await listed(text === undefined ? {} : { filter: { text } })).rows.map((row) => row.name)

describe('the list of persons', () => {
  it('sorts by family name as German readers expect', async () => {
    await newPerson(office, { givenName: 'Zoe', familyName: 'Zander' })
    await newPerson(office, { givenName: 'Ödön', familyName: 'Ärmel' })
    await newPerson(office, { givenName: 'Bea', familyName: 'Armbrust' })
    await newPerson(office, { givenName: 'Ada', familyName: 'Assmann' })
    await newPerson(office, { givenName: 'Ada', familyName: 'Aßmann' })
    expect(await names()).toEqual(['Bea Armbrust', 'Ödön Ärmel', 'Ada Assmann', 'Ada Aßmann', 'Zoe Zander'])
  })

  it('finds by any spelling of an umlaut, by mail and by number', async () => {
    await newPerson(office, {
      givenName: 'Jörg',
      familyName: 'Müller',
      email: 'j.mueller@werkstatt.example',
      phone: '02041 1234-56',
      mobile: '+49 171 555 66 77',
    })
    await newPerson(office, { givenName: 'Ida', familyName: 'Kurz' })
    for (const text of ['müll', 'muell', 'mull', 'joerg m', 'werkst', '02041 12', '0171555', '+49171'])
      expect(await names(text), text).toEqual(['Jörg Müller'])
    expect(await names('--')).toEqual([])
  })

  it('shows the main function of today, the active groups and pages with the total', async () => {
    const first = await newOrganisation(office, { name: 'Alt AG' })
    const second = await newOrganisation(office, { name: 'Neu AG' })
    const { id } = await office.call('people.create', {
      fields: personFields({ familyName: 'Adler', phone: '', mobile: '0171 1' }),
      affiliation: { organisationId: first, jobTitle: 'Einkauf', validFrom: null, validTo: '2026-03-10' },
    })
    await office.call('people.addAffiliation', {
      personId: id,
      affiliation: { organisationId: second, jobTitle: 'Leitung', validFrom: '2026-03-11', validTo: null },
    })
    await newPerson(office, { familyName: 'Zabel' })
    await join(office, await newGroup(office), id)
    await join(office, await newGroup(office, { name: 'Ruht', status: 'dormant' }), id)
    const columns = ['organisation', 'jobTitle', 'email', 'mobile', 'groups', 'groupNames', 'functions']
    const { rows, total } = await listed({ limit: 1, columns })
    expect(total).toBe(2)
    expect(rows).toEqual([
      {
        id,
        name: 'Erika Adler',
        cells: {
          organisation: 'Neu AG',
          jobTitle: 'Leitung',
          email: null,
          mobile: '0171 1',
          groups: 1,
          groupNames: 'Fachkräfte',
          functions: 1,
        },
      },
    ])
    expect((await listed({ offset: 1, limit: 1 })).rows[0]?.name).toBe('Erika Zabel')
  })

  it('finds parts of names, and what was typed must all be there', async () => {
    await newPerson(office, { givenName: 'Ute', familyName: 'Großeschmidt' })
    await newPerson(office, { givenName: 'Udo', familyName: 'Schmidt' })
    expect(await names('schmidt')).toEqual(['Ute Großeschmidt', 'Udo Schmidt'])
    expect(await names('ute schmidt')).toEqual(['Ute Großeschmidt'])
    expect(await names('esch')).toEqual(['Ute Großeschmidt'])
    await newPerson(
      office,
      { givenName: 'Ida', familyName: 'Kurz' },
      await newOrganisation(office, { name: 'Feinblechwerk' }),
    )
    expect(await names('blech')).toEqual(['Ida Kurz'])
  })

  it('follows its cells where they come from: a company’s name, a group’s, what was logged', async () => {
    const employer = await newOrganisation(office, { name: 'Alt AG' })
    const id = await newPerson(office, { familyName: 'Adler' }, employer)
    await newPerson(office, { familyName: 'Zabel' })
    const columns = ['organisation', 'lastContactOn', 'contacts', 'openTasks']
    const sort = columns.map((column) => ({ column, direction: 'ascending' as const }))
    const isFirst = async (column: string, value: string) => {
      const where = {
        match: 'all' as const,
        parts: [{ column, operator: 'isOneOf' as const, values: [value] }],
      }
      return (await listed({ filter: { where }, sort })).rows.map((row) => row.id)
    }
    expect(await isFirst('organisation', 'Alt AG')).toEqual([id])
    const { fields, version } = await office.call('organisations.get', { id: employer })
    await office.call('organisations.update', {
      id: employer,
      version,
      fields: { ...fields, name: 'Neu AG' },
    })
    expect(await isFirst('organisation', 'Alt AG')).toEqual([])
    expect(await isFirst('organisation', 'Neu AG')).toEqual([id])
    await office.call('contacts.log', { ...loggedFields(employer), personIds: [id], channel: 'phone' })
    expect(await isFirst('contacts', '1')).toEqual([id])
    expect(await isFirst('lastContactOn', testToday)).toEqual([id])
    await office.call('history.undo', {})
    expect(await isFirst('contacts', '1')).toEqual([])
  })

  it('is changed as a whole, with one step back', async () => {
    const employer = await newOrganisation(office, { name: 'Werk' })
    const ids = [
      await newPerson(office, { familyName: 'Eins' }, employer),
      await newPerson(office, { familyName: 'Zwei' }),
    ]
    const selection = { filter: {}, except: [] }
    const many = { list: 'person', selection } as const
    const set = { kind: 'set', field: 'visibility', value: 'confidential' } as const
    expect(await office.call('lists.previewChange', { ...many, change: set })).toMatchObject({
      selected: 2,
      changed: 2,
      overwritten: 2,
    })
    await office.call('lists.change', { ...many, change: set })
    expect((await office.call('people.get', { id: ids[1] ?? 0 })).fields.visibility).toBe('confidential')
    const task = { kind: 'addTask', title: 'Gratulieren', note: '', dueOn: null, ownerId: null } as const
    await office.call('lists.change', { ...many, change: task })
    expect((await office.call('tasks.list', { limit: 9, personId: ids[0] ?? 0 })).total).toBe(1)
    const remove = { kind: 'remove' } as const
    expect(await office.call('lists.previewChange', { ...many, change: remove })).toMatchObject({
      changed: 2,
      attached: [{ entity: 'affiliation', count: 1 }],
    })
    await office.call('lists.change', { ...many, change: remove })
    expect((await listed()).total).toBe(0)
    await office.call('history.undo', {})
    expect((await office.call('people.get', { id: ids[0] ?? 0 })).affiliations).toHaveLength(1)
    const name = { kind: 'set', field: 'familyName', value: 'Gleich' } as const
    expect(await office.fail('lists.change', { ...many, change: name })).toMatchObject({ code: 'VALIDATION' })
    const theme = { kind: 'addTheme', themeId: 1 } as const
    expect(await office.fail('lists.change', { ...many, change: theme })).toMatchObject({
      messageKey: 'lists.error.change',
    })
  })
})

describe('people.update', () => {
  it('lets sorting and finding follow the new name and refuses a stale version', async () => {
    const id = await newPerson(office, { familyName: 'Klein' })
    await newPerson(office, { familyName: 'Lang' })
    const { version } = await office.call('people.update', {
      id,
      version: 1,
      fields: personFields({ familyName: 'Münz', academicTitle: 'Dr.' }),
    })
    expect(version).toBe(2)
    expect(await names()).toEqual(['Erika Lang', 'Dr. Erika Münz'])
    expect(await names('muenz')).toEqual(['Dr. Erika Münz'])
    expect(await names('klein')).toEqual([])
    const failure = await office.fail('people.update', { id, version: 1, fields: personFields() })
    expect(failure).toMatchObject({ code: 'CONFLICT', messageKey: 'record.changedMeanwhile' })
  })

  it('leaves version and row alone when nothing differs', async () => {
    const id = await newPerson(office)
    const saved = await office.call('people.update', { id, version: 1, fields: personFields() })
    expect(saved.version).toBe(1)
  })

  it('moves updated_at with every change', async () => {
    const id = await newPerson(office)
    office.setNow('2026-04-01T08:00:00.000Z')
    await office.call('people.update', { id, version: 1, fields: personFields({ note: 'neu' }) })
    const row = office.read((db) => db.prepare('select created_at, updated_at from person').get())
    expect(row).toEqual({ created_at: '2026-03-11T09:00:00.000Z', updated_at: '2026-04-01T08:00:00.000Z' })
  })
})

describe('functions', () => {
  it('end on a day; the person and the memberships stay', async () => {
    const organisationId = await newOrganisation(office)
    const id = await newPerson(office, {}, organisationId)
    await join(office, await newGroup(office), id, { organisationId })
    const before = await office.call('people.get', { id })
    const affiliation = before.affiliations[0]
    expect(affiliation).toMatchObject({ version: 1, validTo: null })
    await office.call('people.endAffiliation', {
      id: affiliation?.id ?? 0,
      version: 1,
      validTo: '2026-02-28',
    })
    const after = await office.call('people.get', { id })
    expect(after.affiliations).toMatchObject([{ version: 2, validTo: '2026-02-28' }])
    expect(after.groups).toMatchObject([{ groupName: 'Fachkräfte', validTo: null }])
    expect((await listed({ columns: ['organisation'] })).rows[0]?.cells).toEqual({ organisation: null })
  })

  it('refuse to end before they begin', async () => {
    const organisationId = await newOrganisation(office)
    const personId = await newPerson(office)
    const affiliation = {
      organisationId,
      jobTitle: '',
      validFrom: '2026-03-01',
      validTo: '2026-02-01',
    }
    const refused = { code: 'VALIDATION', messageKey: 'people.error.endsBeforeStart' }
    expect(await office.fail('people.addAffiliation', { personId, affiliation })).toMatchObject(refused)
    expect(
      await office.fail('people.create', { fields: personFields({ familyName: 'Nie' }), affiliation }),
    ).toMatchObject(refused)
    expect(await names('nie')).toEqual([])
    const { id, version } = await office.call('people.addAffiliation', {
      personId,
      affiliation: { ...affiliation, validTo: null },
    })
    expect(await office.fail('people.endAffiliation', { id, version, validTo: '2026-02-28' })).toMatchObject({
      ...refused,
      fieldErrors: { validTo: 'people.error.endsBeforeStart' },
    })
    await office.call('people.endAffiliation', { id, version, validTo: '2026-03-01' })
  })

  it('need a person and an organisation that exist', async () => {
    const organisationId = await newOrganisation(office)
    const personId = await newPerson(office)
    const affiliation = { organisationId, jobTitle: '', validFrom: null, validTo: null }
    expect(await office.fail('people.addAffiliation', { personId: 99, affiliation })).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(
      await office.fail('people.addAffiliation', {
        personId,
        affiliation: { ...affiliation, organisationId: 99 },
      }),
    ).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('load', () => {
  const alertOf = async (id: number) => (await office.call('people.get', { id })).loadAlert

  it('warns of more than three active groups, where guests and groups at rest do not count', async () => {
    const id = await newPerson(office)
    for (const name of ['Eins', 'Zwei', 'Drei']) await join(office, await newGroup(office, { name }), id)
    await join(office, await newGroup(office, { name: 'Gast' }), id, { role: 'guest' })
    await join(office, await newGroup(office, { name: 'Ruht', status: 'dormant' }), id)
    expect(await alertOf(id)).toBe('none')
    await join(office, await newGroup(office, { name: 'Vier' }), id)
    expect(await alertOf(id)).toBe('manyGroups')
  })

  it('warns below 40 % of the last four meetings of a group', async () => {
    const id = await newPerson(office)
    const groupId = await newGroup(office)
    await join(office, groupId, id)
    const attend = async (heldOn: string, status: 'present' | 'absent') => {
      const meeting = await newMeeting(office, groupId, { heldOn })
      await office.call('meetings.setAttendance', {
        id: meeting,
        attendance: [{ personId: id, status, spoke: false }],
      })
    }
    await attend('2025-10-01', 'present')
    await attend('2025-11-01', 'present')
    await attend('2025-12-01', 'absent')
    expect(await alertOf(id)).toBe('none')
    await attend('2026-01-01', 'absent')
    expect(await alertOf(id)).toBe('none')
    await attend('2026-02-01', 'absent')
    expect(await alertOf(id)).toBe('lowAttendance')
    const { groups } = await office.call('people.get', { id })
    expect(groups).toMatchObject([{ attended: 2, meetings: 5 }])
    // a meeting for which nobody has recorded attendance tells nothing
    await newMeeting(office, groupId, { heldOn: '2026-03-01' })
    expect((await office.call('people.get', { id })).groups).toMatchObject([{ attended: 2, meetings: 5 }])
  })
})

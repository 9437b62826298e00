import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HistoryEntity } from '../../preload/contract/history.ts'
import type { OrganisationFields } from '../../preload/contract/organisations.ts'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import {
  groupFields,
  join,
  meetingFields,
  newGroup,
  newMeeting,
  newOrganisation,
  newPerson,
  newTheme,
  personFields,
} from '../support/records.ts'
import { imported } from '../support/registers.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const historyOf = (entity: HistoryEntity, id: number, offset = 0, limit = 50) =>
  office.call('history.ofRecord', { entity, id, offset, limit })
const entriesOf = async (entity: HistoryEntity, id: number) => (await historyOf(entity, id)).entries

/** Changes an organisation as its form does, without saying the other fields. */
async function change(id: number, fields: Partial<OrganisationFields>): Promise<void> {
  const { version, fields: before } = await office.call('organisations.get', { id })
  await office.call('organisations.update', { id, version, fields: { ...before, ...fields } })
}

describe('the history of a record', () => {
  it('says who changed which field from what to what, newest first', async () => {
    const id = await newOrganisation(office, { phone: '02041 1' })
    office.setNow('2026-03-12T08:30:00.000Z')
    const colleague = await office.call('staff.add', { name: 'Bernd Bussard', initials: '', role: 'editor' })
    await office.call('office.setCurrentStaff', { id: colleague.id })
    await change(id, { phone: '02041 2', city: 'Nachbarstadt' })
    const [newest, first, ...others] = await entriesOf('organisation', id)
    expect(newest).toMatchObject({
      at: '2026-03-12T08:30:00.000Z',
      staff: 'Bernd Bussard',
      way: 'byHand',
      command: 'organisations.update',
      changes: [
        {
          entity: 'organisation',
          operation: 'update',
          fields: [{ field: 'phone', from: '02041 1', to: '02041 2' }],
        },
        { entity: 'establishment', fields: [{ field: 'city', from: 'Musterstadt', to: 'Nachbarstadt' }] },
      ],
    })
    expect(first).toMatchObject({ staff: 'Anna Amsel', command: 'organisations.create' })
    expect(first?.changes.map(({ operation }) => operation)).toEqual(['insert', 'insert'])
    expect(others).toEqual([])
  })

  it('comes in pages and says how much there is', async () => {
    const id = await newOrganisation(office)
    for (const note of ['eins', 'zwei', 'drei']) await change(id, { note })
    const { entries, total } = await historyOf('organisation', id, 1, 2)
    expect(total).toBe(4)
    expect(entries.map(({ changes }) => changes[0]?.fields[0]?.to)).toEqual(['zwei', 'eins'])
  })

  it('leaves out what is computed and what only the machine needs', async () => {
    const id = await newOrganisation(office)
    await change(id, { name: 'Bäckerei Maier GmbH', phone: '02041 2' })
    const told = (await entriesOf('organisation', id)).flatMap(({ changes }) =>
      changes.flatMap(({ entity, fields }) => fields.map(({ field }) => `${entity}.${field}`)),
    )
    expect(told).toEqual(expect.arrayContaining(['organisation.name', 'organisation_name.name']))
    for (const hidden of ['nameSort', 'searchText', 'matchKey', 'phoneE164', 'updatedAt', 'organisationId'])
      expect(told.join(' ')).not.toContain(hidden)
  })

  it('tells of parts that came and went, by what they refer to', async () => {
    const theme = await newTheme(office)
    const id = await newOrganisation(office)
    await office.call('organisations.setThemes', { id, themeIds: [theme] })
    await office.call('organisations.setThemes', { id, themeIds: [] })
    expect((await entriesOf('organisation', id)).slice(0, 2)).toMatchObject([
      { changes: [{ entity: 'organisation_theme', operation: 'delete', name: 'Digitalisierung' }] },
      { changes: [{ entity: 'organisation_theme', operation: 'insert', name: 'Digitalisierung' }] },
    ])
  })

  it('tells of a function on both pages', async () => {
    const company = await newOrganisation(office)
    const person = await newPerson(office, {}, company)
    const [affiliation] = (await office.call('people.get', { id: person })).affiliations
    await office.call('people.endAffiliation', { id: affiliation?.id ?? 0, version: 1, validTo: testToday })
    const change = {
      entity: 'affiliation',
      operation: 'update',
      fields: [{ field: 'validTo', from: null, to: testToday }],
    }
    expect((await entriesOf('person', person))[0]?.changes).toMatchObject([
      { ...change, name: 'Bäckerei Müller GmbH' },
    ])
    expect((await entriesOf('organisation', company))[0]?.changes).toMatchObject([
      { ...change, name: 'Erika Mustermann' },
    ])
  })

  it('says which file an import read, and what was in the company before it', async () => {
    await imported(office, [
      'Firma;PLZ;Ort;Telefon',
      'Amsel GmbH;46236;Musterstadt;02041 1',
      'Zeisig GmbH;46236;Musterstadt;02041 3',
    ])
    const { rows } = await office.call('lists.rows', {
      list: 'organisation',
      offset: 0,
      limit: 9,
      filter: { text: 'zeisig' },
      sort: [],
    })
    const id = rows[0]?.id ?? 0
    await imported(office, ['Firma;PLZ;Ort;Telefon', 'Zeisig GmbH;46236;Musterstadt;02041 9'], {
      fileName: 'zweites.csv',
    })
    expect(await entriesOf('organisation', id)).toMatchObject([
      {
        way: 'import',
        source: 'zweites.csv',
        changes: [{ fields: [{ field: 'phone', from: '02041 3', to: '02041 9' }] }],
      },
      {
        way: 'import',
        source: 'register.csv',
        changes: [{ operation: 'insert' }, { entity: 'establishment' }],
      },
    ])
  })

  it('says what was taken back', async () => {
    const id = await newPerson(office)
    await office.call('people.update', { id, version: 1, fields: personFields({ email: 'e@muster.de' }) })
    await office.call('history.undo', {})
    expect((await entriesOf('person', id))[0]).toMatchObject({
      way: 'undo',
      command: 'people.update',
      changes: [{ fields: [{ field: 'email', from: 'e@muster.de', to: null }] }],
    })
  })

  it('of a group tells of members and meetings, of a meeting who was there', async () => {
    const group = await newGroup(office)
    const person = await newPerson(office)
    await join(office, group, person)
    const meeting = await newMeeting(office, group, { title: 'Auftakt' })
    await office.call('meetings.setAttendance', {
      id: meeting,
      attendance: [{ personId: person, status: 'present', spoke: true }],
    })
    expect((await entriesOf('working_group', group)).map(({ changes }) => changes)).toMatchObject([
      [{ entity: 'meeting', operation: 'insert', name: 'Auftakt' }],
      [{ entity: 'membership', operation: 'insert', name: 'Erika Mustermann' }],
      [{ entity: 'working_group', operation: 'insert', name: '' }],
    ])
    expect((await entriesOf('meeting', meeting))[0]?.changes).toMatchObject([
      {
        entity: 'attendance',
        name: 'Erika Mustermann',
        fields: [{ field: 'status', from: 'invited', to: 'present' }, { field: 'spoke' }],
      },
    ])
  })
})

describe('going back to an earlier state', () => {
  const restore = async (entity: HistoryEntity, id: number, changeSetId: number) => {
    const { version } = await office.call('history.preview', { entity, id, changeSetId })
    return office.call('history.restore', { entity, id, version, changeSetId })
  }

  it('brings back fields, address, former names and themes, over several changes, as one', async () => {
    const theme = await newTheme(office)
    const id = await newOrganisation(office)
    await office.call('organisations.setThemes', { id, themeIds: [theme] })
    const before = await office.call('organisations.get', { id })
    const [then] = await entriesOf('organisation', id)
    await change(id, { name: 'Bäckerei Maier GmbH' })
    await change(id, { city: 'Nachbarstadt' })
    await office.call('organisations.setThemes', { id, themeIds: [] })
    const changeSetId = then?.changeSetId ?? 0

    const preview = await office.call('history.preview', { entity: 'organisation', id, changeSetId })
    expect(preview).toMatchObject({
      missing: [],
      changes: [
        {
          entity: 'organisation',
          fields: [{ field: 'name', from: 'Bäckerei Maier GmbH', to: 'Bäckerei Müller GmbH' }],
        },
        { entity: 'establishment', fields: [{ field: 'city', from: 'Nachbarstadt', to: 'Musterstadt' }] },
        { entity: 'organisation_name', operation: 'delete' },
        { entity: 'organisation_theme', operation: 'insert', name: 'Digitalisierung' },
      ],
    })
    await restore('organisation', id, changeSetId)
    const after = await office.call('organisations.get', { id })
    expect({ ...after, version: 0, updatedAt: '' }).toEqual({ ...before, version: 0, updatedAt: '' })
    expect((await entriesOf('organisation', id))[0]).toMatchObject({ way: 'restore' })

    expect((await office.call('history.undo', {})).undone?.command).toBe('history.restore')
    expect((await office.call('organisations.get', { id })).fields).toMatchObject({
      name: 'Bäckerei Maier GmbH',
      city: 'Nachbarstadt',
    })
  })

  it('takes along the functions of a person, and not its seats in groups', async () => {
    const company = await newOrganisation(office)
    const id = await newPerson(office)
    const [then] = await entriesOf('person', id)
    await office.call('people.addAffiliation', {
      personId: id,
      affiliation: { organisationId: company, jobTitle: 'Leitung', validFrom: null, validTo: null },
    })
    await join(office, await newGroup(office), id)
    await restore('person', id, then?.changeSetId ?? 0)
    const person = await office.call('people.get', { id })
    expect(person.affiliations).toEqual([])
    expect(person.groups).toHaveLength(1)
  })

  it('is refused in words where what it needs is gone', async () => {
    const company = await newOrganisation(office, { name: 'Weg GmbH' })
    const group = await newGroup(office)
    const id = await newMeeting(office, group, { hostOrganisationId: company })
    const [then] = await entriesOf('meeting', id)
    await office.call('meetings.update', { id, version: 1, fields: meetingFields(group) })
    await office.call('organisations.remove', { id: company, version: 1 })
    const target = { entity: 'meeting', id, changeSetId: then?.changeSetId ?? 0 } as const
    expect((await office.call('history.preview', target)).missing).toEqual(['Weg GmbH'])
    expect(await office.fail('history.restore', { ...target, version: 2 })).toMatchObject({
      code: 'CONFLICT',
      messageKey: 'history.error.needsWhatIsGone',
      params: { name: 'Weg GmbH' },
    })
  })

  it('is refused when somebody has changed the record meanwhile', async () => {
    const id = await newGroup(office)
    const [then] = await entriesOf('working_group', id)
    await office.call('groups.update', { id, version: 1, fields: groupFields({ name: 'Neu' }) })
    const changeSetId = then?.changeSetId ?? 0
    const failure = await office.fail('history.restore', {
      entity: 'working_group',
      id,
      version: 1,
      changeSetId,
    })
    expect(failure.code).toBe('CONFLICT')
  })

  it('before a merge leaves what came from the other company where it is', async () => {
    const keepId = await newOrganisation(office)
    const [then] = await entriesOf('organisation', keepId)
    const mergeId = await newOrganisation(office, { street: 'Nebenstraße', note: 'Filiale' })
    await office.call('duplicates.merge', {
      keepId,
      keepVersion: 1,
      mergeId,
      mergeVersion: 1,
      choices: { note: 'merge' },
    })
    await restore('organisation', keepId, then?.changeSetId ?? 0)
    expect((await office.call('organisations.get', { id: keepId })).fields.note).toBe('')
    expect(
      office.read((database) =>
        database.prepare('select street from establishment order by id').pluck().all(),
      ),
    ).toEqual(['Hauptstraße', 'Nebenstraße'])
  })
})

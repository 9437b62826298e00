import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MergeChoices } from '../../../preload/contract/duplicates.ts'
import { sortKey } from '../../../db/text/sort-key.ts'
import { openTestOffice, testToday, type TestOffice } from '../../support/data.ts'
import { dumpAudited, problemsOf } from '../../support/dump.ts'
import {
  join,
  loggedFields,
  newGroup,
  newMeeting,
  newOrganisation,
  newPerson,
  newTheme,
  organisationFields,
  taskFields,
} from '../../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const rows = (sql: string): unknown[] => office.read((database) => database.prepare(sql).all())
const values = (sql: string): unknown[] => office.read((database) => database.prepare(sql).pluck().all())
const versionOf = async (id: number) => (await office.call('organisations.get', { id })).version
const compare = (leftId: number, rightId: number) => office.call('duplicates.compare', { leftId, rightId })
const fieldOf = async (leftId: number, rightId: number, field: string) =>
  (await compare(leftId, rightId)).fields.find((compared) => compared.field === field)
const merge = async (keepId: number, mergeId: number, choices: MergeChoices = {}) =>
  office.call('duplicates.merge', {
    keepId,
    keepVersion: await versionOf(keepId),
    mergeId,
    mergeVersion: await versionOf(mergeId),
    choices,
  })
/** Writes past the commands what only imports write. */
const prepare = async (sql: string): Promise<void> => {
  const { default: Database } = await import('better-sqlite3')
  const database = new Database(office.file())
  try {
    database.exec(sql)
  } finally {
    database.close()
  }
}

/** Two records of one bakery, the second with something of everything. */
async function twoBakeries(): Promise<{ readonly keep: number; readonly merge: number }> {
  const keep = await newOrganisation(office, { name: 'Bäckerei Müller GmbH', phone: '02041 1' })
  const merged = await newOrganisation(office, {
    name: 'Müller Backwaren GmbH',
    street: 'Ringstr.',
    houseNumber: '5',
    postcode: '46238',
    city: 'Bottrop',
    email: 'post@mueller.example',
    employees: 12,
    note: 'Backt Brot.',
  })
  const theme = await newTheme(office)
  const other = await newTheme(office, { name: 'Fachkräfte' })
  await office.call('organisations.setThemes', { id: keep, themeIds: [theme] })
  await office.call('organisations.setThemes', { id: merged, themeIds: [theme, other] })
  const group = await newGroup(office)
  const person = await newPerson(office, { familyName: 'Müller' }, keep)
  const affiliation = { organisationId: merged, jobTitle: '', validFrom: '2020-01-01', validTo: null }
  await office.call('people.addAffiliation', { personId: person, affiliation })
  const baker = await newPerson(office, { familyName: 'Bäcker' }, merged)
  await join(office, group, baker, { organisationId: merged })
  const meeting = await newMeeting(office, group, { hostOrganisationId: merged })
  const present = { personId: baker, status: 'present' as const, spoke: true }
  await office.call('meetings.setAttendance', { id: meeting, attendance: [present] })
  await office.call('visits.log', { ...loggedFields(merged), status: 'held', occurredOn: '2026-02-02' })
  await office.call('contacts.log', { ...loggedFields(merged), channel: 'phone', occurredOn: '2026-03-03' })
  await office.call('contacts.log', { ...loggedFields(keep), channel: 'phone', occurredOn: '2026-01-01' })
  await office.call('tasks.create', { fields: taskFields({ organisationId: merged }) })
  return { keep, merge: merged }
}

describe('merging two organisations', () => {
  it('moves everything attached, without doubling what both have', async () => {
    const { keep, merge: merged } = await twoBakeries()
    const { right } = await compare(keep, merged)
    expect(right.attached).toMatchObject({
      visits: 1,
      contacts: 1,
      tasks: 1,
      people: 2,
      memberships: 1,
      attendances: 1,
      meetings: 1,
      themes: 2,
      establishments: 1,
    })
    await merge(keep, merged)
    const detail = await office.call('organisations.get', { id: keep })
    expect(detail.themes.map(({ name }) => name)).toEqual(['Digitalisierung', 'Fachkräfte'])
    expect(detail.people.map(({ name, validFrom }) => [name, validFrom])).toEqual([
      ['Erika Bäcker', null],
      ['Erika Müller', '2020-01-01'],
    ])
    expect(detail).toMatchObject({
      lastVisitOn: '2026-02-02',
      lastContactOn: '2026-03-03',
      openTasks: 1,
      groups: [{ groupName: 'Fachkräfte' }],
      fields: { email: 'post@mueller.example', employees: 12, note: 'Backt Brot.', phone: '02041 1' },
    })
    expect(values('select organisation_id from attendance')).toEqual([keep])
    expect(values('select host_organisation_id from meeting')).toEqual([keep])
    expect(values('select count(*) from organisation')).toEqual([1])
    expect(office.read(problemsOf)).toEqual([])
  })

  it('is found under both names and the new address, and sorts by the chosen name', async () => {
    const { keep, merge: merged } = await twoBakeries()
    await merge(keep, merged, { name: 'merge', address: 'merge' })
    const find = async (text: string) =>
      (
        await office.call('lists.rows', {
          list: 'organisation',
          offset: 0,
          limit: 9,
          filter: { text },
          sort: [],
        })
      ).rows.map(({ id }) => id)
    expect(await find('Backwaren')).toEqual([keep])
    expect(await find('Bäckerei')).toEqual([keep])
    expect(await find('Ringstr')).toEqual([keep])
    const detail = await office.call('organisations.get', { id: keep })
    expect(detail.formerNames.map(({ name }) => name)).toEqual(['Bäckerei Müller GmbH'])
    expect(rows('select name_sort, match_key, seat_city from organisation')).toEqual([
      {
        name_sort: sortKey('Müller Backwaren GmbH'),
        match_key: 'mueller backwaren|46238|ringstr 5',
        seat_city: 'Bottrop',
      },
    ])
  })

  it('makes the other head office a branch, and keeps the place of its visits', async () => {
    const { keep, merge: merged } = await twoBakeries()
    await prepare(
      `update visit set establishment_id = (select id from establishment where organisation_id = ${merged})`,
    )
    await merge(keep, merged, { address: 'keep' })
    expect(rows('select organisation_id, is_head_office, city from establishment order by id')).toEqual([
      { organisation_id: keep, is_head_office: 1, city: 'Musterstadt' },
      { organisation_id: keep, is_head_office: 0, city: 'Bottrop' },
    ])
    expect(
      values('select city from visit join establishment on establishment.id = establishment_id'),
    ).toEqual(['Bottrop'])
  })

  it('takes one door for one establishment, however it is written', async () => {
    const keep = await newOrganisation(office, { street: 'Hauptstraße', district: '' })
    const merged = await newOrganisation(office, { street: 'Hauptstr.', district: 'Mitte' })
    await office.call('visits.log', { ...loggedFields(merged), status: 'held' })
    await prepare(
      `update visit set establishment_id = (select id from establishment where organisation_id = ${merged})`,
    )
    const [door] = values(`select id from establishment where organisation_id = ${keep}`)
    await merge(keep, merged, { address: 'keep' })
    expect(rows('select id, street, district from establishment')).toEqual([
      { id: door, street: 'Hauptstraße', district: 'Mitte' },
    ])
    expect(values('select establishment_id from visit')).toEqual([door])
    expect(values('select seat_district from organisation')).toEqual(['Mitte'])
  })

  it('leads from the old id to the survivor, over several merges', async () => {
    const [a, b, c] = [
      await newOrganisation(office),
      await newOrganisation(office),
      await newOrganisation(office),
    ]
    await merge(b, c)
    await merge(a, b)
    for (const id of [b, c])
      expect(await office.fail('organisations.get', { id })).toMatchObject({
        code: 'NOT_FOUND',
        messageKey: 'organisations.error.merged',
        params: { survivorId: a },
      })
  })

  it('gives no id twice, so that the old id leads to the survivor for ever', async () => {
    const keep = await newOrganisation(office)
    const first = await newOrganisation(office)
    await merge(keep, first)
    const second = await newOrganisation(office)
    expect(second).toBeGreaterThan(first)
    await merge(keep, second)
    expect(rows('select merged_id, organisation_id from organisation_merged order by merged_id')).toEqual([
      { merged_id: first, organisation_id: keep },
      { merged_id: second, organisation_id: keep },
    ])
  })

  it('keeps both notes, one below the other', async () => {
    const keep = await newOrganisation(office, { note: 'Eins' })
    const merged = await newOrganisation(office, { note: 'Zwei' })
    expect(await fieldOf(keep, merged, 'note')).toMatchObject({ proposal: 'both', reason: 'bothKept' })
    await merge(keep, merged)
    expect((await office.call('organisations.get', { id: keep })).fields.note).toBe('Eins\n\nZwei')
  })
})

describe('what came with imports', () => {
  const file = `insert into import_batch (id, file_name, file_sha256, dialect, mapping, columns, status, staff_id, started_at)
    values (1, 'ihk.csv', '', '{}', '[]', '[]', 'applied', 1, '2026-01-01T00:00:00.000Z');`

  it('proposes what was set by hand, and takes the origin of a value with it', async () => {
    const keep = await newOrganisation(office, { phone: '1', email: 'hand@example.org' })
    const merged = await newOrganisation(office, { phone: '2', website: 'https://example.org' })
    await prepare(`${file}
      insert into organisation_provenance (organisation_id, batch_id, fields)
        values (${merged}, 1, '{"phone":{"on":"2026-03-01"},"website":{"on":"2026-02-01","batchId":1}}');
      insert into organisation_provenance (organisation_id, batch_id, fields) values (${keep}, 1, '{}');`)
    expect(await fieldOf(keep, merged, 'phone')).toMatchObject({ proposal: 'right', reason: 'byHand' })
    expect(await fieldOf(keep, merged, 'website')).toMatchObject({
      proposal: 'right',
      reason: 'onlyFilled',
      right: { origin: { byHand: false, source: 'ihk.csv', on: '2026-02-01' } },
    })
    await merge(keep, merged)
    const [origins] = values('select fields from organisation_provenance')
    expect(JSON.parse(String(origins))).toEqual({
      phone: { on: '2026-03-01' },
      website: { on: '2026-02-01', batchId: 1 },
    })
  })

  it('moves source keys and decisions about rows; who is listed is not absent', async () => {
    const keep = await newOrganisation(office)
    const merged = await newOrganisation(office)
    await prepare(`${file}
      insert into organisation_source_key (organisation_id, source, source_key)
        values (${keep}, 'ihk', '1'), (${merged}, 'hwk', '7'), (${merged}, 'alt', '8');
      insert into organisation_absence (organisation_id, source, since, batch_id)
        values (${keep}, 'hwk', '2026-01-01', 1), (${keep}, 'alt', '2026-02-01', 1),
          (${merged}, 'alt', '2026-01-15', 1), (${merged}, 'ihk', '2026-01-01', 1);
      insert into import_distinct (organisation_id, source, row_key)
        values (${merged}, 'ihk', '1'), (${merged}, 'ihk', '2'), (${keep}, 'ihk', '2');`)
    await merge(keep, merged)
    expect(rows('select organisation_id, source from organisation_source_key order by id')).toEqual([
      { organisation_id: keep, source: 'ihk' },
      { organisation_id: keep, source: 'hwk' },
      { organisation_id: keep, source: 'alt' },
    ])
    expect(rows('select organisation_id, source, since from organisation_absence')).toEqual([
      { organisation_id: keep, source: 'alt', since: '2026-01-15' },
    ])
    expect(rows('select organisation_id, row_key from import_distinct')).toEqual([
      { organisation_id: keep, row_key: '2' },
    ])
  })
})

describe('undo and redo of a merge', () => {
  it.each<MergeChoices>([{}, { name: 'merge', address: 'merge', note: 'merge' }])(
    'put every row back (%o)',
    async (choices) => {
      const { keep, merge: merged } = await twoBakeries()
      const before = office.read(dumpAudited)
      await merge(keep, merged, choices)
      const after = office.read(dumpAudited)
      expect(after).not.toEqual(before)
      expect((await office.call('history.undo', {})).undone?.command).toBe('duplicates.merge')
      expect(office.read(dumpAudited)).toEqual(before)
      await office.call('history.redo', {})
      expect(office.read(dumpAudited)).toEqual(after)
      await office.call('history.undo', {})
      expect(office.read(dumpAudited)).toEqual(before)
      expect(office.read(problemsOf)).toEqual([])
    },
  )

  it('work where the survivor had no head office', async () => {
    const { keep, merge: merged } = await twoBakeries()
    await prepare(`delete from establishment where organisation_id = ${keep}`)
    // what is computed of it follows with the next change
    await prepare(`update organisation set match_key = '', seat_postcode = '', seat_city = '', seat_city_sort = '',
      seat_district = '', seat_district_sort = '', search_text = replace(search_text,
        'hauptstrasse 46236 musterstadt mitte ', '') where id = ${keep}`)
    const before = office.read(dumpAudited)
    await merge(keep, merged)
    expect(values(`select seat_city from organisation where id = ${keep}`)).toEqual(['Bottrop'])
    await office.call('history.undo', {})
    expect(office.read(dumpAudited)).toEqual(before)
  })

  it('are refused once somebody has worked with the survivor', async () => {
    const { keep, merge: merged } = await twoBakeries()
    await merge(keep, merged)
    const colleague = (
      await office.call('staff.add', { name: 'Bernd Bussard', initials: '', role: 'editor' })
    ).id
    await office.call('office.setCurrentStaff', { id: colleague })
    const fields = organisationFields({ note: 'neu' })
    await office.call('organisations.update', { id: keep, version: await versionOf(keep), fields })
    await office.call('office.setCurrentStaff', { id: 1 })
    expect((await office.fail('history.undo', {})).messageKey).toBe('history.error.changedSince')
  })
})

describe('a merge is refused', () => {
  it('when one of the two was changed meanwhile, and changes nothing', async () => {
    const { keep, merge: merged } = await twoBakeries()
    const before = office.read(dumpAudited)
    for (const [keepVersion, mergeVersion] of [
      [1, 99],
      [99, 1],
    ] as const)
      expect(
        await office.fail('duplicates.merge', {
          keepId: keep,
          keepVersion,
          mergeId: merged,
          mergeVersion,
          choices: {},
        }),
      ).toMatchObject({ code: 'CONFLICT', messageKey: 'record.changedMeanwhile' })
    expect(office.read(dumpAudited)).toEqual(before)
  })

  it('of one and the same, and of one that is not there', async () => {
    const id = await newOrganisation(office)
    const input = { keepId: id, keepVersion: 1, mergeVersion: 1, choices: {} }
    expect((await office.fail('duplicates.merge', { ...input, mergeId: id })).code).toBe('VALIDATION')
    expect((await office.fail('duplicates.merge', { ...input, mergeId: 99 })).code).toBe('NOT_FOUND')
    expect((await office.fail('duplicates.compare', { leftId: id, rightId: id })).code).toBe('VALIDATION')
  })
})

describe('"not the same"', () => {
  it('is remembered once, shown as a warning, undone, and gone when the two are merged after all', async () => {
    const [a, b] = [await newOrganisation(office), await newOrganisation(office)]
    await office.call('duplicates.markDistinct', { leftId: b, rightId: a })
    await office.call('duplicates.markDistinct', { leftId: a, rightId: b })
    expect(rows('select first_id, second_id from organisation_distinct')).toEqual([
      { first_id: a, second_id: b },
    ])
    expect((await compare(a, b)).warnings).toEqual(['markedDistinct'])
    await office.call('history.undo', {})
    expect(rows('select * from organisation_distinct')).toEqual([])
    await office.call('history.redo', {})
    await merge(b, a)
    expect(rows('select * from organisation_distinct')).toEqual([])
  })

  it('speaks of the survivor after a merge, once', async () => {
    const [a, b, c] = [
      await newOrganisation(office),
      await newOrganisation(office),
      await newOrganisation(office),
    ]
    await office.call('duplicates.markDistinct', { leftId: c, rightId: b })
    await office.call('duplicates.markDistinct', { leftId: a, rightId: c })
    await merge(a, b)
    expect(rows('select first_id, second_id from organisation_distinct')).toEqual([
      { first_id: a, second_id: c },
    ])
  })

  it('does not keep an organisation from being removed', async () => {
    const [a, b] = [await newOrganisation(office), await newOrganisation(office)]
    await office.call('duplicates.markDistinct', { leftId: a, rightId: b })
    const before = office.read(dumpAudited)
    await office.call('organisations.remove', { id: b, version: 1 })
    expect(rows('select * from organisation_distinct')).toEqual([])
    await office.call('history.undo', {})
    expect(office.read(dumpAudited)).toEqual(before)
  })
})

it('warns where official numbers contradict each other', async () => {
  const entry = { registerKind: 'HRB' as const, registerNumber: '7', registerCourt: 'Amtsgericht Essen' }
  const a = await newOrganisation(office, { ...entry, vatId: 'DE1', legalForm: 'GmbH' })
  const b = await newOrganisation(office, { ...entry, registerCourt: 'Essen', vatId: 'DE2', legalForm: 'AG' })
  const c = await newOrganisation(office, { ...entry, registerCourt: 'Gelsenkirchen', legalForm: 'GmbH' })
  expect((await compare(a, b)).warnings).toEqual(['vatIdDiffers', 'legalFormDiffers'])
  expect((await compare(a, c)).warnings).toEqual(['registerDiffers'])
  expect((await compare(a, c)).left.createdAt.slice(0, 10)).toBe(testToday)
})

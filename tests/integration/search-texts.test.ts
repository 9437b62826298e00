import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DataInput } from '../../preload/contract/index.ts'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import {
  loggedFields,
  newGroup,
  newMeeting,
  newOrganisation,
  newPerson,
  organisationFields,
  taskFields,
} from '../support/records.ts'

let office: TestOffice
let bakery: number
beforeAll(async () => {
  office = await openTestOffice()
  bakery = await newOrganisation(office, {
    name: 'Bäckerei Amsel',
    note: 'Sucht **Lagerfläche** an der Größestraße.\n\n- Grüße aus der Kammer',
  })
  await newPerson(office, { familyName: 'Drossel', note: 'spricht fließend Türkisch' }, bakery)
  await office.call('visits.log', {
    ...loggedFields(bakery),
    status: 'held',
    subject: 'Betriebsbesichtigung',
    note: `${'Zuerst ging es um die Ausbildung. '.repeat(20)}Dann um die Lagerfläche <b>hinten</b>, die feucht ist. ${'Danach gab es Kaffee. '.repeat(20)}`,
  })
  await office.call('contacts.log', {
    ...loggedFields(bakery),
    channel: 'phone',
    occurredOn: '2025-11-02',
    subject: 'Lagerfläche zu teuer',
  })
  const group = await newGroup(office, { name: 'Flächen' })
  await newMeeting(office, group, {
    title: '3. Sitzung',
    heldOn: '2026-01-20',
    minutes: 'Beschluss: Die Lagerflaechen werden erfasst.',
  })
  await office.call('tasks.create', {
    fields: taskFields({
      title: 'Rückruf',
      note: 'wegen Lagerfläche',
      answer: 'Bauamt sagt zu',
      organisationId: bakery,
      dueOn: '2026-04-01',
    }),
  })
})
afterAll(() => office.close())

const texts = async (text: string, textsMax = 20) =>
  (await office.call('search.find', { text, limit: 20, textsMax })).texts
const kinds = async (text: string) => (await texts(text)).map(({ kind }) => kind)

describe('search.find, what is written somewhere', () => {
  it('finds notes, subjects, minutes and tasks, undated first, then the latest', async () => {
    expect(await texts('lagerflä')).toEqual([
      {
        kind: 'organisation',
        id: bakery,
        title: 'Bäckerei Amsel',
        subtitle: 'Hauptstraße 1, 46236 Musterstadt',
        passage: 'Sucht Lagerfläche an der Größestraße. Grüße aus der Kammer',
        on: null,
        at: null,
      },
      expect.objectContaining({
        kind: 'task',
        title: 'Rückruf',
        subtitle: 'Bäckerei Amsel',
        on: '2026-04-01',
      }),
      expect.objectContaining({
        kind: 'visit',
        title: 'Betriebsbesichtigung',
        at: { entity: 'organisation', id: bakery },
      }),
      expect.objectContaining({
        kind: 'meeting',
        title: '3. Sitzung',
        subtitle: 'Flächen',
        on: '2026-01-20',
      }),
      expect.objectContaining({
        kind: 'contact',
        title: 'Lagerfläche zu teuer',
        passage: '',
        on: '2025-11-02',
      }),
    ])
    expect(await kinds('türkisch')).toEqual(['person'])
    expect(await texts('bauamt')).toMatchObject([
      { kind: 'task', passage: 'wegen Lagerfläche Bauamt sagt zu' },
    ])
  })

  it('shows the passage as plain text, cut at gaps', async () => {
    const [, , visit] = await texts('lagerflä')
    expect(visit?.passage).toMatch(/^… .*Dann um die Lagerfläche <b>hinten<\/b>, die feucht ist\..* …$/)
    expect(visit?.passage.length).toBeLessThan(180)
  })

  it('finds umlauts and ß however they are typed or written', async () => {
    for (const text of ['lagerfläche', 'lagerflaeche', 'LAGERFLÄCHE', 'Lagerfla\u0308che'])
      expect(await kinds(text), text).toEqual(['organisation', 'task', 'visit', 'meeting', 'contact'])
    expect(await kinds('lagerflache')).toEqual(['organisation', 'task', 'visit', 'contact'])
    for (const text of ['größe', 'groesse', 'grosse', 'grüße', 'gruesse', 'grusse'])
      expect(await kinds(text), text).toEqual(['organisation'])
    for (const text of ['fließend', 'fliessend', 'tuerkisch', 'turkisch'])
      expect(await kinds(text), text).toEqual(['person'])
  })

  it('takes every word as a beginning, short ones whole, in one record', async () => {
    expect(await kinds('lager kammer')).toEqual(['organisation'])
    expect(await kinds('lager um')).toEqual(['visit'])
    expect(await kinds('lager xyz')).toEqual([])
    expect(await kinds('la')).toEqual([])
    for (const text of ['"', '* OR *', 'NEAR(a', 'a" OR b', '- -']) await texts(text)
  })

  it('is asked for, and does not repeat what is found by name', async () => {
    expect((await office.call('search.find', { text: 'lagerfläche', limit: 5 })).texts).toEqual([])
    const id = await newOrganisation(office, { name: 'Zeisig OHG', note: 'Zeisig heißt auch der Inhaber' })
    const { hits, texts: found } = await office.call('search.find', { text: 'zeisig', limit: 5, textsMax: 5 })
    expect(hits.map((hit) => hit.id)).toEqual([id])
    expect(found).toEqual([])
  })

  it('follows every change, undo and redo', async () => {
    const fields = organisationFields({ name: 'Star AG', note: 'braucht Glasfaser' })
    const { id } = await office.call('organisations.create', { fields })
    expect(await kinds('glasfaser')).toEqual(['organisation'])
    await office.call('organisations.update', { id, version: 1, fields: { ...fields, note: 'hat Kupfer' } })
    expect([await kinds('glasfaser'), await kinds('kupfer')]).toEqual([[], ['organisation']])
    await office.call('history.undo', {})
    expect([await kinds('glasfaser'), await kinds('kupfer')]).toEqual([['organisation'], []])
    await office.call('history.redo', {})
    expect([await kinds('glasfaser'), await kinds('kupfer')]).toEqual([[], ['organisation']])
    await office.call('history.undo', {})
    await office.call('history.undo', {})
    expect(await kinds('glasfaser')).toEqual([])
    expect((await office.call('doctor.run', {})).searchIndexOk).toBe(true)
  })

  it('goes with a company that is merged into another', async () => {
    const keep = await newOrganisation(office, { name: 'Fink GmbH' })
    const merged = await newOrganisation(office, { name: 'Fink GmbH & Co. KG' })
    await office.call('contacts.log', {
      ...loggedFields(merged),
      channel: 'email',
      subject: 'Schallschutzwand',
    })
    const versions = { keepId: keep, keepVersion: 1, mergeId: merged, mergeVersion: 1 }
    const merging: DataInput<'duplicates.merge'> = { ...versions, choices: {} }
    await office.call('duplicates.merge', merging)
    expect(await texts('schallschutz')).toMatchObject([
      { kind: 'contact', at: { id: keep }, subtitle: 'Fink GmbH' },
    ])
  })
})

const open = { from: null, to: null }

describe('search.groups and search.page', () => {
  it('counts each kind and shows its first', async () => {
    const { groups } = await office.call('search.groups', { text: 'lagerfläche', ...open, hitsMax: 5 })
    expect(groups.map(({ kind, count, isMore }) => [kind, count, isMore])).toEqual([
      ['organisation', 1, false],
      ['visit', 1, false],
      ['contact', 1, false],
      ['meeting', 1, false],
      ['task', 1, false],
    ])
    expect(groups[0]?.hits).toMatchObject([{ kind: 'organisation', title: 'Bäckerei Amsel' }])
  })

  it('puts names before notes and shows no record twice', async () => {
    await newOrganisation(office, { name: 'Nachbar KG', note: 'liegt neben der Bäckerei' })
    const { groups } = await office.call('search.groups', { text: 'bäckerei', ...open, hitsMax: 5 })
    expect(groups[0]?.hits.map(({ title, passage }) => [title, passage])).toEqual([
      ['Bäckerei Amsel', ''],
      ['Nachbar KG', 'liegt neben der Bäckerei'],
    ])
    expect(groups[0]?.count).toBe(2)
  })

  it('keeps to a period, in which only what has a day is found', async () => {
    const within = async (from: string | null, to: string | null) =>
      (await office.call('search.groups', { text: 'lagerfläche', from, to, hitsMax: 5 })).groups.map(
        ({ kind }) => kind,
      )
    expect(await within('2026-01-01', '2026-01-31')).toEqual(['meeting'])
    expect(await within('2026-03-01', null)).toEqual(['visit', 'task'])
    expect(await within(null, '2025-12-31')).toEqual(['contact'])
    expect(await within('2030-01-01', null)).toEqual([])
  })

  it('pages through one kind, the latest first', async () => {
    for (let day = 10; day < 30; day++)
      await office.call('contacts.log', {
        ...loggedFields(bakery),
        channel: 'chat',
        occurredOn: `2025-06-${day}`,
        subject: `Ausbildungsmesse ${day}`,
      })
    const page = (offset: number) =>
      office.call('search.page', { text: 'ausbildungsm', ...open, kind: 'contact', offset, limit: 15 })
    const [first, second] = [await page(0), await page(15)]
    expect([first.total, first.isMore, first.hits.length, second.hits.length]).toEqual([20, false, 15, 5])
    const days = [...first.hits, ...second.hits].map(({ on }) => on ?? '')
    expect(days).toEqual(days.toSorted((a, b) => b.localeCompare(a)))
    expect(new Set(days).size).toBe(20)
  })

  it('names what is like it where no name goes with what was typed', async () => {
    const { groups, areSimilar } = await office.call('search.groups', { text: 'Amsl', ...open, hitsMax: 5 })
    expect(areSimilar).toBe(true)
    expect(groups[0]?.hits[0]?.title).toBe('Bäckerei Amsel')
    const page = { text: 'Amsl', ...open, kind: 'organisation', offset: 0, limit: 5 } as const
    expect((await office.call('search.page', page)).hits[0]?.title).toBe('Bäckerei Amsel')
    expect(await office.call('search.groups', { text: '  ', ...open, hitsMax: 5 })).toEqual({
      groups: [],
      areSimilar: false,
    })
  })
})

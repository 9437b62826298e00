import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, localDay } from '../../../db/text/days.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'

/** The data process makes the demo as of its own now; the clock of the calls stands a minute later. */
const now = new Date()
const today = localDay(now)
let office: TestOffice
let folder: string

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-demo-'))
  const request = { mode: 'demo', profileFolder: folder } as const
  office = await openTestOffice({ folder, request, now: new Date(now.getTime() + 60_000).toISOString() })
})
afterAll(async () => {
  await office.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const idOf = async (text: string, entity: 'organisation' | 'person' | 'group' | 'theme') => {
  const { hits } = await office.call('search.find', { text, entities: [entity], limit: 5 })
  const [first] = hits
  if (!first) throw new Error(`nothing found for ${text}`)
  return first.id
}

describe('the demo office on screen', () => {
  it('says that it is one', async () => {
    const { demo, name, staff } = await office.call('office.get', {})
    expect({ demo, name }).toEqual({ demo: true, name: 'Wirtschaftsförderung Lindenhafen' })
    expect(staff).toHaveLength(6)
    expect(staff.filter(({ active }) => active)).toHaveLength(5)
    const health = await office.call('doctor.run', {})
    expect(health).toMatchObject({ integrity: [], foreignKeyProblems: 0, searchIndexOk: true })
  })

  it('fills the list of companies and every facet', async () => {
    const sort = [{ column: 'lastVisitOn', direction: 'descending' }] as const
    const { rows, total } = await office.call('lists.rows', {
      list: 'organisation',
      filter: {},
      sort: [...sort],
      offset: 0,
      limit: 200,
      columns: ['lastVisitOn'],
    })
    expect(total).toBeGreaterThanOrEqual(260)
    expect(rows[0]?.cells['lastVisitOn']).not.toBeNull()
    const { columns } = await office.call('lists.values', {
      list: 'organisation',
      filter: {},
      columns: ['sizeClass', 'kind', 'district', 'legalForm'],
    })
    expect(columns['sizeClass']).toHaveLength(5)
    expect(columns['kind']).toHaveLength(6)
    expect(columns['district']).toHaveLength(11)
    expect(columns['legalForm']?.length).toBeGreaterThan(10)
  })

  it('opens every company with its history, in the shape the contract asks for', async () => {
    const ids = office.read((database) =>
      database.prepare<[], number>('select id from organisation').pluck().all(),
    )
    let entries = 0
    for (const id of ids) {
      await office.call('organisations.get', { id })
      entries += (await office.call('timeline.list', { organisationId: id, limit: 200 })).entries.length
      await office.call('composer.suggestions', { organisationId: id })
    }
    expect(entries).toBeGreaterThan(600)
  })

  it('tells the whole story of a company', async () => {
    const id = await idOf('Hydrovant', 'organisation')
    const detail = await office.call('organisations.get', { id })
    expect(detail.formerNames.map(({ name }) => name)).toEqual(['Pumpenfabrik Gebr. Wessendorp KG'])
    expect(detail.people.filter(({ validTo }) => validTo === null)).toHaveLength(3)
    expect(detail.people.filter(({ validTo }) => validTo !== null)).toHaveLength(1)
    expect(detail.openTasks).toBe(2)
    expect(detail.engagement.score).toBeGreaterThan(20)
    expect(detail.themes.length).toBeGreaterThanOrEqual(2)
    expect(detail.origins.map(({ source }) => source)).toContain('Unternehmensbestand_Lindenhafen.csv')
    const { entries } = await office.call('timeline.list', { organisationId: id, limit: 200 })
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['contact', 'visit', 'meeting', 'task']))
  })

  it('is found by umlauts, old names and telephone numbers', async () => {
    const aurelith = await idOf('Aurelith', 'organisation')
    expect(await idOf('auenfelder farbw', 'organisation')).toBe(aurelith)
    const { fields } = await office.call('organisations.get', { id: aurelith })
    expect(await idOf(fields.phone, 'organisation')).toBe(aurelith)
    const wholesale = await idOf('Öztürk Lebensmittel', 'organisation')
    for (const typed of ['oeztuerk lebens', 'ozturk lebens', 'anadolu'])
      expect(await idOf(typed, 'organisation')).toBe(wholesale)
    expect(await idOf('Łukasiewicz', 'person')).toBe(await idOf('lukasiewicz lukasz', 'person'))
  })

  it('shows people who changed company, carry too much, or drop off', async () => {
    const alerts: string[] = []
    const { rows, total } = await office.call('lists.rows', {
      list: 'person',
      filter: {},
      sort: [],
      offset: 0,
      limit: 200,
    })
    const { rows: more } = await office.call('lists.rows', {
      list: 'person',
      filter: {},
      sort: [],
      offset: 200,
      limit: 200,
    })
    expect(total).toBe(rows.length + more.length)
    for (const { id } of [...rows, ...more]) alerts.push((await office.call('people.get', { id })).loadAlert)
    expect(alerts.filter((alert) => alert === 'manyGroups')).toHaveLength(1)
    expect(alerts.filter((alert) => alert === 'lowAttendance').length).toBeGreaterThanOrEqual(3)
    const aksoy = await office.call('people.get', { id: await idOf('Neslihan Aksoy', 'person') })
    expect(
      aksoy.affiliations.map(({ organisation, validTo }) => [organisation.name, validTo === null]),
    ).toEqual([
      ['Hydrovant Pumpentechnik GmbH', true],
      ['Süßwarenfabrik Zuckerhut GmbH', false],
    ])
  })

  it('shows groups in every state, one of which people leave', async () => {
    const { groups } = await office.call('groups.list', { today })
    const count = (status: string) => groups.filter((group) => group.status === status).length
    expect([count('active'), count('dormant'), count('ended')]).toEqual([5, 1, 1])
    expect(groups.filter(({ nextMeetingOn }) => nextMeetingOn !== null)).toHaveLength(4)
    const rates = new Map(groups.map(({ name, attendanceRate }) => [name, attendanceRate]))
    expect(rates.get('Netzwerk Fachkräfte')).toBeGreaterThan(0.65)
    expect(rates.get('Runder Tisch Innenstadt')).toBeLessThan(0.55)
    const visibilities = new Set<string>()
    let meetings = 0
    for (const { id } of groups) {
      const group = await office.call('groups.get', { id, today })
      visibilities.add(group.fields.visibility)
      meetings += group.meetings.length
      expect(group.fields.endedReason !== '').toBe(group.fields.status === 'ended')
      for (const meeting of group.meetings) await office.call('meetings.get', { id: meeting.id })
    }
    expect(visibilities).toEqual(new Set(['public', 'nonPublic']))
    expect(meetings).toBeGreaterThanOrEqual(40)
  })

  it('links every theme everywhere, the succeeded one in the past', async () => {
    const { themes } = await office.call('themes.list', {})
    expect(themes).toHaveLength(6)
    for (const { visits, contacts, groups } of themes)
      expect(Math.min(visits, contacts, groups)).toBeGreaterThan(0)
    const succeeded = themes.filter(({ succeededBy }) => succeededBy !== null)
    expect(succeeded.map(({ succeededBy }) => succeededBy?.name)).toEqual(['Klimaneutral wirtschaften'])
    expect(succeeded[0]?.fields.validTo && succeeded[0].fields.validTo < today).toBe(true)
  })

  it('gives a council report with figures in both periods', async () => {
    for (const version of ['public', 'internal'] as const) {
      const { html } = await office.call('reportDocuments.council', {
        from: addDays(today, -365),
        to: today,
        version,
      })
      expect(html).toContain('Lindenhafen')
      expect(html).toContain('Netzwerk Fachkräfte')
      expect(html.includes('Runder Tisch Innenstadt')).toBe(version === 'internal')
    }
  })

  it('takes back what a person does, never its own records, and an import', async () => {
    expect(await office.call('history.undo', {})).toEqual({ undone: null })
    const { batches } = await office.call('imports.list', { offset: 0, limit: 10 })
    const newcomers = batches.find(({ fileName }) => fileName === 'Gewerbeanmeldungen_Nachtrag.csv')
    if (!newcomers) throw new Error('the second import is missing')
    const { problems } = await office.call('imports.problems', {
      batchId: batches.find(({ rejected }) => rejected > 0)?.id ?? 0,
      offset: 0,
      limit: 10,
    })
    expect(problems.length).toBeGreaterThan(0)
    const { jobId } = await office.call('imports.undo', { batchId: newcomers.id })
    const job = await finishJob(office, jobId)
    expect(job.status).toBe('finished')
    expect(await office.call('doctor.run', {})).toMatchObject({ foreignKeyProblems: 0, searchIndexOk: true })
  })
})

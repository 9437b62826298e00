import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { loggedFields, newGroup, newMeeting, newOrganisation, taskFields } from '../../support/records.ts'

const token = 'file-abcdefghijklmnop1234'

let office: TestOffice
let folder: string
beforeEach(async () => {
  vi.stubEnv('TZ', 'Europe/Berlin')
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-ics-'))
  office = await openTestOffice()
})
afterEach(async () => {
  await office.close()
  fs.rmSync(folder, { recursive: true, force: true })
  vi.unstubAllEnvs()
})

type Event = ReadonlyMap<string, string>

/** Reads a file as RFC 5545 has it: lines that begin with a blank go on the one before. */
function eventsOf(text: string): readonly Event[] {
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(text).toMatch(/END:VCALENDAR\r\n$/)
  expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n')
  const events: Map<string, string>[] = []
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push(new Map())
    const colon = line.indexOf(':')
    events.at(-1)?.set(line.slice(0, colon), line.slice(colon + 1).replaceAll(/\\([;,\\])/g, '$1'))
  }
  return events
}

async function exported(
  from: string,
  to: string,
): Promise<{ readonly text: string; readonly events: readonly Event[] }> {
  const file = path.join(folder, 'kalender.ics')
  await office.call('calendar.export', { from, to, language: 'de', file: token }, { [token]: file })
  const text = fs.readFileSync(file, 'utf8')
  return { text, events: eventsOf(text) }
}

const titled = (events: readonly Event[], title: string): Event =>
  events.find((event) => event.get('SUMMARY')?.includes(title) === true) ?? new Map()

it('writes times in UTC, right before and after the clocks change', async () => {
  const organisationId = await newOrganisation(office, { name: 'Anker, Tau; Söhne' })
  const visit = {
    ...loggedFields(organisationId),
    status: 'planned',
    startsAt: '10:00',
    durationMinutes: 90,
  } as const
  // summer time begins on 29 March 2026 and ends on 25 October
  for (const [occurredOn, subject] of [
    ['2026-03-28', 'Winter'],
    ['2026-03-29', 'Sommer'],
    ['2026-10-24', 'noch Sommer'],
    ['2026-10-25', 'wieder Winter'],
  ] as const)
    await office.call('visits.log', { ...visit, occurredOn, subject })
  const { events } = await exported('2026-03-01', '2026-12-31')
  const starts = events.map((event) => event.get('DTSTART'))
  expect(starts).toEqual(['20260328T090000Z', '20260329T080000Z', '20261024T080000Z', '20261025T090000Z'])
  expect(events[0]?.get('DURATION')).toBe('PT90M')
  expect(events[0]?.get('SUMMARY')).toBe('Besuch: Anker, Tau; Söhne – Winter')
})

it('ends what lasts all day with the next day, also at the end of a year', async () => {
  await office.call('tasks.create', { fields: taskFields({ title: 'Jahresende', dueOn: '2026-12-31' }) })
  const { events } = await exported('2026-12-01', '2026-12-31')
  const [event] = events
  expect(event?.get('DTSTART;VALUE=DATE')).toBe('20261231')
  expect(event?.get('DTEND;VALUE=DATE')).toBe('20270101')
  expect(event?.has('DURATION')).toBe(false)
  await office.call('staff.addAbsence', {
    staffId: 1,
    fromOn: '2026-03-27',
    toOn: '2026-03-30',
    deputyId: null,
  })
  const [absence] = (await exported('2026-03-01', '2026-03-31')).events
  expect(absence?.get('SUMMARY')).toBe('Abwesend: Anna Amsel')
  // over the night in which the clocks change
  expect(absence?.get('DTSTART;VALUE=DATE')).toBe('20260327')
  expect(absence?.get('DTEND;VALUE=DATE')).toBe('20260331')
})

it('gives the same entry the same UID for ever, and a higher sequence with each change', async () => {
  const organisationId = await newOrganisation(office)
  const { id, version } = await office.call('visits.log', {
    ...loggedFields(organisationId),
    status: 'planned',
    occurredOn: '2026-03-20',
    subject: 'Rundgang',
  })
  const groupId = await newGroup(office)
  await newMeeting(office, groupId, { heldOn: '2026-03-20', title: 'Auftakt', startsAt: '09:00' })
  const before = await exported('2026-03-01', '2026-03-31')
  await office.call('calendar.moveVisit', { id, version, on: '2026-03-21' })
  const after = await exported('2026-03-01', '2026-03-31')
  const uids = (events: readonly Event[]) => events.map((event) => event.get('UID') ?? '').toSorted()
  expect(uids(after.events)).toEqual(uids(before.events))
  expect(new Set(uids(after.events)).size).toBe(2)
  const sequences = [before, after].map(({ events }) => Number(titled(events, 'Rundgang').get('SEQUENCE')))
  expect(sequences[1]).toBeGreaterThan(sequences[0] ?? Infinity)
  expect(titled(after.events, 'Rundgang').get('DTSTART;VALUE=DATE')).toBe('20260321')
})

it('holds nothing of what is confidential, and of nothing its notes', async () => {
  const organisationId = await newOrganisation(office, { name: 'Geheim & Co' })
  const visit = { ...loggedFields(organisationId), status: 'planned', occurredOn: '2026-03-20' } as const
  await office.call('visits.log', { ...visit, subject: 'Verkauf', note: 'Preis', visibility: 'confidential' })
  await office.call('tasks.create', {
    fields: taskFields({ title: 'Anrufen', note: 'Mobil 0170', dueOn: '2026-03-20' }),
  })
  const { text, events } = await exported('2026-03-01', '2026-03-31')
  expect(events.map((event) => event.get('SUMMARY'))).toEqual(
    expect.arrayContaining(['Besuch (vertraulich)', 'Aufgabe: Anrufen']),
  )
  for (const secret of ['Verkauf', 'Preis', 'Geheim', '0170']) expect(text).not.toContain(secret)
})

it('is a calendar without events where there are none', async () => {
  expect((await exported('2026-03-01', '2026-03-31')).events).toEqual([])
})

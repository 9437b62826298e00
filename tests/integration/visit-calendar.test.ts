import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RecordSelection } from '../../preload/contract/lists.ts'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import { loggedFields, newOrganisation, visitFields } from '../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

describe('a calendar file', () => {
  const token = 'file-calendar00000000000'
  let folder = ''
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-calendar-'))
  })
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

  /** The properties of each entry and of the calendar, lines unfolded. */
  async function saved(visitIds: number[]) {
    const file = path.join(folder, 'Besuche.ics')
    await office.call(
      'visitPlan.saveCalendar',
      { records: { ids: visitIds }, file: token },
      { [token]: file },
    )
    const content = fs.readFileSync(file, 'utf8').replaceAll(/\r\n[ \t]/g, '')
    const [head = '', ...events] = content.split('BEGIN:VEVENT')
    const properties = (text: string) =>
      Object.fromEntries(
        text
          .split('\r\n')
          .filter((line) => line.includes(':'))
          .map((line) => [line.slice(0, line.search(/[:;]/)), line.slice(line.indexOf(':') + 1)]),
      )
    return { calendar: properties(head), events: events.map(properties) }
  }
  const logged = (more: object) =>
    office.call('visits.log', { ...loggedFields(1), status: 'planned', startsAt: '10:00', ...more })

  it('holds visits at their own time, before and after clocks change, with the address', async () => {
    await newOrganisation(office, {
      name: 'Bäcker; Söhne',
      street: 'Kai',
      houseNumber: '2',
      postcode: '46236',
      city: 'Stadt',
    })
    const winter = await logged({ occurredOn: '2026-03-27', durationMinutes: 90 })
    const summer = await logged({ occurredOn: '2026-03-30' })
    const { calendar, events } = await saved([winter.id, summer.id])
    expect(calendar).toMatchObject({ METHOD: 'PUBLISH', VERSION: '2.0' })
    const instant = (day: string) => new Date(`${day}T10:00:00`).toISOString().replaceAll(/[-:]|\.000/g, '')
    expect(events.map(({ DTSTART, DURATION, STATUS }) => [DTSTART, DURATION, STATUS])).toEqual([
      [instant('2026-03-27'), 'PT90M', 'CONFIRMED'],
      [instant('2026-03-30'), 'PT60M', 'CONFIRMED'],
    ])
    expect(events[0]).toMatchObject({
      SUMMARY: String.raw`Unternehmensbesuch: Bäcker\; Söhne`,
      LOCATION: String.raw`Kai 2\, 46236 Stadt`,
    })
  })

  it('knows a visit again that was moved, and takes one back that was cancelled', async () => {
    await newOrganisation(office)
    const { id } = await logged({ occurredOn: '2026-03-27' })
    const [before] = (await saved([id])).events
    const change = { ...visitFields(1, { occurredOn: '2026-03-30', startsAt: null }), id, version: 1 }
    const { version } = await office.call('visits.update', change)
    const [moved] = (await saved([id])).events
    expect(moved).toMatchObject({ UID: before?.UID, SEQUENCE: '2', DTSTART: '20260330' })
    await office.call('visits.update', { ...change, version, status: 'cancelled' })
    const { calendar, events } = await saved([id])
    expect(calendar).toMatchObject({ METHOD: 'CANCEL' })
    expect(events).toMatchObject([{ UID: before?.UID, SEQUENCE: '3', STATUS: 'CANCELLED' }])
  })

  it('takes what a list of visits has selected, without those that have taken place', async () => {
    await newOrganisation(office)
    const all = { filter: {}, except: [] }
    const file = path.join(folder, 'Besuche.ics')
    const save = (records: RecordSelection) =>
      office.call('visitPlan.saveCalendar', { records, file: token }, { [token]: file })
    const refused = async (records: RecordSelection) =>
      office.fail('visitPlan.saveCalendar', { records, file: token }, { [token]: file })
    expect(await refused(all)).toMatchObject({ code: 'NOT_FOUND' })
    await office.call('visits.log', { ...loggedFields(1), occurredOn: '2026-03-02', status: 'held' })
    expect(await refused(all)).toMatchObject({ messageKey: 'visitPlan.error.noneAhead' })
    await logged({ occurredOn: '2026-03-27' })
    const last = await logged({ occurredOn: '2026-03-30' })
    expect(await save(all)).toEqual({ visits: 2, leftOut: 1 })
    expect(await save({ ...all, except: [last.id] })).toEqual({ visits: 1, leftOut: 1 })
    expect(await refused({ ids: [last.id, 999] })).toMatchObject({ code: 'NOT_FOUND' })
  })
})

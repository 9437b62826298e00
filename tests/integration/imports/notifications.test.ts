import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { applied, compared, companyNames, imported, undone } from '../../support/registers.ts'
import {
  comparedAt,
  companyRow,
  endOfBusiness as end,
  folderOf,
  notificationFile,
  notificationsOf,
  oldNotificationFile,
  privateAffairs,
  uuidOf,
  type TestNotification,
} from '../../support/notifications.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
  await office.call('office.confirmNotifications', {})
})
afterEach(() => office.close())

const delivered = (name: string, ...notifications: readonly TestNotification[]): string =>
  path.join(folderOf(office, 'delivered', { [name]: notificationFile(...notifications) }), name)
const taken = async (name: string, ...notifications: readonly TestNotification[]) =>
  applied(office, await comparedAt(office, delivered(name, ...notifications)))

const company = (name?: string) => companyRow(office, name)

describe('a file of trade notifications', () => {
  it.each([
    ['2.2', notificationFile],
    ['1.3 (DatML/RAW-D)', oldNotificationFile],
  ])('of version %s becomes companies and what was told of them', async (_, file) => {
    const folder = folderOf(office, 'delivered', { 'a.xml': file({}) })
    const draft = await comparedAt(office, path.join(folder, 'a.xml'))
    expect(draft.counts).toMatchObject({ rows: 1, new: 1, rejected: 0 })
    expect(draft.unmapped).toEqual([])
    expect(draft.losses).toEqual([])
    const { counts } = await applied(office, draft)
    expect(counts).toMatchObject({ created: 1, same: 0 })
    expect(company()).toEqual({
      name: 'Nordlicht Backwaren GmbH',
      legal_form: 'GmbH',
      register_kind: 'HRB',
      register_number: '4711',
      register_court: 'Musterstadt',
      status: 'resident',
      status_on: null,
      status_reason: '',
      sector_code: '10.71.0',
      street: 'Hafenweg',
      house_number: '12',
      postcode: '46236',
      city: 'Bottrop',
      phone: expect.stringContaining('123456') as string,
      founded_on: '2026-02-01',
      registered_on: '2026-02-03',
    })
    expect(notificationsOf(office)).toEqual([
      {
        id: expect.any(Number) as number,
        kind: 'registration',
        reason: 'founded',
        name: 'Nordlicht Backwaren GmbH',
        company: 'Nordlicht Backwaren GmbH',
        validFrom: '2026-02-01',
        scale: 'business',
        supersededBy: null,
      },
    ])
  })

  it('keeps no byte of a person’s own affairs in any file', async () => {
    const draft = await comparedAt(
      office,
      delivered('a.xml', {}, { ...end, validFrom: 'kein Tag', notifiedOn: '' }),
    )
    const found = (folder: string): string[] =>
      fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('delivered'))
        .flatMap((entry) => {
          const bytes = fs.readFileSync(path.join(entry.parentPath, entry.name))
          return privateAffairs.filter(
            (secret) => bytes.includes(secret) || bytes.includes(Buffer.from(secret, 'utf16le')),
          )
        })
    expect(found(office.folder)).toEqual([])
    expect(draft.counts).toMatchObject({ new: 1, rejected: 1 })
    await applied(office, draft)
    expect(found(office.folder)).toEqual([])
  })

  it('names a trader without a company by their own name', async () => {
    await taken('a.xml', {
      name: '',
      legalForm: '180',
      register: null,
      fullTime: 0,
      partTime: 0,
      isSideline: true,
    })
    expect(companyNames(office)).toEqual(['Ida Nordlicht'])
    expect(notificationsOf(office)).toMatchObject([{ scale: 'sideline' }])
  })

  it('sets a status with its day and its reason where a business ends, and keeps the company', async () => {
    await taken('a.xml', {})
    const { batchId } = await taken('b.xml', end)
    expect(company()).toMatchObject({
      status: 'closed',
      status_on: '2026-03-01',
      status_reason: 'Gewerbe abgemeldet: vollständige Aufgabe',
      street: 'Hafenweg',
    })
    expect(notificationsOf(office)).toMatchObject([
      { kind: 'registration' },
      { kind: 'deregistration', reason: 'closed' },
    ])
    await undone(office, batchId)
    expect(company()).toMatchObject({ status: 'resident', status_on: null, status_reason: '' })
    expect(notificationsOf(office)).toHaveLength(1)
  })

  it('tells of the end beside a file that comes again, without a question', async () => {
    await taken('a.xml', {})
    const draft = await comparedAt(office, delivered('both.xml', {}, end))
    expect(draft).toMatchObject({ counts: { changed: 1, same: 1 }, guards: [], losses: [] })
    const { rows } = await office.call('importDrafts.rows', {
      draftId: draft.draftId,
      fate: 'changed',
      offset: 0,
      limit: 5,
    })
    expect(rows[0]?.differences.map(({ field, after }) => [field, after])).toEqual([
      ['eventKind', 'deregistration closed 2026-03-01'],
      ['statusReason', 'Gewerbe abgemeldet: vollständige Aufgabe'],
      ['status', 'closed'],
      ['statusOn', '2026-03-01'],
    ])
    await applied(office, draft)
    expect(company()).toMatchObject({ status: 'closed', status_on: '2026-03-01' })
  })

  it.each([
    ['02', 'movedAway', 'movedAway'],
    ['06', 'closed', 'handedOver'],
    ['05', 'resident', 'partnerLeft'],
  ])('tells by reason %s that the company is %s', async (reason, status, stored) => {
    await taken('a.xml', {})
    await taken('b.xml', { ...end, reason })
    expect(company()).toMatchObject({ status })
    expect(notificationsOf(office).at(-1)).toMatchObject({ reason: stored })
  })

  it('changes what a change says, by the id of the business alone', async () => {
    await taken('a.xml', {})
    const draft = await comparedAt(
      office,
      delivered('b.xml', {
        kind: 'ummeldung',
        uuid: uuidOf(3),
        name: 'Südlicht Feinkost GmbH',
        street: 'Marktplatz',
        houseNumber: '1',
        validFrom: '2026-02-20',
      }),
    )
    expect(draft.counts).toMatchObject({ changed: 1, new: 0, open: 0 })
    await applied(office, draft)
    expect(company('Südlicht Feinkost GmbH')).toMatchObject({ street: 'Marktplatz', status: 'resident' })
  })

  it('counts the end of a business that is not in the stock, and makes no company of it', async () => {
    const draft = await comparedAt(office, delivered('a.xml', end))
    expect(draft.counts).toMatchObject({ new: 0, same: 1 })
    expect(draft.losses).toMatchObject([{ messageKey: 'imports.problem.deregisteredUnknown', loss: 'asked' }])
    await applied(office, draft)
    expect(companyNames(office)).toEqual([])
    expect(notificationsOf(office)).toMatchObject([{ kind: 'deregistration', company: null }])
  })

  it('takes several of one business in the order in which they happened', async () => {
    await taken(
      'a.xml',
      end,
      { phone: '02041 999999' },
      { kind: 'ummeldung', uuid: uuidOf(4), street: 'Marktplatz', validFrom: '2026-02-15' },
    )
    expect(companyNames(office)).toEqual(['Nordlicht Backwaren GmbH'])
    expect(company()).toMatchObject({ status: 'closed', status_on: '2026-03-01' })
    expect(notificationsOf(office).map(({ kind }) => kind)).toEqual([
      'registration',
      'change',
      'deregistration',
    ])
    expect(new Set(notificationsOf(office).map((each) => each.company)).size).toBe(1)
  })

  it('is the same once more: nothing changes', async () => {
    const all = [
      {},
      { uuid: uuidOf(5), business: uuidOf(9002), name: 'Zweites Haus KG', legalForm: '220', register: null },
      end,
    ]
    await taken('a.xml', ...all)
    const before = notificationsOf(office)
    const draft = await comparedAt(office, delivered('again.xml', ...all))
    expect(draft.counts).toMatchObject({ rows: 3, new: 0, changed: 0, same: 3 })
    await applied(office, draft)
    expect(notificationsOf(office)).toEqual(before)
  })

  it('lets a correction stand in the place of what it corrects', async () => {
    await taken('a.xml', { name: 'Nordlicht Backwahren GmbH' })
    await taken('b.xml', { isCorrection: true })
    expect(companyNames(office)).toEqual(['Nordlicht Backwaren GmbH'])
    const [, correction] = notificationsOf(office)
    expect(notificationsOf(office)).toMatchObject([
      { supersededBy: (correction as { id: number }).id },
      { supersededBy: null },
    ])
    const again = await comparedAt(office, delivered('b.xml', { isCorrection: true }))
    expect(again.counts).toMatchObject({ same: 1, changed: 0 })
  })

  it('leaves newer news where older come late', async () => {
    await taken(
      'a.xml',
      {},
      { kind: 'ummeldung', uuid: uuidOf(6), street: 'Marktplatz', validFrom: '2026-02-20' },
    )
    await taken('b.xml', { kind: 'ummeldung', uuid: uuidOf(7), street: 'Altgasse', validFrom: '2026-02-10' })
    expect(company()).toMatchObject({ street: 'Marktplatz' })
    expect(notificationsOf(office)).toHaveLength(3)
  })

  it('does not close a company whose dependent site ends', async () => {
    await taken('a.xml', {})
    await taken('b.xml', { ...end, business: uuidOf(9003), site: '3', street: 'Kirchplatz' })
    expect(company()).toMatchObject({ status: 'resident', street: 'Hafenweg' })
    expect(notificationsOf(office).at(-1)).toMatchObject({ company: 'Nordlicht Backwaren GmbH' })
  })

  it('opens a company again that is registered again', async () => {
    await taken('a.xml', {}, end)
    await taken('b.xml', { uuid: uuidOf(8), validFrom: '2026-03-10' })
    expect(company()).toMatchObject({ status: 'resident', status_on: null, status_reason: '' })
  })
})

describe('a table of the trade office with a kind of notification and a day', () => {
  const columns = 'Meldungsart;Grund;Datum;Betriebs-Nr;Firma;Straße;PLZ;Ort'

  it('is read as what happened', async () => {
    await imported(office, [
      columns,
      'Anmeldung;Neugründung;02.02.2026;11;Ahorn GmbH;Weg 1;46236;Bottrop',
      'Anmeldung;Zuzug;03.02.2026;12;Birke GmbH;Weg 2;46236;Bottrop',
      'Ummeldung;Umzug;05.02.2026;12;Birke GmbH;Weg 22;46236;Bottrop',
    ])
    const rows = [
      columns,
      'Abmeldung;Geschäftsaufgabe;01.03.2026;11;Ahorn GmbH;Weg 1;46236;Bottrop',
      'Abmeldung;Wetterlage;02.03.2026;12;Birke GmbH;Weg 22;46236;Bottrop',
    ]
    const draft = await compared(office, rows)
    expect(draft.counts).toMatchObject({ changed: 2, new: 0 })
    const { batchId } = await applied(office, draft)
    expect(company('Ahorn GmbH')).toMatchObject({ status: 'closed', status_on: '2026-03-01' })
    expect(company('Birke GmbH')).toMatchObject({ status: 'closed', status_reason: 'Wetterlage' })
    expect(notificationsOf(office)).toMatchObject([
      { reason: 'founded', scale: null },
      { reason: 'movedIn' },
      { reason: 'moved' },
      { reason: 'closed' },
      { reason: 'other' },
    ])
    const { problems } = await office.call('imports.problems', { batchId, offset: 0, limit: 20 })
    expect(problems.map(({ messageKey, value }) => [messageKey, value])).toEqual([
      ['imports.problem.eventReasonUnknown', 'Wetterlage'],
    ])
    // without an id of its own it is known again by what it says
    expect((await compared(office, rows)).counts).toMatchObject({ same: 2, changed: 0 })
  })

  it('rejects what has no day, and what is no kind of notification', async () => {
    const draft = await compared(office, [
      columns,
      'Anmeldung;Neugründung;02.02.2026;11;Ahorn GmbH;Weg 1;46236;Bottrop',
      'Anmeldung;Neugründung;03.02.2026;13;Ulme GmbH;Weg 1;46236;Bottrop',
      'Anmeldung;Neugründung;04.02.2026;14;Erle GmbH;Weg 1;46236;Bottrop',
      'Anmeldung;Neugründung;;12;Birke GmbH;Weg 2;46236;Bottrop',
    ])
    expect(draft.counts).toMatchObject({ rejected: 1, new: 3 })
  })

  it('stays a delivery of changes where no day is told', async () => {
    await imported(office, [
      'Meldungsart;Betriebs-Nr;Firma;Straße;PLZ;Ort',
      'Anmeldung;11;Ahorn GmbH;Weg 1;46236;Bottrop',
      'Abmeldung;12;Birke GmbH;Weg 2;46236;Bottrop',
    ])
    expect(companyNames(office)).toEqual(['Ahorn GmbH'])
    expect(notificationsOf(office)).toEqual([])
  })
})

import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { placeOfFiles } from '../../../db/engine/files/several-files.ts'
import { openTestOffice, testToday, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'
import { applied, comparedAgain, companyNames, registerToken } from '../../support/registers.ts'
import {
  comparedAt,
  companyRow,
  endOfBusiness as end,
  folderOf,
  notificationFile,
  notificationsOf,
  uuidOf,
  type TestNotification,
} from '../../support/notifications.ts'
import { zipOf } from '../../support/workbook.ts'

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

describe('that trade notifications may be used here', () => {
  it('is confirmed once, by whom and when is kept, and without it nothing is taken', async () => {
    expect((await office.call('office.get', {})).lawfulNotifications).toEqual({
      on: testToday,
      by: 'Anna Amsel',
    })
    await office.call('office.withdrawNotifications', {})
    expect((await office.call('office.get', {})).lawfulNotifications).toBeNull()
    const draft = await comparedAt(office, delivered('a.xml', {}))
    const { jobId } = await office.call('importDrafts.apply', { draftId: draft.draftId, acknowledged: [] })
    expect(await finishJob(office, jobId)).toMatchObject({
      status: 'failed',
      error: { messageKey: 'imports.error.notificationsUnconfirmed' },
    })
    expect(companyNames(office)).toEqual([])
    await office.call('office.confirmNotifications', {})
    const again = await comparedAgain(office, draft)
    await applied(office, again)
    expect(notificationsOf(office)).toHaveLength(1)
  })
})

describe('several files of trade notifications', () => {
  const second = {
    uuid: uuidOf(21),
    business: uuidOf(9021),
    name: 'Zweites Haus KG',
    legalForm: '220',
    register: null,
  }
  const document = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'

  it('are one draft; a broken one is named, and the others are read', async () => {
    const folder = folderOf(office, 'monat', {
      '01.xml': notificationFile({}),
      'weitere/02.XML': notificationFile(second, end),
      '03.xml': notificationFile({ uuid: uuidOf(22) }).slice(0, -200),
      '04.xml': document + notificationFile({ uuid: uuidOf(23) }).replace(/^<\?xml.*\?>/, ''),
      '05.xml': '<?xml version="1.0"?><rechnung/>',
      'liesmich.txt': 'nichts',
    })
    const draft = await comparedAt(office, folder)
    expect(draft).toMatchObject({ fileName: 'monat', counts: { rows: 6, new: 2, rejected: 3 } })
    const { batchId } = await applied(office, draft)
    const { problems } = await office.call('imports.problems', { batchId, offset: 0, limit: 20 })
    expect(problems.map(({ messageKey, value }) => [messageKey.split('.').at(-1), value])).toEqual([
      ['fileDamaged', '03.xml'],
      ['fileDocumentType', '04.xml'],
      ['fileOther', '05.xml'],
    ])
    expect(companyNames(office).toSorted()).toEqual(['Nordlicht Backwaren GmbH', 'Zweites Haus KG'])
    expect(company()).toMatchObject({ status: 'closed' })
    // the same folder once more changes nothing
    expect((await comparedAt(office, folder)).counts).toMatchObject({ new: 0, changed: 0, same: 3 })
  })

  it('come as an archive, or one by one', async () => {
    const folder = folderOf(office, 'monat', {
      '01.xml': notificationFile({}),
      '02.xml': notificationFile(second),
    })
    const archive = path.join(office.folder, 'monat.zip')
    fs.writeFileSync(
      archive,
      zipOf([
        { name: 'a/01.xml', content: notificationFile({}) },
        { name: 'a/02.xml', content: notificationFile(second) },
      ]),
    )
    const places = [path.join(folder, '01.xml'), path.join(folder, '02.xml')]
    const draft = await comparedAt(office, placeOfFiles(places))
    expect(draft).toMatchObject({ fileName: '01.xml (+1)', counts: { rows: 2, new: 2 } })
    expect((await comparedAt(office, archive)).counts).toMatchObject({ rows: 2, new: 2 })
  })

  it.each([
    ['fileDocumentType', document + notificationFile({}).replace(/^<\?xml.*\?>/, '')],
    ['fileDamaged', notificationFile({}).slice(0, -100)],
  ])('say %s of one that comes alone', async (problem, content) => {
    const place = path.join(folderOf(office, 'delivered', { 'a.xml': content }), 'a.xml')
    const failure = await office.fail('imports.inspect', { file: registerToken }, { [registerToken]: place })
    expect(failure).toMatchObject({ messageKey: `imports.file.${problem}`, params: { fileName: 'a.xml' } })
  })
})

describe('companies of which notifications were told', () => {
  it('take them along when they are merged', async () => {
    await taken(
      'a.xml',
      {},
      {
        uuid: uuidOf(31),
        business: uuidOf(9031),
        name: 'Anders Bau OHG',
        legalForm: '210',
        register: null,
        street: 'Ring',
      },
    )
    const [kept, gone] = office.read((database) =>
      database
        .prepare<[], { id: number; version: number }>('select id, version from organisation order by id')
        .all(),
    )
    if (!kept || !gone) throw new Error('there are two')
    await office.call('duplicates.merge', {
      keepId: kept.id,
      keepVersion: kept.version,
      mergeId: gone.id,
      mergeVersion: gone.version,
      choices: {},
    })
    expect(notificationsOf(office).map((each) => each.company)).toEqual([
      'Nordlicht Backwaren GmbH',
      'Nordlicht Backwaren GmbH',
    ])
  })

  it('are told apart by a person where one looks like another', async () => {
    await taken('a.xml', {})
    const draft = await comparedAt(
      office,
      delivered('b.xml', {
        ...end,
        business: uuidOf(9041),
        name: 'Nordlicht Backwaren UG (haftungsbeschränkt)',
        legalForm: '351',
      }),
    )
    expect(draft.counts).toMatchObject({ undecided: 1, new: 0 })
    const { rows } = await office.call('importDrafts.rows', {
      draftId: draft.draftId,
      fate: 'undecided',
      offset: 0,
      limit: 5,
    })
    await office.call('importDrafts.decide', {
      draftId: draft.draftId,
      target: { rowIds: rows.map(({ rowId }) => rowId) },
      decision: 'create',
    })
    await applied(office, draft)
    // none of the candidates: what ended was not in the stock
    expect(companyNames(office)).toEqual(['Nordlicht Backwaren GmbH'])
    expect(company()).toMatchObject({ status: 'resident' })
    expect(notificationsOf(office).at(-1)).toMatchObject({ kind: 'deregistration', company: null })
  })
})

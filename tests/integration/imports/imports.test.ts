import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import {
  applied,
  compared,
  companyNamed,
  companyNames,
  imported,
  registerToken,
  rowsOf,
} from '../../support/registers.ts'

const register = [
  'Firma;Rechtsform;Straße;PLZ;Ort;Telefon;USt-IdNr;Beschäftigte;Ansprechpartner',
  'Bäckerei Müller GmbH;GmbH;Hauptstraße 12;46236;Bottrop;02041 12345;DE136695976;25;Herr Dr. Jürgen von der Heide',
  'Weiß Metallbau e.K.;e.K.;Prosperstr. 4 a;46236;Bottrop;02041/99887;;7;',
  'Kowalski Spedition GmbH & Co. KG;;Gladbecker Straße 100;46240;Bottrop;;;120;Anna Nowak',
]
const [headings = '', bakery = '', metal = '', transport = ''] = register

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const companies = (text: string) =>
  office.call('lists.rows', {
    list: 'organisation',
    offset: 0,
    limit: 50,
    filter: { text },
    sort: [],
    columns: ['legalForm'],
  })
const changeSets = () =>
  office.read((database) => database.prepare('select count(*) from change').pluck().get())

describe('importing a register', () => {
  it('makes companies with head office, contact person, search words and origin', async () => {
    const { batchId, counts } = await imported(office, register)
    expect(counts).toEqual({
      rows: 3,
      created: 3,
      updated: 0,
      same: 0,
      rejected: 0,
      vanished: 0,
      skipped: 0,
    })
    expect(companyNames(office)).toEqual([
      'Bäckerei Müller GmbH',
      'Weiß Metallbau e.K.',
      'Kowalski Spedition GmbH & Co. KG',
    ])
    for (const typed of ['baeckerei', 'BÄCK', 'muller', 'Hauptstr', '02041 12345', '0049204112345'])
      expect((await companies(typed)).rows.map(({ name }) => name)).toEqual(['Bäckerei Müller GmbH'])
    const detail = await office.call('organisations.get', {
      id: companyNamed(office, 'Bäckerei Müller GmbH'),
    })
    expect(detail.fields).toMatchObject({ street: 'Hauptstraße', houseNumber: '12', employees: 25 })
    expect(detail.people.map(({ name }) => name)).toEqual(['Dr. Jürgen von der Heide'])
    expect(detail.origins).toEqual([
      { field: '*', batchId, source: 'register.csv', recordedOn: '2026-03-11' },
    ])
    const [third] = (await companies('Kowalski')).rows
    expect(third?.cells['legalForm']).toBe('GmbH & Co. KG')
    const health = await office.call('doctor.run', {})
    expect(health).toMatchObject({ integrity: [], foreignKeyProblems: 0, searchIndexOk: true })
  })

  it('tells the windows once, and keeps who did it, when, and what the file was', async () => {
    await imported(office, register)
    const changes = office.events.filter((event) => event.type === 'data.changed')
    expect(changes.map(({ changes: changed }) => changed.map(({ entity }) => entity))).toContainEqual(
      expect.arrayContaining(['organisation', 'establishment', 'person']),
    )
    const { batches, total } = await office.call('imports.list', { offset: 0, limit: 10 })
    expect([total, batches]).toMatchObject([
      1,
      [{ fileName: 'register.csv', staff: 'Anna Amsel', status: 'applied', rows: 3, profile: '' }],
    ])
    expect(batches[0]?.fileSha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('compares without changing the register, and then does exactly what was shown', async () => {
    await imported(office, register)
    const next = [
      headings,
      bakery.replace(';25;', ';31;'),
      metal.replaceAll(' ', '  '),
      transport,
      'Neu und Gut GmbH;GmbH;Ring 1;46242;Bottrop;;;;',
      ';GmbH;Ring 2;46242;Bottrop;;;;',
      'Neu und Gut GmbH;GmbH;Ring 1;46242;Bottrop;;;;',
    ]
    const before = changeSets()
    const draft = await compared(office, next)
    expect(changeSets()).toBe(before)
    expect(draft.counts).toMatchObject({ rows: 6, new: 1, changed: 1, same: 2, undecided: 0, rejected: 2 })
    const [changed] = await rowsOf(office, draft, 'changed')
    expect(changed).toMatchObject({
      lineNumber: 2,
      name: 'Bäckerei Müller GmbH',
      organisation: { id: companyNamed(office, 'Bäckerei Müller GmbH'), name: 'Bäckerei Müller GmbH' },
      differences: [{ field: 'employees', before: '25', after: '31', conflict: null }],
    })
    const rejected = await rowsOf(office, draft, 'rejected')
    expect(
      rejected.map(({ lineNumber, place, problems }) => [lineNumber, place, problems[0]?.messageKey]),
    ).toEqual([
      [6, 'Ring 2, 46242 Bottrop', 'imports.problem.nameMissing'],
      [7, 'Ring 1, 46242 Bottrop', 'imports.problem.duplicateInFile'],
    ])
    const { counts } = await applied(office, draft)
    expect(counts).toEqual({
      rows: 6,
      created: 1,
      updated: 1,
      same: 2,
      rejected: 2,
      vanished: 0,
      skipped: 0,
    })
  })

  it('keeps what an unreadable cell of a sound row said, and imports the row', async () => {
    const draft = await compared(office, [headings, metal.replace(';;7;', ';DE123456789;viele;')], {
      mapping: { 'USt-IdNr': 'vatId', Beschäftigte: 'employees' },
    })
    expect(draft.counts).toMatchObject({ new: 1, rejected: 0, withProblems: 1 })
    const [row] = await rowsOf(office, draft, 'new')
    expect(row?.problems.map(({ field, fatal }) => [field, fatal])).toEqual([
      ['vatId', false],
      ['employees', false],
    ])
    const { batchId } = await applied(office, draft)
    const { problems } = await office.call('imports.problems', { batchId, offset: 0, limit: 10 })
    expect(problems.map(({ lineNumber, field, value }) => [lineNumber, field, value])).toEqual([
      [2, 'vatId', 'DE123456789'],
      [2, 'employees', 'viele'],
    ])
  })

  it('saves the rejected rows so that they can be repaired and imported', async () => {
    const { batchId, counts } = await imported(office, [...register, ';GmbH;=Ring 2;46242;Bottrop;;;;'])
    expect(counts.rejected).toBe(1)
    const target = path.join(office.folder, 'rejects.csv')
    const grants = { [registerToken]: target }
    const input = { batchId, file: registerToken, language: 'de' } as const
    expect(await office.call('imports.saveRejects', input, grants)).toEqual({ rows: 1 })
    const text = fs.readFileSync(target, 'utf8')
    expect(text.split('\r\n')[0]).toContain(';Zeile;Grund')
    expect(text.split('\r\n')[1]).toContain("'=Ring 2")
    expect(text).toContain('Der Name fehlt.')

    const repaired = text.replace(/\r\n;/, '\r\nNachgetragen GmbH;').replace("'=Ring", 'Ring')
    const again = await imported(office, Buffer.from(repaired), { fileName: 'rejects.csv' })
    expect(again.counts).toMatchObject({ rows: 1, created: 1, rejected: 0 })
    const { fields } = await office.call('organisations.get', {
      id: companyNamed(office, 'Nachgetragen GmbH'),
    })
    expect([fields.street, fields.houseNumber]).toEqual(['Ring', '2'])
  })
})

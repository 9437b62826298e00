import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ExportedColumn } from '../../preload/contract/list-export.ts'
import type { DataInput } from '../../preload/contract/index.ts'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import { newOrganisation, newPerson } from '../support/records.ts'

const token = 'file-exportedlist0000'
const columns: readonly ExportedColumn[] = [
  { column: 'name', title: 'Name', kind: 'text', words: {} },
  { column: 'kind', title: 'Art', kind: 'choice', words: { company: 'Unternehmen' } },
  { column: 'employees', title: 'Beschäftigte', kind: 'number', words: {} },
  { column: 'registeredOn', title: 'Angemeldet am', kind: 'day', words: {} },
]

let office: TestOffice
let folder: string
beforeEach(async () => {
  office = await openTestOffice()
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-export-'))
  await newOrganisation(office, { name: '=1+1; "Böse" GmbH', employees: 7, registeredOn: '2026-03-05' })
  await newOrganisation(office, { name: 'Äcker', employees: null, registeredOn: null })
})
afterEach(async () => {
  await office.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const exported = (file: string, format: 'csv' | 'xlsx') =>
  office.call(
    'lists.export',
    {
      list: 'organisation',
      records: { filter: {}, except: [] },
      sort: [{ column: 'name', direction: 'descending' }],
      columns: [...columns],
      format,
      file: token,
    },
    { [token]: file },
  )

it('a list is saved as CSV that a spreadsheet opens and runs nothing of', async () => {
  const file = path.join(folder, 'Unternehmen.csv')
  expect(await exported(file, 'csv')).toEqual({ rows: 2 })
  expect(fs.readFileSync(file, 'utf8')).toBe(
    '\ufeffName;Art;Beschäftigte;Angemeldet am\r\n' +
      'Äcker;Unternehmen;;\r\n' +
      '"\'=1+1; ""Böse"" GmbH";Unternehmen;7;5.3.2026\r\n',
  )
})

it('a list is saved as a workbook that Kontor itself reads again', async () => {
  const file = path.join(folder, 'Unternehmen.xlsx')
  expect(await exported(file, 'xlsx')).toEqual({ rows: 2 })
  const read = 'file-readregister00000'
  const inspected = await office.call('imports.inspect', { file: read }, { [read]: file })
  expect(inspected.columns).toEqual(['Name', 'Art', 'Beschäftigte', 'Angemeldet am'])
  expect(JSON.stringify(inspected)).toContain('=1+1; \\"Böse\\" GmbH')
  expect(JSON.stringify(inspected)).toContain('Äcker')
})

it('only what is selected is saved', async () => {
  const file = path.join(folder, 'eine.csv')
  const id = await newOrganisation(office, { name: 'Nur diese' })
  const input = {
    list: 'organisation',
    sort: [],
    columns: columns.slice(0, 1),
    format: 'csv',
    file: token,
  } as const
  await office.call(
    'lists.export',
    { ...input, sort: [], columns: [...input.columns], records: { ids: [id] } },
    { [token]: file },
  )
  expect(fs.readFileSync(file, 'utf8')).toBe('\ufeffName\r\nNur diese\r\n')
})

it('persons are saved as contact cards with company, function and address, folded and marked as vCard wants it', async () => {
  const employer = await newOrganisation(office, {
    name: 'Bäckerei Öztürk, Söhne; Enkel & Freunde der guten Backwaren aus dem Ruhrgebiet GmbH',
    street: 'Hauptstraße',
    houseNumber: '1',
    postcode: '46236',
    city: 'Musterstadt',
  })
  await newPerson(
    office,
    { academicTitle: 'Dr.', givenName: 'Jörg', familyName: 'Müller', mobile: '0171 1', email: 'j@x.example' },
    employer,
  )
  const file = path.join(folder, 'Personen.vcf')
  const input: DataInput<'lists.export'> = {
    list: 'person',
    records: { filter: {}, except: [] },
    sort: [],
    columns: [...columns],
    format: 'vcf',
    file: token,
  }
  await office.call('lists.export', input, { [token]: file })
  const text = fs.readFileSync(file, 'utf8')
  const lines = text.split('\r\n')
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  const whole = text.replaceAll('\r\n ', '').split('\r\n')
  expect(whole).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'FN:Dr. Jörg Müller',
    'N:Müller;Jörg;;Dr.;',
    String.raw`ORG:Bäckerei Öztürk\, Söhne\; Enkel & Freunde der guten Backwaren aus dem Ruhrgebiet GmbH`,
    'TEL;TYPE=CELL,VOICE:0171 1',
    'EMAIL;TYPE=INTERNET,PREF:j@x.example',
    'ADR;TYPE=WORK:;;Hauptstraße 1;Musterstadt;;46236;',
    'END:VCARD',
    '',
  ])
})

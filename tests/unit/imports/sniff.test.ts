import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeText } from '../../../db/tabular/encoder.ts'
import { inspectFile, readRecords, type CsvRecord, type Inspection } from '../../../db/tabular/index.ts'

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/csv/${name}`, import.meta.url))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kontor-sniff-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function inspect(path: string, ...rest: readonly unknown[]): Promise<Inspection> {
  const [overrides, options] = rest as [Parameters<typeof inspectFile>[1], Parameters<typeof inspectFile>[2]]
  const result = await inspectFile(path, overrides, options)
  if (!result.ok) throw new Error(`refused: ${result.error.messageKey}`)
  return result.value
}

async function messageOf(path: string): Promise<string> {
  const result = await inspectFile(path)
  return result.ok ? 'taken' : result.error.messageKey
}

async function read(path: string, inspection: Inspection): Promise<CsvRecord[]> {
  const records: CsvRecord[] = []
  for await (const batch of readRecords(path, inspection.dialect)) records.push(...batch)
  return records
}

const gewerbeHeadings = [
  'Betriebs-Nr.',
  'Name des Betriebes',
  'Rechtsform',
  'Straße',
  'Haus-Nr.',
  'PLZ',
  'Ort',
  'Telefon',
  'E-Mail',
  'Beschäftigte',
  'Angemeldet am',
  'Bemerkung',
]

describe('inspectFile', () => {
  it.each([
    ['gewerberegister-windows-1252.csv', 'windows-1252', ';'],
    ['gewerberegister-cp850.csv', 'cp850', ';'],
    ['gewerberegister-macintosh-cr.csv', 'macintosh', ';'],
    ['gewerberegister-utf-16.txt', 'utf-16le', '\t'],
    ['gewerberegister-utf-8-bom.csv', 'utf-8', ';'],
  ])('reads %s', async (name, encoding, delimiter) => {
    const inspection = await inspect(fixture(name))
    expect(inspection).toMatchObject({
      fileName: name,
      dialect: { encoding, delimiter, quote: '"', headerRow: 0 },
      columns: gewerbeHeadings,
      rowsEstimated: 5,
      rowsAreExact: true,
    })
    expect(inspection.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(inspection.sampleRows[0]?.[1]).toBe('Lütkenhaus Metallbau GmbH')
    expect(inspection.sampleRows[4]?.[1]).toBe('Übersetzungsbüro Jürgens')
    expect(await read(fixture(name), inspection)).toHaveLength(5)
  })

  it('reads a file without heading', async () => {
    const inspection = await inspect(fixture('without-heading.csv'))
    expect(inspection.dialect.headerRow).toBeNull()
    expect(inspection.columns).toEqual(Array.from({ length: 12 }, () => ''))
    expect(await read(fixture('without-heading.csv'), inspection)).toHaveLength(5)
  })

  it('finds the heading below a preamble', async () => {
    const inspection = await inspect(fixture('preamble.csv'))
    expect(inspection.dialect.headerRow).toBe(2)
    expect(inspection.columns).toEqual(['Lfd. Nr.', 'Firma', 'Straße und Hausnummer', 'PLZ', 'Ort'])
    expect((await read(fixture('preamble.csv'), inspection)).map(({ lineNumber }) => lineNumber)).toEqual([
      5, 6, 7, 8,
    ])
  })

  it('reads damaged quotes, ragged rows and zero bytes without losing a row', async () => {
    const records = await read(fixture('broken-quotes.csv'), await inspect(fixture('broken-quotes.csv')))
    expect(records.map(({ lineNumber, cells, problem }) => [lineNumber, cells.length, problem])).toEqual([
      [2, 3, null],
      [3, 3, null],
      [4, 3, 'unclosedQuote'],
      [5, 3, null],
      [6, 3, null],
      [7, 4, null],
      [8, 2, null],
      [9, 3, null],
    ])
  })

  it('reads mixed line ends and backslash quotes', async () => {
    const mixed = await read(fixture('mixed-line-ends.csv'), await inspect(fixture('mixed-line-ends.csv')))
    expect(mixed.map(({ cells }) => cells[1])).toEqual(['Albers', 'Böcker', 'Zwei\r\nZeilen', 'Demir'])
    const escaped = await read(
      fixture('backslash-quotes.csv'),
      await inspect(fixture('backslash-quotes.csv')),
    )
    expect(escaped.map(({ cells }) => cells[1])).toEqual(['Rohr 5" Handel', 'Gasthaus "Zum Turm"', 'Ohne'])
  })

  it('keeps columns without a name and of one name', async () => {
    const { columns } = await inspect(fixture('repeated-and-unnamed-columns.csv'))
    expect(columns).toEqual(['Name', 'Name', '', 'Ort', ''])
  })

  it('takes the person at their word', async () => {
    const path = fixture('gewerberegister-windows-1252.csv')
    const wrong = await inspect(path, { encoding: 'cp850', headerRow: null })
    expect(wrong.dialect).toEqual({ encoding: 'cp850', delimiter: ';', quote: '"', headerRow: null })
    expect(wrong.encodingConfidence).toBe(1)
    expect(wrong.sampleRows).toHaveLength(6)
    expect((await inspect(path, { headerRow: 1 })).sampleRows).toHaveLength(4)
    expect((await inspect(path, { delimiter: ',' })).dialect.delimiter).toBe(',')
  })

  it('returns as many sample rows as asked for', async () => {
    const path = fixture('gewerberegister-utf-8-bom.csv')
    expect((await inspect(path, {}, { sampleRows: 2 })).sampleRows).toHaveLength(2)
  })

  it('estimates the rows of a large file and looks at slices above the scan limit', async () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, index) => `${index};Betrieb Müller ${index};Bottrop;4623${index % 9}`,
    )
    const path = file('large.csv', encodeText(['Nr;Firma;Ort;PLZ', ...rows].join('\r\n'), 'windows-1252'))
    const whole = await inspect(path)
    expect(whole.rowsAreExact).toBe(false)
    expect(Math.abs(whole.rowsEstimated - 40_000)).toBeLessThan(4000)
    const sliced = await inspect(path, {}, { scanLimitBytes: 100_000 })
    expect(sliced.sha256).toBeNull()
    expect(sliced.dialect).toEqual(whole.dialect)
    expect(sliced.dialect.encoding).toBe('windows-1252')
  })

  it('looks behind a quote that nobody closes, but not into a field that is long', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `${index};Firma ${index};4623${index % 9};Essen`,
    )
    const unclosed = file('unclosed.csv', `Nr;Firma;PLZ;Ort\n1;"Albers;46236;Essen\n${rows.join('\n')}\n`)
    const inspection = await inspect(unclosed)
    expect(inspection.sampleRows[1]).toEqual(['0', 'Firma 0', '46230', 'Essen'])
    expect(inspection.rowsEstimated / 20_001).toBeCloseTo(1, 0)
    const text = 'so, und; weiter\n'.repeat(20_000)
    const long = await inspect(file('long-field.csv', `Nr;Firma;PLZ;Ort\n1;"${text}";46236;Essen\n`))
    expect(long.columns).toEqual(['Nr', 'Firma', 'PLZ', 'Ort'])
    expect(long.dialect).toMatchObject({ delimiter: ';', headerRow: 0 })
  })

  it('sees letters that come late in the file', async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `${index};Betrieb ${index};Bottrop`)
    const path = file(
      'late.csv',
      encodeText(`${['Nr;Firma;Ort', ...rows].join('\n')}\n30000;Bäcker Größe;Köln`, 'cp850'),
    )
    expect((await inspect(path)).dialect.encoding).toBe('cp850')
  })
})

describe('files that are no registers', () => {
  const zip = (name: string): Buffer =>
    Buffer.concat([Buffer.from('PK\x03\x04\x14\0\0\0\0\0', 'latin1'), Buffer.from(name)])

  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'empty'],
    ['only blank lines', '\r\n \r\n\n', 'empty'],
    ['only a byte-order mark', Buffer.from([0xef, 0xbb, 0xbf]), 'empty'],
    ['an Excel workbook cut off', zip('[Content_Types].xml...xl/workbook.xml'), 'workbookDamaged'],
    [
      'an old Excel workbook',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
      'spreadsheet',
    ],
    ['a LibreOffice table', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'spreadsheet'],
    ['a Word document', zip('[Content_Types].xml word/document.xml'), 'document'],
    ['a zip archive', zip('register.csv'), 'archive'],
    ['a gzip archive', gzipSync('Nr;Firma'), 'archive'],
    ['a web page', '\ufeff\n<!DOCTYPE html><html><body><table>', 'html'],
    ['contact cards', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ute Ahlers\r\nEND:VCARD\r\n', 'contactCards'],
    [
      'a workbook of Excel 2003 in XML',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook></Workbook>',
      'spreadsheet',
    ],
    ['a web page saved as .xls', '<table><tr><td>1</td></tr></table>', 'html'],
    ['XML', '<?xml version="1.0"?><register/>', 'xml'],
    ['JSON', '[\n {"name": "Albers"}]', 'json'],
    ['PDF', '%PDF-1.7\n%âãÏÓ', 'pdf'],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'image'],
    ['a database', 'SQLite format 3\0', 'database'],
    ['UTF-32', Buffer.from('fffe00004e000000720000000a000000', 'hex'), 'binary'],
    [
      'random bytes',
      Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3)) & 0xff),
      'binary',
    ],
  ])('says what it is: %s', async (name, content, kind) => {
    expect(await messageOf(file(`${name}.csv`, content))).toBe(`imports.file.${kind}`)
  })

  it('says when there is no file, or a folder', async () => {
    mkdirSync(join(folder, 'a folder'))
    expect(await messageOf(join(folder, 'missing.csv'))).toBe('imports.file.missing')
    expect(await messageOf(join(folder, 'a folder'))).toBe('imports.file.folder')
  })

  it('takes a register with stray zero bytes, and one of a single long line', async () => {
    expect(await messageOf(file('zero.csv', 'Nr;Firma\n1;Albers\0\n2;Böcker\n'))).toBe('taken')
    const padded = file('padded.csv', `Nr;Firma\n1;Albers\n2;Böcker\n${'\0'.repeat(512)}`)
    expect(await read(padded, await inspect(padded))).toHaveLength(2)
    expect(await messageOf(file('long.csv', 'x'.repeat(3_000_000)))).toBe('taken')
  })
})

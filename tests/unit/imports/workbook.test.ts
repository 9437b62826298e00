import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  fileVersion,
  inspectFile,
  readRecords,
  sameVersion,
  type CsvRecord,
  type Inspection,
} from '../../../db/tabular/index.ts'
import { dateText, dayNumberText, numberText, storedDateText } from '../../../db/tabular/workbook-cells.ts'
import { isDateFormat } from '../../../db/tabular/workbook-parts.ts'
import { defaultWorkbookLimits, openWorkbook, readSheetRecords } from '../../../db/tabular/workbook.ts'
import { textRows, workbookParts, zipOf, type TestSheet } from '../../support/workbook.ts'

let folder = ''
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-workbook-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

function write(content: Buffer, name = 'register.xlsx'): string {
  const file = path.join(folder, name)
  fs.writeFileSync(file, content)
  return file
}

const workbook = (sheets: readonly TestSheet[], shared: readonly string[] = []): string =>
  write(zipOf(workbookParts(sheets, shared)))

async function inspect(file: string, overrides: Parameters<typeof inspectFile>[1] = {}): Promise<Inspection> {
  const result = await inspectFile(file, overrides)
  if (!result.ok) throw new Error(result.error.messageKey)
  return result.value
}

async function read(file: string, overrides: Parameters<typeof inspectFile>[1] = {}): Promise<CsvRecord[]> {
  const records: CsvRecord[] = []
  for await (const batch of readRecords(file, (await inspect(file, overrides)).dialect))
    records.push(...batch)
  return records
}

const refusal = async (file: string): Promise<string> => {
  const result = await inspectFile(file)
  return result.ok ? 'read' : result.error.messageKey
}

const register = [
  ['Nr', 'Firma', 'Ort'],
  ['007', 'Müller & Söhne', 'Essen'],
  ['008', 'Weiß', ''],
]

describe('workbooks', () => {
  it('show their visible sheets and the one that looks like a table', async () => {
    const file = workbook([
      { name: 'Deckblatt', rows: textRows([['Auszug aus dem Register']]) },
      { name: 'Betriebe &amp; Orte', rows: textRows(register, 3) },
      { name: 'Hilfe', rows: '', isHidden: true },
    ])
    const inspection = await inspect(file)
    expect(inspection).toMatchObject({
      sheets: ['Deckblatt', 'Betriebe & Orte'],
      dialect: { encoding: 'utf-8', delimiter: ';', quote: '"', headerRow: 0, sheet: 'Betriebe & Orte' },
      columns: ['Nr', 'Firma', 'Ort'],
      sampleRows: register.slice(1),
      rowsEstimated: 2,
      rowsAreExact: true,
    })
    expect(inspection.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect((await inspect(file, { sheet: 'Deckblatt' })).columns).toEqual(['Auszug aus dem Register'])
  })

  it('are read as records like any file, by the line numbers of the sheet', async () => {
    const rows = textRows([['Stand: 1.3.2026'], [], ...register]) + textRows([['009', 'Demir', 'Bottrop']], 9)
    expect(await read(workbook([{ name: 'Betriebe', rows }]))).toEqual([
      { lineNumber: 4, cells: ['007', 'Müller & Söhne', 'Essen'], problem: null },
      { lineNumber: 5, cells: ['008', 'Weiß', ''], problem: null },
      { lineNumber: 9, cells: ['009', 'Demir', 'Bottrop'], problem: null },
    ])
  })

  it('give the digest of their bytes at the end', async () => {
    const file = workbook([{ name: 'Betriebe', rows: textRows(register) }])
    const { dialect, sha256 } = await inspect(file)
    const ends: unknown[] = []
    const options = { from: 'start', onEnd: (summary: unknown) => ends.push(summary) } as const
    for await (const batch of readRecords(file, dialect, options)) expect(batch).toHaveLength(3)
    expect(ends).toMatchObject([{ records: 3, sha256, bytesRead: fs.statSync(file).size }])
  })

  it('lose nothing of what their cells hold', async () => {
    const cells = [
      '<c r="A2" t="s"><v>0</v></c>',
      '<c r="B2"><v>943032123456789</v></c>',
      '<c r="C2"><v>9.4303200000000001E+11</v></c>',
      '<c r="D2" s="5"><v>1.2000000000000002</v></c>',
      '<c r="E2" s="1"><v>45000</v></c>',
      '<c r="F2" s="2"><v>36526</v></c>',
      '<c r="G2" s="3"><v>45000.75</v></c>',
      '<c r="H2" s="4"><v>0.5</v></c>',
      '<c r="I2" t="b"><v>1</v></c>',
      '<c r="J2" t="str"><f>A2&amp;"x"</f><v>007x</v></c>',
      '<c r="K2"><f>1+1</f><v>2</v></c>',
      '<c r="L2" t="inlineStr"><is><t xml:space="preserve"> Zeile 1&#10;Zeile 2</t></is></c>',
    ].join('')
    const rows = `${textRows([['Nr', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']])}<row r="2">${cells}</row>`
    const [record] = await read(workbook([{ name: 'Alles', rows }], ['00123']), { headerRow: 0 })
    expect(record?.cells).toEqual([
      '00123',
      '943032123456789',
      '943032000000',
      '1,2',
      '2023-03-15',
      '2000-01-01',
      '2023-03-15T18:00:00',
      '12:00:00',
      'wahr',
      '007x',
      '2',
      ' Zeile 1\nZeile 2',
    ])
  })
})

describe('numbers and days of cells', () => {
  it.each([
    ['12345678901234567890', '12345678901234567890'],
    ['1E-3', '0,001'],
    ['-0.1', '-0,1'],
    ['1.5E-9', '0,0000000015'],
    ['0.30000000000000004', '0,3'],
    ['1234.5', '1234,5'],
    ['3.0', '3'],
    ['no number', 'no number'],
  ])('writes the number %s as %s', (stored, text) => {
    expect(numberText(stored)).toBe(text)
  })

  it('rounds times to the second and takes a broken date for nothing', () => {
    expect(dateText(new Date('2023-03-15T17:59:59.9996Z'))).toBe('2023-03-15T18:00:00')
    expect(dateText(new Date(Number.NaN))).toBe('')
  })

  it.each([
    ['1', false, '1900-01-01'],
    ['59', false, '1900-02-28'],
    ['61', false, '1900-03-01'],
    ['45000', false, '2023-03-15'],
    ['43538', true, '2023-03-15'],
    ['2958465', false, '9999-12-31'],
    ['0.99998', false, '23:59:58'],
    ['-1', false, '-1'],
    ['1E+300', false, numberText('1E+300')],
    ['no number', false, 'no number'],
  ])('counts the day %s (from 1904: %s) as %s', (stored, countsFrom1904, text) => {
    expect(dayNumberText(stored, countsFrom1904)).toBe(text)
  })

  it('takes a stored day as it is written, wherever the computer stands', () => {
    expect(storedDateText('2023-03-15')).toBe('2023-03-15')
    expect(storedDateText('2023-03-15T18:00:00')).toBe('2023-03-15T18:00:00')
    expect(storedDateText('2023-03-15T18:00:00Z')).toBe('2023-03-15T18:00:00')
    expect(storedDateText('gestern')).toBe('')
  })

  it.each([
    ['dd\\.mm\\.yyyy', true],
    ['[$-407]d. mmmm yyyy;@', true],
    ['[h]:mm:ss', true],
    ['mm:ss.0', true],
    ['yyyy"-"mm', true],
    ['General', false],
    ['0.00E+00', false],
    ['#,##0.00\\ "DM"', false],
    ['[Red]-#,##0', false],
    ['0 "Std. d"', false],
    ['_-* #,##0\\ _d_-;dd', false],
    ['@', false],
  ])('sees by the format %s whether it is a day: %s', (code, isDate) => {
    expect(isDateFormat(code)).toBe(isDate)
  })
})

describe('workbooks that cannot be read say why', () => {
  const sound = workbookParts([{ name: 'Betriebe', rows: textRows(register) }])

  it.each([
    ['cut off', () => zipOf(sound).subarray(0, 900), 'imports.file.workbookDamaged'],
    [
      'without its parts',
      () => zipOf([{ name: 'xl/anything.xml', content: '' }]),
      'imports.file.workbookDamaged',
    ],
    [
      'with a broken sheet',
      () => zipOf(workbookParts([{ name: 'B', rows: '<row r="1"><c r="A1" s="99"><v>1</v></c></row>' }])),
      'imports.file.workbookDamaged',
    ],
    [
      'encrypted part by part',
      () => zipOf(sound.map((part) => ({ ...part, isEncrypted: true }))),
      'imports.file.workbookProtected',
    ],
    [
      'encrypted as a whole',
      () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(1000),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      'imports.file.workbookProtected',
    ],
    [
      'of an old Excel',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('Workbook', 'utf16le')]),
      'imports.file.spreadsheet',
    ],
    ['of binary parts', () => zipOf([{ name: 'xl/workbook.bin', content: 'x' }]), 'imports.file.spreadsheet'],
    ['with nothing in it', () => zipOf(workbookParts([{ name: 'B', rows: '' }])), 'imports.file.empty'],
  ])('%s', async (_, content, messageKey) => {
    expect(await refusal(write(content()))).toBe(messageKey)
  })

  it('that would unpack to gigabytes, whatever their directory says', async () => {
    const large = { name: 'xl/media/a.bin', content: '', declaredBytes: 3_000_000_000 }
    expect(await refusal(write(zipOf([...sound, large])))).toBe('imports.file.workbookTooLarge')
    const lying = sound.map((part) =>
      part.name.endsWith('sheet1.xml')
        ? { ...part, content: 'x'.repeat(5_000_000), declaredBytes: 100 }
        : part,
    )
    expect(await refusal(write(zipOf(lying)))).not.toBe('read')
  })

  it('whose cells lie so far apart that the space between them would fill the memory', async () => {
    const far = (row: number): string => `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`
    const many = Array.from({ length: 200 }, (_, index) => far(1000 + index)).join('')
    expect(await refusal(workbook([{ name: 'B', rows: textRows(register) + many }]))).toBe(
      'imports.file.workbookTooLarge',
    )
    // a single one makes no table of its size
    const typed = await inspect(workbook([{ name: 'B', rows: textRows(register) + far(1_048_576) }]))
    expect([typed.columns, typed.rowsEstimated]).toEqual([register[0], 3])
    // a cell that only has a colour holds nothing
    const coloured = `${textRows(register)}<row r="1000000"><c r="XFD1000000" s="1"/></row>`
    expect((await inspect(workbook([{ name: 'B', rows: coloured }]))).rowsEstimated).toBe(2)
  })

  it('that are larger than the limits', async () => {
    const file = workbook([{ name: 'B', rows: textRows(register) }])
    const tooLarge = { ok: false, error: { messageKey: 'imports.file.workbookTooLarge' } }
    expect(await openWorkbook(file, { ...defaultWorkbookLimits, fileBytes: 100 })).toMatchObject(tooLarge)
    const opened = await openWorkbook(file, { ...defaultWorkbookLimits, cells: 7 })
    if (!opened.ok) throw new Error('not opened')
    expect(readSheetRecords(opened.value, 'B')).toMatchObject(tooLarge)
  })

  it('whose sheet is gone', async () => {
    const file = workbook([{ name: 'B', rows: textRows(register) }])
    expect(await inspectFile(file, { sheet: 'C' })).toMatchObject({
      ok: false,
      error: { messageKey: 'imports.file.sheetMissing', params: { sheet: 'C' } },
    })
    const { dialect } = await inspect(file)
    const reading = readRecords(file, { ...dialect, sheet: 'C' }).next()
    await expect(reading).rejects.toMatchObject({ failure: { messageKey: 'imports.file.sheetMissing' } })
  })
})

describe('what programs write otherwise than Excel', () => {
  it('zeros that a format writes in front of a number belong to it', async () => {
    const keys = [1232, 46236, 123456]
      .map((key, at) => `<row r="${at + 2}"><c r="A${at + 2}" s="6"><v>${key}</v></c></row>`)
      .join('')
    const rows = await read(workbook([{ name: 'B', rows: textRows([['Nr']]) + keys }]), { headerRow: 0 })
    expect(rows.map(({ cells }) => cells[0])).toEqual(['01232', '46236', '123456'])
  })

  it('a blank far out, or slashes of Windows in the archive, are no hindrance', async () => {
    const blank = '<row r="4"><c r="XFD4" t="inlineStr"><is><t xml:space="preserve"> </t></is></c></row>'
    const parts = workbookParts([{ name: 'B', rows: textRows(register) + blank }])
    const slashes = parts.map((part) => ({ ...part, name: part.name.replaceAll('/', '\\') }))
    for (const content of [zipOf(parts), zipOf(slashes)])
      expect(await inspect(write(content))).toMatchObject({ columns: register[0], rowsEstimated: 2 })
  })

  it('is read all the same: prefixes, other quotes, no places, sections of text, long comments', async () => {
    const filler = `<!-- <c r="ZZ99"><v>1</v></c> ${'ü'.repeat(1_048_500)} -->`
    const rows = [
      '<x:row><x:c t="inlineStr"><x:is><x:t>Nr</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:r><x:t>Fir</x:t></x:r><x:r><x:t>ma</x:t></x:r><x:rPh><x:t>fi</x:t></x:rPh></x:is></x:c></x:row>',
      filler,
      "<x:row r='7' ><x:c s='1' r='A7'/><x:c r = 'B7' t='str'><x:f>A&lt;B</x:f><x:v>Albers &amp; Söhne_x000D_</x:v></x:c></x:row>",
      '<x:row><x:c><x:v>2</x:v></x:c><x:c t="str"><x:v><![CDATA[<Weiß>]]></x:v></x:c></x:row>',
    ].join('')
    const drawing = '</x:sheetData><x:anchor><x:row>5</x:row><x:c/></x:anchor><x:sheetData>'
    expect(
      await read(workbook([{ name: 'B', rows: rows.replaceAll('x:', '') + drawing.replaceAll('x:', '') }])),
    ).toEqual([
      { lineNumber: 7, cells: ['', 'Albers & Söhne\r'], problem: null },
      { lineNumber: 8, cells: ['2', '<Weiß>'], problem: null },
    ])
    const sheet = zipOf(
      workbookParts([{ name: 'B', rows: '' }]).map((part) =>
        part.name.endsWith('sheet1.xml')
          ? { ...part, content: `<x:worksheet xmlns:x="a"><x:sheetData>${rows}</x:sheetData></x:worksheet>` }
          : part,
      ),
    )
    expect((await inspect(write(sheet))).columns).toEqual(['Nr', 'Firma'])
  })
})

describe('fileVersion', () => {
  it('tells a file that was written since from one that was not', async () => {
    const file = write(Buffer.from('Nr;Firma\n1;Albers\n'), 'register.csv')
    const { version } = await inspect(file)
    expect(sameVersion(version, await fileVersion(file))).toBe(true)
    fs.appendFileSync(file, '2;Weiß\n')
    expect(sameVersion(version, await fileVersion(file))).toBe(false)
    fs.rmSync(file)
    await expect(fileVersion(file)).rejects.toMatchObject({ failure: { messageKey: 'imports.file.missing' } })
  })
})

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dialect } from '../../../preload/contract/imports.ts'
import { byteOrderMark, encodeText } from '../../../db/tabular/encoder.ts'
import { surveyFile, type FileSurvey } from '../../../db/tabular/index.ts'

let folder = ''
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-hostile-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

interface Surveyed extends FileSurvey {
  readonly records: readonly (readonly string[])[]
}

/** What is read of these bytes; a message key where they are refused. */
async function survey(bytes: Uint8Array): Promise<Surveyed | string> {
  const [file, records] = [path.join(folder, 'file.csv'), path.join(folder, 'records.json')]
  fs.writeFileSync(file, bytes)
  const result = await surveyFile(file, records)
  if (!result.ok) return result.error.messageKey
  return { ...result.value, records: JSON.parse(fs.readFileSync(records, 'utf8')) as string[][] }
}

const heading = ['Betriebs-Nr.', 'Firma', 'Straße', 'PLZ', 'Ort', 'Telefon', 'Gegründet', 'Bemerkung']

const row = fc
  .record({
    number: fc.integer({ min: 100_000, max: 999_999 }),
    name: fc.constantFrom('Albers Optik', 'Böcker Bau GmbH', 'Café Turm', 'Große-Wilde', 'Weiß & Söhne KG'),
    extra: fc.constantFrom(
      '',
      ' Nachf.',
      ', Inh. Öz',
      '; Zweigstelle',
      ' "Zum Turm"',
      ' | Süd',
      ' 26" Räder',
    ),
    street: fc.constantFrom('Südring 3', 'Hochstraße 12', 'Im Fuhlenbrock 7 a', 'Gungstr. 101-103'),
    postcode: fc.integer({ min: 45_000, max: 46_999 }),
    town: fc.constantFrom('Bottrop', 'Essen', 'Mülheim an der Ruhr'),
    phone: fc.constantFrom('', '02041 70512', '0201/44 88 12', '+49 2041 9981'),
    day: fc.integer({ min: 1, max: 28 }),
    year: fc.integer({ min: 1950, max: 2025 }),
    note: fc.constantFrom(
      '',
      '',
      'ruht',
      'zwei\nZeilen',
      'sagt: "ja"',
      'a;b,c|d\te',
      '""',
      ';',
      "Peter's Pub",
    ),
  })
  .map((each) => [
    String(each.number),
    each.name + each.extra,
    each.street,
    String(each.postcode),
    each.town,
    each.phone,
    `${String(each.day).padStart(2, '0')}.03.${each.year}`,
    each.note,
  ])

interface Manner {
  readonly encoding: Dialect['encoding']
  readonly hasMark: boolean
  readonly delimiter: string
  readonly ends: readonly string[]
  readonly quotesAll: boolean
  readonly escapes: boolean
  readonly trailing: boolean
  readonly above: readonly string[]
}

const manner: fc.Arbitrary<Manner> = fc.record({
  encoding: fc.constantFrom<Dialect['encoding']>(
    'utf-8',
    'utf-16le',
    'utf-16be',
    'windows-1252',
    'cp850',
    'macintosh',
  ),
  hasMark: fc.boolean(),
  delimiter: fc.constantFrom(';', ',', '\t', '|'),
  ends: fc.constantFrom(['\r\n'], ['\n'], ['\r'], ['\r\n', '\n'], ['\n', '\r', '\r\n']),
  quotesAll: fc.boolean(),
  escapes: fc.boolean(),
  trailing: fc.boolean(),
  above: fc.constantFrom(
    [],
    [],
    ['Gewerberegister der Stadt Bottrop'],
    ['Auszug', '', 'Stand: 01.03.2026'],
    ['sep='],
  ),
})

function write(rows: readonly (readonly string[])[], how: Manner): Uint8Array {
  const { delimiter, quotesAll, escapes, ends } = how
  const cellOf = (cell: string): string => {
    const isPlain = !quotesAll && !cell.includes(delimiter) && !/["\r\n]/.test(cell)
    return isPlain ? cell : `"${cell.replaceAll('"', escapes ? String.raw`\"` : '""')}"`
  }
  const lines = [
    ...how.above.map((line) => (line === 'sep=' ? line + delimiter : line)),
    ...rows.map((cells) => cells.map(cellOf).join(delimiter) + (how.trailing ? delimiter : '')),
  ]
  const text = lines.map((line, index) => line + (ends[index % ends.length] ?? '\n')).join('')
  const mark = how.hasMark || how.encoding.startsWith('utf-16') ? byteOrderMark(how.encoding) : []
  return Buffer.concat([Buffer.from(mark), encodeText(text, how.encoding)])
}

describe('hostile files', () => {
  it('reads every register back, however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 8, maxLength: 40 }), manner, async (rows, how) => {
        const read = await survey(write([heading, ...rows], how))
        const table = [heading, ...rows].map((cells) => (how.trailing ? [...cells, ''] : cells))
        expect(read).toMatchObject({
          dialect: { encoding: how.encoding, delimiter: how.delimiter, quote: '"' },
          rows: rows.length,
          records: table,
        })
      }),
      { numRuns: 200 },
    )
  })

  it('neither throws nor loses its way in what is damaged anywhere', async () => {
    const damage = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.integer({ min: 0, max: 30 }),
      added: fc.constantFrom(
        '"',
        '""',
        '\0',
        '\r',
        '\n',
        ';',
        '\\"',
        '\u00ff',
        '\u00c3',
        '\u001a',
        '";"',
        '"\n"',
      ),
    })
    const damages = fc.array(damage, { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 20 }), manner, damages, async (rows, how, each) => {
        let bytes = Buffer.from(write([heading, ...rows], how))
        for (const { at, removed, added } of each) {
          const from = Math.floor(at * bytes.length)
          bytes = Buffer.concat([
            bytes.subarray(0, from),
            Buffer.from(added, 'latin1'),
            bytes.subarray(from + removed),
          ])
        }
        const read = await survey(bytes)
        if (typeof read === 'string') return
        const lines = bytes.toString('latin1').split(/[\r\n]/).length
        expect(read.records.length).toBeLessThanOrEqual(lines)
        expect(read.rows).toBe(read.records.length - (read.dialect.headerRow === null ? 0 : 1))
      }),
      { numRuns: 200 },
    )
  })
})

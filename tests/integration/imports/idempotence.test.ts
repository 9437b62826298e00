import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decodeAll } from '../../../db/tabular/decoder.ts'
import { writeRegister } from '../../bench/generate-register.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { applied, compared, imported } from '../../support/registers.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const headings = [
  'Betriebs-Nr.',
  'Firma',
  'Straße',
  'Haus-Nr.',
  'PLZ',
  'Ort',
  'Telefon',
  'Beschäftigte',
  'E-Mail',
]
type Row = readonly string[]

const encoders = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-8 with BOM': (text: string) => Buffer.from(`\uFEFF${text}`),
  // every character used here has the same code in both
  'windows-1252': (text: string) => Buffer.from(text, 'latin1'),
  'utf-16le': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
} as const

interface Manner {
  readonly encoding: keyof typeof encoders
  readonly delimiter: string
  readonly lineEnd: string
  readonly quotesAll: boolean
  /** Rows are sorted by a number that this and their place give. */
  readonly shuffle: number
}

function written(rows: readonly Row[], { encoding, delimiter, lineEnd, quotesAll, shuffle }: Manner): Buffer {
  const place = (row: number): number => (row * 7919 + shuffle * 104_729) % 10_007
  const shuffled = rows.map((row, index) => ({ row, at: place(index + 1) })).sort((a, b) => a.at - b.at)
  const cell = (text: string): string =>
    quotesAll || /["\r\n;,|\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  const lines = [headings, ...shuffled.map(({ row }) => row)].map((row) => row.map(cell).join(delimiter))
  return encoders[encoding](`${lines.join(lineEnd)}${lineEnd}`)
}

const name = fc
  .tuple(
    fc.constantFrom(
      'Bäckerei',
      'Schloßhotel',
      'Möbel & mehr',
      'Café "Zur Post"',
      'Süßwaren; Importe',
      "Emma's Hof",
    ),
    fc.constantFrom('Müller', 'Çelik', 'Größmann', 'Øster', 'von der Heide'),
    fc.nat({ max: 999 }),
    fc.constantFrom('GmbH', 'GmbH & Co. KG', 'e.K.', 'AG', ''),
  )
  .map(([trade, family, number, form]) => `${trade} ${family} ${number} ${form}`.trim())
const row: fc.Arbitrary<Row> = fc
  .record({
    name,
    street: fc.constantFrom('Hauptstraße', 'Prosperstr.', 'Am Südring', 'Gladbecker Straße', ''),
    houseNumber: fc.constantFrom('1', '4a', '12-14', '100', ''),
    postcode: fc.constantFrom('46236', '46240', '01067', ''),
    city: fc.constantFrom('Bottrop', 'Mülheim an der Ruhr', ''),
    phone: fc.constantFrom('02041 12345', '02041/99887-0', '+49 201 5551', 'keine', ''),
    employees: fc.constantFrom('7', '1.234', '10-49', '', 'viele'),
    email: fc.constantFrom('info@example.de', 'INFO@Example.DE', 'kein', ''),
  })
  .map((fields) => Object.values(fields))
const manner: fc.Arbitrary<Manner> = fc.record({
  encoding: fc.constantFrom(...(Object.keys(encoders) as (keyof typeof encoders)[])),
  delimiter: fc.constantFrom(';', ',', '\t', '|'),
  lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
  quotesAll: fc.boolean(),
  shuffle: fc.nat({ max: 1000 }),
})
const records = fc
  .tuple(fc.uniqueArray(row, { minLength: 3, maxLength: 15, selector: ([first]) => first }), fc.boolean())
  .map(([rows, isKeyed]) => rows.map((cells, index): Row => [isKeyed ? `B-${index + 101}` : '', ...cells]))

describe('the same records again', () => {
  it('change nothing, however they are written', async () => {
    await fc.assert(
      fc.asyncProperty(records, manner, manner, async (rows, first, second) => {
        const fresh = await openTestOffice()
        try {
          await imported(fresh, written(rows, first))
          const draft = await compared(fresh, written(rows, second))
          expect(draft.counts).toMatchObject({ rows: rows.length, new: 0, changed: 0, conflicts: 0 })
          const { counts } = await applied(fresh, draft)
          expect(counts).toMatchObject({ created: 0, updated: 0 })
        } finally {
          await fresh.close()
        }
      }),
      { numRuns: 12, endOnFailure: true },
    )
  }, 240_000)

  it('change nothing in a register of 2,000 companies as offices get it', async () => {
    const file = path.join(office.folder, 'generated.csv')
    writeRegister(file, { rows: 2000, encoding: 'windows-1252', seed: 11 })
    const bytes = fs.readFileSync(file)
    const { counts } = await imported(office, bytes)
    expect(counts.created).toBeGreaterThan(1900)
    // quotes come in pairs: a line end with an odd number of them before it stands inside a cell
    const [first = '', ...rows] = decodeAll(bytes, 'windows-1252')
      .trimEnd()
      .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    const again = Buffer.from(`\uFEFF${[first, ...rows.reverse()].join('\n')}\n`)
    const draft = await compared(office, again)
    expect(draft.dialect.encoding).toBe('utf-8')
    expect(draft.counts).toMatchObject({ rows: 2000, new: 0, changed: 0, conflicts: 0, vanished: 0 })
  })

  it('change nothing in another order of columns', async () => {
    const rows = [
      ['B-1', 'Bäckerei Müller GmbH', 'Hauptstraße', '12', '46236', 'Bottrop', '02041 12345', '25', 'a@b.de'],
      ['B-2', 'Weiß Metallbau e.K.', 'Prosperstr.', '4a', '46236', 'Bottrop', '', '7', ''],
    ]
    const table = (cells: readonly Row[]): string[] => cells.map((each) => each.join(';'))
    await imported(office, table([headings, ...rows]))
    const turned = [headings, ...rows].map((each) => [...each].reverse())
    const { counts } = await compared(office, table(turned))
    expect(counts).toMatchObject({ new: 0, changed: 0, same: 2 })
  })
})

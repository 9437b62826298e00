import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../../preload/contract/imports.ts'
import { detectCut, detectQuoting } from '../../../db/tabular/dialect.ts'
import { findHeaderRow } from '../../../db/tabular/header-row.ts'
import { formatLine } from '../../../db/slices/imports/rejects.ts'

type Cut = Pick<Dialect, 'delimiter' | 'quote'>

const heading = ['Nr', 'Firma', 'Straße', 'PLZ', 'Ort', 'Telefon', 'Gründung', 'Bemerkung']
const body = [
  ['1', 'Albers, Böcker & Co. KG', 'Hochstraße 12', '46236', 'Bottrop', '02041 70512', '03.05.1994', ''],
  [
    '2',
    'Café "Zum Turm"; Inh. Weiß',
    'Südring 3-5',
    '46242',
    'Bottrop',
    '02041/9981',
    '17.11.1987',
    'Halle, 1.200 m²',
  ],
  [
    '3',
    'Große-Wilde GmbH',
    'Gungstr. 7',
    '45355',
    'Essen',
    '+49 201 448812',
    '30.06.2001',
    'ruft an\r\nam Montag',
  ],
  [
    '4',
    'Jürgens Übersetzungen',
    'Im Fuhlenbrock 3',
    '46242',
    'Bottrop',
    '',
    '15.09.2015',
    "Kunde: Peter's Pub",
  ],
  ['5', 'Demir Gastro UG', 'Prosperstr. 101 b', '46240', 'Bottrop', '02041 1234', '01.01.2020', ''],
]
const table = [heading, ...body]

function write(rows: readonly (readonly string[])[], cut: Cut, quoteAll = false): string {
  if (!quoteAll) return rows.map((cells) => formatLine(cells, cut)).join('')
  const quoted = (cell: string): string =>
    cut.quote + cell.replaceAll(cut.quote, cut.quote + cut.quote) + cut.quote
  return rows.map((cells) => `${cells.map(quoted).join(cut.delimiter)}\r\n`).join('')
}

function guess(text: string): {
  readonly cut: Cut
  readonly rows: readonly (readonly string[])[]
  readonly headerRow: number | null
} {
  const { delimiter, quote, records } = detectCut(text, false)
  const rows = records.map(({ cells }) => cells)
  return { cut: { delimiter, quote }, rows, headerRow: findHeaderRow(rows).headerRow }
}

describe('detectCut and findHeaderRow', () => {
  for (const delimiter of [';', ',', '\t', '|', ':', ' '] as const) {
    for (const quote of ['"', "'"] as const) {
      it(`know a table cut by ${JSON.stringify(delimiter)}, everything quoted by ${quote}`, () => {
        expect(guess(write(table, { delimiter, quote }, true))).toEqual({
          cut: { delimiter, quote },
          rows: table,
          headerRow: 0,
        })
      })
    }
    it(`know a table cut by ${JSON.stringify(delimiter)}, quoted where it must be`, () => {
      expect(guess(write(table, { delimiter, quote: '"' })).cut.delimiter).toBe(delimiter)
      expect(guess(write(table, { delimiter, quote: '"' })).rows).toEqual(table)
    })
  }

  it.each([
    ['one data row', table.slice(0, 2)],
    ['a heading alone', [heading]],
    ['two columns', table.map((cells) => cells.slice(0, 2))],
  ])('know a table of %s', (_, rows) => {
    expect(guess(write(rows, { delimiter: ';', quote: '"' }))).toEqual({
      cut: { delimiter: ';', quote: '"' },
      rows,
      headerRow: 0,
    })
  })

  it('sees that there is no heading', () => {
    expect(guess(write(body, { delimiter: ';', quote: '"' })).headerRow).toBeNull()
  })

  it('skips a preamble, bare or padded with delimiters, and blank lines in it', () => {
    const text = write(table, { delimiter: ';', quote: '"' })
    expect(guess(`Auszug aus dem Register\r\nStand: 01.03.2026\r\n\r\n${text}`).headerRow).toBe(2)
    expect(guess(`Auszug;;;;;;;\r\nStand: 01.03.2026;;;;;;;\r\n${text}`).headerRow).toBe(2)
  })

  it("believes Excel's sep= line", () => {
    const sample = guess(`sep=|\r\n${write(table, { delimiter: '|', quote: '"' })}`)
    expect(sample.cut.delimiter).toBe('|')
    expect(sample.headerRow).toBe(1)
  })

  it.each([
    ['an extra delimiter in a row', 3, (line: string) => `${line};`],
    ['a row cut short', 2, () => '2;Kurz'],
    ['a row cut by another sign', 2, (line: string) => line.replaceAll(';', ',')],
    ['a quote never closed', 1, (line: string) => line.replace(';', ';"')],
  ])('are not misled by %s', (_, index, damage) => {
    const lines = table.map((cells) =>
      cells.map((cell) => cell.replace(/[\r\n]+/g, ' ').replaceAll('"', '')).join(';'),
    )
    const damaged = lines.map((line, at) => (at === index ? damage(line) : line))
    const { cut, headerRow } = guess(damaged.join('\r\n'))
    expect(cut).toEqual({ delimiter: ';', quote: '"' })
    expect(headerRow).toBe(0)
  })

  it('takes text without delimiters for one column', () => {
    const names = ['Firma', 'Albers Optik', 'Böcker Bau', 'Demir Gastro', 'Weiß Immobilien']
    expect(guess(names.join('\n'))).toEqual({
      cut: { delimiter: ';', quote: '"' },
      rows: names.map((name) => [name]),
      headerRow: 0,
    })
  })

  it('does not take decimal commas for delimiters', () => {
    const rows = [
      'Nr;Betrag;Satz',
      ...Array.from({ length: 20 }, (_, index) => `${index};1.23${index},5${index % 10};0,${index}`),
    ]
    expect(guess(rows.join('\n')).cut.delimiter).toBe(';')
  })

  it('takes what the person says', () => {
    const text = write(table, { delimiter: ';', quote: '"' })
    expect(detectCut(text, false, { delimiter: ',' }).delimiter).toBe(',')
    expect(detectCut(text, false, { quote: '' }).quote).toBe('')
  })

  it('finds the cut of random registers', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'Bottrop',
        'Essen',
        'Müller GmbH',
        'Bau, Handel; Service',
        '46236',
        '02041 70512',
        '',
        '12,5',
      ),
      fc.integer({ min: 0, max: 99_999 }).map(String),
    )
    const rows = fc
      .integer({ min: 3, max: 9 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 6, maxLength: 30 }),
      )
    fc.assert(
      fc.property(rows, fc.constantFrom<Cut['delimiter']>(';', ',', '\t', '|'), (rows, delimiter) => {
        const named = [
          Array.from({ length: rows[0]?.length ?? 0 }, (_, index) => `Spalte ${index + 1}`),
          ...rows,
        ]
        const text = write(named, { delimiter, quote: '"' })
        expect(guess(text).cut.delimiter).toBe(delimiter)
      }),
      { numRuns: 300 },
    )
  })
})

describe('detectQuoting', () => {
  it('tells backslashes from doubled quotes', () => {
    expect(detectQuoting('"a\\"b";"c"\n', ';', '"').escape).toBe('\\')
    expect(detectQuoting('"a""b";"c:\\"\n"d";"e:\\"', ';', '"').escape).toBe('')
  })

  it('sees blanks behind delimiters only where all have one', () => {
    expect(detectQuoting('a, b, c\n1, 2, \n', ',', '"').spaceBehindDelimiter).toBe(true)
    expect(detectQuoting('a, b,c\n1, 2,3\n', ',', '"').spaceBehindDelimiter).toBe(false)
    expect(detectQuoting('Albers, Inh. Weiß;Essen\nDemir;Bottrop\n', ';', '"').spaceBehindDelimiter).toBe(
      false,
    )
  })

  it('sees blanks in front of quotes', () => {
    expect(detectQuoting('a, "b", "c"\nd, "e", f\n', ',', '"').spaceBeforeQuote).toBe(true)
    expect(detectQuoting('a,"b","c"\nd,"e", f\n', ',', '"').spaceBeforeQuote).toBe(false)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CsvRecord } from '../../../db/tabular/index.ts'
import { TableRows } from '../../../db/tabular/index.ts'

const columns = ['Nr', 'Firma', 'Straße', 'PLZ', 'Ort', 'Beschäftigte']
const records = (rows: readonly (readonly string[])[]): CsvRecord[] =>
  rows.map((cells, at) => ({ lineNumber: at + 2, cells, problem: null }))

function judged(
  rows: readonly (readonly string[])[],
  headings: readonly string[] = columns,
): readonly CsvRecord[] {
  const table = new TableRows(headings)
  return [...table.take(records(rows)), ...table.end()]
}

const problemOf = (cells: readonly string[], headings: readonly string[] = columns) =>
  judged([cells], headings)[0]?.problem

const inColumn = (column: number, text: string): string[] =>
  columns.map((_, at) => (at === column ? text : ''))

describe('rows that are no records', () => {
  it.each([
    ['Summe', 'sumRow'],
    ['Summe: 4 Betriebe', 'sumRow'],
    ['Gesamtzahl der', null],
    ['4 Datensätze', 'sumRow'],
    ['(12 rows affected)', 'sumRow'],
    ['Quelle: Amt für Statistik', 'footnote'],
    ['Quellen: Creditreform AG', 'footnote'],
    ['Stand: 31.12.2024', 'footnote'],
    ['Stand Juli 2024', 'footnote'],
    ['Erstellt am 3.2.2025', 'footnote'],
    ['© Kreis Beispiel 2025', 'footnote'],
    ['Alle Angaben ohne Gewähr', 'footnote'],
    ['* einschließlich Zweigstellen', 'footnote'],
    ['1) geschätzt', 'footnote'],
    ['Ende der Liste', 'footnote'],
    ['Diese Liste enthält nur Betriebe mit Sitz im Kreis.', 'footnote'],
    ['Seite 3 von 12', 'pageHeading'],
    ['- 3 -', 'pageHeading'],
    ['----------', 'ruleLine'],
    // companies of which no more is known
    ['Quelle GmbH', null],
    ['Summe Bau GmbH', null],
    ['Stand Up Club', null],
    ['Total', null],
    ['Gesamtschule Bottrop', null],
    ['Seitenwechsel', null],
    ['1) Ahlers Bau GmbH', null],
    ['Ahlers Bau', null],
  ])('%s alone in the column of names: %s', (text, problem) => {
    expect(problemOf(inColumn(1, text))).toBe(problem)
    expect(problemOf(inColumn(0, text))).toBe(problem)
  })

  it('sums stand with their numbers only', () => {
    expect(problemOf(['', 'Summe', '', '', '', '100'])).toBe('sumRow')
    expect(problemOf(['Gesamt', '', '', '', '1.250', '100,5'])).toBe('sumRow')
    expect(problemOf(['Summe Bottrop', '', '', '', '', '100'])).toBe('sumRow')
    expect(problemOf(['', 'Total', 'Gladbecker Str. 5', '46236', 'Bottrop', '5'])).toBeNull()
    expect(problemOf(['', 'Summe Bau', '', '46236', 'Bottrop', ''])).toBeNull()
    expect(problemOf(['', 'Summe Bau GmbH', '', '', '', '12'])).toBeNull()
  })

  it('a line of dashes may have cells; a row of single dashes for nothing too', () => {
    expect(problemOf(['---', '-----', '----', '---', '', ''])).toBe('ruleLine')
    expect(problemOf(['-', '-', '-', '-', '-', '-'])).toBe('ruleLine')
    expect(problemOf(['', '-', '', '', '', ''])).toBeNull()
  })

  it('the title of a page stands above the heading that stands again, and is known from then on', () => {
    const title = inColumn(0, 'Betriebe im Stadtgebiet')
    const row = ['1', 'Ahlers Bau', 'Weg 1', '46236', 'Bottrop', '12']
    const named = inColumn(1, 'Berg Dach GmbH')
    const found = judged([row, named, title, columns, row, title, row])
    expect(found.map(({ problem }) => problem)).toEqual([
      null,
      null,
      'pageHeading',
      'headingAgain',
      null,
      'pageHeading',
      null,
    ])
  })

  it('two exports joined: the columns below the second heading stand in the order of the first', () => {
    const found = judged([
      ['1', 'Ahlers Bau', 'Weg 1', '46236', 'Bottrop', '12'],
      ['Firma', 'Umsatz', 'Ort', 'Postleitzahl', 'Straße', 'Nr'],
      ['Berg Dach', '5 Mio.', 'Essen', '45127', 'Weg 2', '2'],
      columns,
      ['3', 'Clemens Gas', 'Weg 3', '46236', 'Bottrop', '7'],
    ])
    expect(found.map(({ problem, cells }) => [problem, cells.join()])).toEqual([
      [null, '1,Ahlers Bau,Weg 1,46236,Bottrop,12'],
      ['headingOtherOrder', 'Firma,Umsatz,Ort,Postleitzahl,Straße,Nr'],
      [null, '2,Berg Dach,Weg 2,45127,Essen,,5 Mio.'],
      ['headingAgain', 'Nr,Firma,Straße,PLZ,Ort,Beschäftigte'],
      [null, '3,Clemens Gas,Weg 3,46236,Bottrop,7'],
    ])
  })

  it('a list of one column loses no name to what it looks like', () => {
    const names = [['Ahlers'], ['Firma'], ['Berg'], ['Total']]
    expect(judged(names, ['Firma']).map(({ problem }) => problem)).toEqual([null, 'headingAgain', null, null])
  })

  const text = fc.oneof(
    fc.constantFrom('', '', 'Summe', '100', 'Quelle: Amt', 'Seite 2', '---', ...columns),
    fc.string({ maxLength: 12 }),
  )
  const row = fc.oneof(
    fc.array(text, { minLength: 1, maxLength: 8 }),
    fc.shuffledSubarray([...columns, 'Umsatz'], { minLength: 4 }),
  )
  it('every row that says something comes out once, with all its text, however the rows arrive', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.integer({ min: 1, max: 7 }), (rows, size) => {
        const table = new TableRows(columns)
        const all = records(rows)
        const out: CsvRecord[] = []
        for (let at = 0; at < all.length; at += size) out.push(...table.take(all.slice(at, at + size)))
        out.push(...table.end())
        const said = (cells: readonly string[]): string =>
          cells
            .map((cell) => cell.trim())
            .filter((cell) => cell !== '')
            .sort()
            .join('\n')
        const expected = all.filter(({ cells }) => said(cells) !== '')
        expect(out.map(({ lineNumber, cells }) => [lineNumber, said(cells)])).toEqual(
          expected.map(({ lineNumber, cells }) => [lineNumber, said(cells)]),
        )
      }),
    )
  })
})

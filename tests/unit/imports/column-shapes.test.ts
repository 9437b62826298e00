import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mender, tableRepairs } from '../../../db/tabular/index.ts'

function mended(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return rows.map(mender(tableRepairs(headings, rows)))
}

const column = (heading: string, values: readonly string[], beside = 'Firma'): readonly string[] =>
  mended(
    [beside, heading],
    values.map((value, at) => [`Ahlers ${at}`, value]),
  ).map((cells) => cells[1] ?? '')

describe('what is told from a whole column', () => {
  it('dots in postcodes, years and keys', () => {
    const headings = ['Betriebs-Nr', 'Firma', 'PLZ', 'Beschäftigte', 'Gegründet']
    expect(
      mended(headings, [
        ['1.001', 'Ahlers Bau', '46.236', '1.250', '1.987'],
        ['999', 'Berg Dach', '1.067', '30', '2.001'],
      ]),
    ).toEqual([
      ['1001', 'Ahlers Bau', '46236', '1.250', '1987'],
      ['999', 'Berg Dach', '1067', '30', '2001'],
    ])
    // keys of their own kind
    expect(column('Betriebs-Nr', ['1.001', '1.002'])).toEqual(['1.001', '1.002'])
    expect(column('PLZ', ['46.236', '46238'])).toEqual(['46.236', '46238'])
    expect(column('Gegründet', ['1.987', '3.2'])).toEqual(['1.987', '3.2'])
  })

  it('whole numbers with a decimal of nothing', () => {
    expect(column('PLZ', ['46236.0', '1067.0', ''])).toEqual(['46236', '1067', ''])
    expect(column('Fläche', ['12.0', '12.5'])).toEqual(['12.0', '12.5'])
    expect(column('WZ 2008', ['62.0', '47.0'])).toEqual(['62.0', '47.0'])
  })

  it('sector codes that have become numbers', () => {
    expect(column('WZ 2008', ['62,01', '1,11', '43.91.1', '2026-11-01'])).toEqual([
      '62.01',
      '01.11',
      '43.91.1',
      '2026-11-01',
    ])
  })

  it('numbers of days in a column of days', () => {
    expect(column('Gründungsdatum', ['36526', '45000'])).toEqual(['2000-01-01', '2023-03-15'])
    expect(column('Gründungsdatum', ['36526', '3.2.2001'])).toEqual(['36526', '3.2.2001'])
  })

  it('signs for nothing, where the file writes them', () => {
    const headings = ['Firma', 'Straße', 'Telefon']
    expect(
      mended(headings, [
        [String.raw`\N`, 'NULL', 'NULL'],
        ['Null', String.raw`\N`, '1'],
        ['Ahlers', 'NULL', '2'],
      ]),
    ).toEqual([
      ['', '', ''],
      ['Null', '', '1'],
      ['Ahlers', '', '2'],
    ])
    expect(column('Straße', ['NULL', 'Weg 1'])).toEqual(['NULL', 'Weg 1'])
  })

  it('days with the month in front are told from the whole column', () => {
    const day = (values: readonly string[]) => column('Gegründet', values)
    expect(day(['3/14/2019', '14.3.2019', '03/04/2019', '2019-03-14'])).toEqual([
      '14.3.2019',
      '14.3.2019',
      '04.03.2019',
      '2019-03-14',
    ])
    // one day that can only be German says that nobody knows
    expect(day(['3/14/2019', '14/3/2019', '03/04/2019'])).toEqual(['3/14/2019', '14/3/2019', '03/04/2019'])
    expect(day(['03/04/2019', '01/12/2020'])).toEqual(['03/04/2019', '01/12/2020'])
  })

  const cell = fc.oneof(
    fc.constantFrom('', '1.001', '999', '46.236', '12.0', '62,01', '1,1', '36526', 'Ahlers'),
    fc.string({ maxLength: 8 }),
  )
  const headings = ['Betriebs-Nr', 'Firma', 'PLZ', 'WZ 2008', 'Gegründet', 'Gründungsdatum']
  it('no letter and no digit goes but a decimal of nothing and days that are written out (property)', () => {
    const rowOf = fc.array(cell, { minLength: 6, maxLength: 7 })
    fc.assert(
      fc.property(fc.array(rowOf, { minLength: 1, maxLength: 8 }), (rows) => {
        const repairs = tableRepairs(headings, rows)
        const mend = mender(repairs)
        for (const cells of rows)
          for (const [at, after] of mend(cells).entries()) {
            const before = cells[at] ?? ''
            if (
              ['dayNumber', 'monthFirst'].includes(repairs.columns[at] ?? '') ||
              repairs.nothing.includes(before.trim())
            )
              continue
            const digits = (text: string): string => text.replace(/[.,]0\s*$/, '').replace(/[^\p{L}\d]/gu, '')
            expect(digits(after).replace(/^0/, '')).toBe(digits(before).replace(/^0/, ''))
          }
      }),
    )
  })
})

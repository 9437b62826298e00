import { describe, expect, it } from 'vitest'
import { detectCut } from '../../../db/tabular/dialect.ts'
import { findHeaderRow } from '../../../db/tabular/header-row.ts'
import { pollutedFiles, type PollutedFile } from '../../bench/pollock-pollutions.ts'
import { scoreFile } from '../../bench/pollock-score.ts'

const files = pollutedFiles()

/** What the detection makes of a file, read at once; the bench reads them from disk as an import does. */
function read({ text }: PollutedFile): readonly (readonly string[])[] {
  const rows = detectCut(text, false).records.map(({ cells }) => cells)
  return rows.slice(findHeaderRow(rows).headerRow ?? 0)
}

describe('the polluted files', () => {
  it('are as many as were published, each once, with their weights', () => {
    expect(files).toHaveLength(2290)
    expect(new Set(files.map(({ name }) => name)).size).toBe(2290)
    expect(files.filter(({ name }) => name.startsWith('row_less_sep'))).toHaveLength(672)
    expect(files.filter(({ name }) => name.startsWith('row_field_delimiter'))).toHaveLength(84)
    expect(Math.round(files.reduce((sum, { weight }) => sum + weight, 0))).toBe(4450)
  })

  it.each([
    'source.csv',
    'file_no_payload.csv',
    'file_no_trailing_newline.csv',
    'file_double_trailing_newline.csv',
    'file_no_header.csv',
    'file_preamble.csv',
    'file_header_only.csv',
    'file_one_data_row.csv',
    'file_record_delimiter_0xD.csv',
    'file_record_delimiter_0xA.csv',
    'file_field_delimiter_0x9.csv',
    'file_field_delimiter_0x3B.csv',
    'file_field_delimiter_0x2C_0x20.csv',
    'file_escape_char_0x5C.csv',
    'file_escape_char_0x00.csv',
    'row_extra_quote0_col0.csv',
    'row_extra_quote41_col4.csv',
    'row_extra_quote41_col6.csv',
    'row_extra_quote83_col8.csv',
  ])('%s is read without a fault', (name) => {
    const file = files.find((each) => each.name === name)
    expect(file && scoreFile(file.clean, read(file)).total).toBe(10)
  })

  it('lose a cell, not the row, where a delimiter is too many or missing', () => {
    for (const file of files
      .filter(({ name }) => /^row_(?:more|less)_sep_row[1-9]\d*_/.test(name))
      .slice(0, 60)) {
      const { header, records, cells } = scoreFile(file.clean, read(file))
      expect(header.f1, file.name).toBe(1)
      expect(records.f1, file.name).toBeGreaterThan(82 / 84)
      expect(cells.f1, file.name).toBeGreaterThan(0.99)
    }
  })
})

describe('scoreFile', () => {
  const clean = [
    ['Day', 'Price'],
    ['28/01/2018', '$5.50'],
    ['1', 'x'],
  ]

  it('gives 10 for the very same, 0 for a file that could not be read', () => {
    expect(scoreFile(clean, clean).total).toBe(10)
    expect(scoreFile(clean, null).total).toBe(0)
    expect(scoreFile([], []).total).toBe(10)
  })

  it('compares headings and records by value, cells by letter', () => {
    const { header, records, cells } = scoreFile(clean, [
      ['day', 'PRICE'],
      ['28/1/2018', '$5.5'],
      ['1', 'X'],
    ])
    expect([header.f1, records.f1]).toEqual([1, 1])
    expect(cells.f1).toBeCloseTo(1 / 6)
  })

  it('counts what is missing and what is too much', () => {
    const { records } = scoreFile(clean, [...clean, ['another', 'row']])
    expect(records).toEqual({ precision: 1, recall: 2 / 3, f1: 0.8 })
    expect(scoreFile(clean, clean.slice(0, 2)).records.precision).toBe(0.5)
  })
})

import { sourceTable, type SourceCell } from './pollock-source.ts'

/** One damaged file with what a reader should make of it. */
export interface PollutedFile {
  readonly name: string
  readonly text: string
  /** Records that the file means, heading first where it has one. */
  readonly clean: readonly (readonly string[])[]
  /** How often the damage was met in the survey behind the benchmark. */
  readonly weight: number
}

/** A row as it is written: cells, with each delimiter in front of its cell so that single ones can change. */
interface WrittenRow {
  readonly cells: readonly SourceCell[]
  /** Delimiters in front of the cells 1, 2, …; '' for a missing one. */
  readonly delimiters: readonly string[]
  /** Cell in front of which a delimiter too many stands; null for none. */
  readonly surplusBefore: number | null
  /** Cell whose text begins with a quote that nobody escaped; null for none. */
  readonly strayQuoteIn: number | null
  readonly end: string
}

interface Manner {
  readonly quote: string
  /** What stands in front of a quote inside a quoted cell. */
  readonly escape: string
}

const source = sourceTable()
const columnCount = source[0]?.length ?? 0
const standard: Manner = { quote: '"', escape: '"' }
const standardDelimiter = ','

function rowOf(cells: readonly SourceCell[], delimiter = standardDelimiter): WrittenRow {
  return {
    cells,
    delimiters: cells.slice(1).map(() => delimiter),
    surplusBefore: null,
    strayQuoteIn: null,
    end: '\r\n',
  }
}

function write({ cells, delimiters, surplusBefore, strayQuoteIn, end }: WrittenRow, manner: Manner): string {
  let text = ''
  for (const [column, cell] of cells.entries()) {
    // a surplus delimiter stands in front of the one before its cell, as in the published files
    if (surplusBefore === column) text += standardDelimiter
    if (column > 0) text += delimiters[column - 1] ?? ''
    const content = (strayQuoteIn === column ? '"' : '') + cell.text.replaceAll('"', `${manner.escape}"`)
    text += cell.isQuoted ? manner.quote + content + manner.quote : content
  }
  return text + end
}

const texts = (rows: readonly (readonly SourceCell[])[]): string[][] =>
  rows.map((cells) => cells.map(({ text }) => text))

function file(
  name: string,
  weight: number,
  rows: readonly WrittenRow[],
  clean: readonly (readonly string[])[] = texts(source),
  manner = standard,
): PollutedFile {
  return { name, weight, text: rows.map((row) => write(row, manner)).join(''), clean }
}

/** The source with one row written otherwise. */
const withRow = (index: number, change: (row: WrittenRow) => WrittenRow): WrittenRow[] =>
  source.map((cells, at) => (at === index ? change(rowOf(cells)) : rowOf(cells)))

const plain = (text: string): SourceCell => ({ text, isQuoted: false })
const bare = (cells: readonly SourceCell[]): SourceCell[] =>
  cells.map(({ text }) => ({ text, isQuoted: text.includes(',') }))

/** A second table behind the first one, with fewer, as many or more columns; it is not part of what the file means. */
function secondTable(columns: number): WrittenRow[] {
  return source.slice(0, 83).map((cells, index) => {
    const extra = Array.from({ length: Math.max(0, columns - cells.length) }, () =>
      plain(index === 0 ? 'col1' : ''),
    )
    return rowOf(bare([...cells, ...extra].slice(0, columns)))
  })
}

function filePollutions(): PollutedFile[] {
  const [heading = [], ...data] = source
  const all = source.map((cells) => rowOf(cells))
  const last = source.length - 1
  const repeatedHeading = (times: number): string[][] => [
    heading.map(({ text }) => Array.from({ length: times }, () => text).join(' ')),
    ...texts(data),
  ]
  const headingRow = rowOf(heading)
  const padding = heading.slice(1).map(() => plain(''))
  return [
    file('source.csv', 1, all),
    file('file_no_payload.csv', 15, [], []),
    file(
      'file_no_trailing_newline.csv',
      184,
      withRow(last, (row) => ({ ...row, end: '' })),
    ),
    file(
      'file_double_trailing_newline.csv',
      5,
      withRow(last, (row) => ({ ...row, end: '\r\n\r\n' })),
    ),
    file('file_no_header.csv', 470, all.slice(1), texts(data)),
    file('file_header_multirow_2.csv', 47, [headingRow, ...all], repeatedHeading(2)),
    file('file_header_multirow_3.csv', 47, [headingRow, headingRow, ...all], repeatedHeading(3)),
    file('file_preamble.csv', 282, [
      rowOf([plain('PREAMBLE'), ...padding]),
      rowOf([plain(''), ...padding]),
      ...all,
    ]),
    file('file_multitable_less.csv', 188 / 3, [...all, ...secondTable(columnCount - 1)]),
    file('file_multitable_same.csv', 188 / 3, [...all, ...secondTable(columnCount)]),
    file('file_multitable_more.csv', 188 / 3, [...all, ...secondTable(columnCount + 1)]),
    file('file_header_only.csv', 3, all.slice(0, 1), texts(source.slice(0, 1))),
    file('file_one_data_row.csv', 4, all.slice(0, 2), texts(source.slice(0, 2))),
  ]
}

function dialectPollutions(): PollutedFile[] {
  const endedBy = (end: string): WrittenRow[] => source.map((cells) => ({ ...rowOf(cells), end }))
  const cutBy = (delimiter: string): WrittenRow[] => source.map((cells) => rowOf(cells, delimiter))
  const all = source.map((cells) => rowOf(cells))
  const written = (name: string, weight: number, manner: Manner): PollutedFile =>
    file(name, weight, all, texts(source), manner)
  return [
    file('file_record_delimiter_0xD.csv', 7, endedBy('\r')),
    file('file_record_delimiter_0xA.csv', 1691, endedBy('\n')),
    file('file_field_delimiter_0x9.csv', 4, cutBy('\t')),
    file('file_field_delimiter_0x3B.csv', 834, cutBy(';')),
    file('file_field_delimiter_0x20.csv', 4, cutBy(' ')),
    file('file_field_delimiter_0x2C_0x20.csv', 101, cutBy(', ')),
    // the published file goes on to double the double quotes inside
    written('file_quotation_char_0x27.csv', 11, { quote: "'", escape: '"' }),
    written('file_escape_char_0x5C.csv', 1, { quote: '"', escape: '\\' }),
    written('file_escape_char_0x00.csv', 7, { quote: '"', escape: '' }),
  ]
}

const without = (row: WrittenRow, column: number): WrittenRow => ({
  ...row,
  delimiters: row.delimiters.map((delimiter, index) => (index === column - 1 ? '' : delimiter)),
})

function* rowPollutions(): Generator<PollutedFile> {
  for (const row of source.keys()) {
    for (let column = 0; column < columnCount; column += 1) {
      yield file(
        `row_more_sep_row${row}_col${column}.csv`,
        0.367_751_060_820_367_74,
        withRow(row, (written) => ({ ...written, surplusBefore: column })),
      )
      if (column > 0)
        yield file(
          `row_less_sep_row${row}_col${column}.csv`,
          0.367_751_060_820_367_74,
          withRow(row, (written) => without(written, column)),
        )
      yield file(
        `row_extra_quote${row}_col${column}.csv`,
        1 / 108,
        withRow(row, (written) => ({ ...written, strayQuoteIn: column })),
        texts(source).map((cells, index) =>
          cells.map((text, at) => (index === row && at === column ? `"${text}` : text)),
        ),
      )
    }
    yield file(
      `row_field_delimiter_${row}_0x20.csv`,
      1 / 7,
      withRow(row, (written) => ({ ...written, delimiters: written.delimiters.map(() => ' ') })),
    )
  }
}

/**
 * The 2,290 files of the Pollock benchmark, made anew: the same damages at the same places of a table of the same shape,
 * with other contents.
 *
 * Source: Vitagliano, Hameed, Jiang, Reisener, Wu, Naumann, "Pollock: A Data Loading Benchmark", PVLDB 16(8), 2023; the list
 * of damages and the weights of the survey as published at github.com/HPI-Information-Systems/Pollock.
 */
export function pollutedFiles(): PollutedFile[] {
  return [...filePollutions(), ...dialectPollutions(), ...rowPollutions()]
}

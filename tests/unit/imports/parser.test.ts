import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RecordParser, type CsvRecord, type ParserOptions } from '../../../db/tabular/parser.ts'
import { plainQuoting } from '../../../db/tabular/quoted-field.ts'
import { formatLine } from '../../../db/slices/imports/rejects.ts'

type Cut = ConstructorParameters<typeof RecordParser>[0]
const german: Cut = { delimiter: ';', quote: '"' }

function parse(text: string, cut: Cut = german, options: ParserOptions = {}): CsvRecord[] {
  const parser = new RecordParser(cut, options)
  return [...parser.push(text), ...parser.end()]
}

function parseInPieces(
  text: string,
  lengths: readonly number[],
  cut: Cut,
  options: ParserOptions = {},
): CsvRecord[] {
  const parser = new RecordParser(cut, options)
  const records: CsvRecord[] = []
  let at = 0
  for (let piece = 0; at < text.length; piece += 1) {
    const length = lengths[piece % lengths.length] ?? 1
    records.push(...parser.push(text.slice(at, at + length)))
    at += length
  }
  return [...records, ...parser.end()]
}

/** The same, with the text ahead shown whenever the parser asks for it. */
function parseShowingAhead(text: string, length: number, cut: Cut, options: ParserOptions = {}): CsvRecord[] {
  const parser = new RecordParser(cut, options)
  const records: CsvRecord[] = []
  for (let at = 0; at < text.length; at += length) {
    records.push(...parser.push(text.slice(at, at + length)))
    while (parser.asksAhead) {
      let ahead = at + length
      while (ahead < text.length && !parser.lookAhead(text.slice(ahead, ahead + length))) ahead += length
      if (ahead >= text.length) parser.lookAhead(null)
      records.push(...parser.push(''))
    }
  }
  return [...records, ...parser.end()]
}

const cellsOf = (records: readonly CsvRecord[]): (readonly string[])[] => records.map(({ cells }) => cells)

describe('RecordParser', () => {
  it('takes LF, CRLF and lone CR in one file and counts lines', () => {
    expect(parse('a;b\r\n1;2\r3;4\n\n5;6')).toEqual([
      { lineNumber: 1, cells: ['a', 'b'], problem: null },
      { lineNumber: 2, cells: ['1', '2'], problem: null },
      { lineNumber: 3, cells: ['3', '4'], problem: null },
      { lineNumber: 5, cells: ['5', '6'], problem: null },
    ])
  })

  it('counts the lines inside a field', () => {
    expect(parse('"x\r\ny\rz";1\nb;2').map(({ lineNumber }) => lineNumber)).toEqual([1, 4])
  })

  it.each([
    ['doubled quotes', '"c""d";e', ['c"d', 'e']],
    ['delimiters inside quotes', '"a;b";c', ['a;b', 'c']],
    ['text behind a closing quote', '"abc" def;"ghi"', ['abc def', 'ghi']],
    ['blanks behind a closing quote', '"abc"  ;x', ['abc', 'x']],
    ['single quotes inside quotes', '"abc "x" def";"ghi"', ['abc "x" def', 'ghi']],
    ['a quote too many in front', '""All-Weather; round""";b', ['"All-Weather; round"', 'b']],
    ['a quote too many behind', '"abc"";"def"', ['abc"', 'def']],
    ['a quote inside a plain field', 'Rohr 5" lang;b', ['Rohr 5" lang', 'b']],
    ['a quote too many before a plain field', '"28.1.;2;x;"d; e";f', ['"28.1.', '2', 'x', 'd; e', 'f']],
    ['quotes that nobody escaped, one at the end', '"Rad 26" rot; Maß 2"";"b"', ['Rad 26" rot; Maß 2"', 'b']],
    ['empty cells and a trailing delimiter', ';"";', ['', '', '']],
    ['an empty quoted cell alone', '""', ['']],
    ['zero bytes', 'a\0b;c', ['a\0b', 'c']],
  ])('reads %s', (_, text, cells) => {
    expect(cellsOf(parse(text))).toEqual([cells])
    expect(cellsOf(parse(`${text}\n`))).toEqual([cells])
  })

  it('leaves out blank lines, the end-of-file mark of DOS, but not rows of empty cells', () => {
    expect(cellsOf(parse('a;b\n \n\n;\n\x1a'))).toEqual([
      ['a', 'b'],
      ['', ''],
    ])
  })

  it('unescapes backslashes where the file uses them', () => {
    const quoting = { ...plainQuoting, escape: '\\' } as const
    expect(cellsOf(parse('"Rohr 5\\" x";"C:\\\\";"a\\b"', german, { quoting }))).toEqual([
      ['Rohr 5" x', 'C:\\', 'a\\b'],
    ])
  })

  it('takes quotes behind blanks for quotes where the file writes them so', () => {
    const comma: Cut = { delimiter: ',', quote: '"' }
    const quoting = { ...plainQuoting, spaceBeforeQuote: true }
    expect(cellsOf(parse('1, "b, c", d', comma, { quoting }))).toEqual([['1', 'b, c', ' d']])
  })

  it('takes the blank behind each delimiter for a part of it where the file writes them so', () => {
    const comma: Cut = { delimiter: ',', quote: '"' }
    const quoting = { ...plainQuoting, spaceBeforeQuote: true, spaceBehindDelimiter: true }
    expect(cellsOf(parse('1, "b, c", d,  e, \n2, x,y', comma, { quoting }))).toEqual([
      ['1', 'b, c', 'd', ' e', ''],
      ['2', 'x', 'y'],
    ])
  })

  it('keeps quotes as text where the dialect has none', () => {
    expect(cellsOf(parse('"a;b"', { delimiter: ';', quote: '' }))).toEqual([['"a', 'b"']])
  })

  it.each([
    ['and no other quote follows', '"Rohr;x\n1;2\n3;4', 3],
    ['and the next quote opens a field', '"Rohr;x\n1;"abc"\n3;4', 3],
    ['and it is the last line', '1;2\n3;"offen', 2],
  ])('ends a record at its line when its quote is never closed, %s', (_, text, records) => {
    const parsed = parse(text)
    expect(parsed).toHaveLength(records)
    expect(parsed.filter(({ problem }) => problem === 'unclosedQuote')).toHaveLength(1)
  })

  describe('with fields above the limit', () => {
    const long = 'x'.repeat(50)
    const limited = { maximumFieldLength: 20 }

    it('rejects the row, not the file', () => {
      const parsed = parse(`a;${long};b\n1;2\n"${long}";3\n4;5`, german, limited)
      expect(parsed.map(({ lineNumber, problem }) => [lineNumber, problem])).toEqual([
        [1, 'fieldTooLong'],
        [2, null],
        [3, 'fieldTooLong'],
        [4, null],
      ])
    })

    it.each([
      ['lines in it', `a;"${'x\ny;'.repeat(10)}";b`, 10],
      ['doubled quotes and lines in it', `a;"${'""x;"",\n'.repeat(10)}";b`, 10],
      ['lines in the field behind it', `a;"${long}";"b\n\nc"`, 2],
      ['blanks behind its closing quote', `"${'x\n'.repeat(20)}"   ;b`, 20],
      ['a long plain field and one of two lines', `${long};"b\nc"`, 1],
      ['two fields that are too long', `"${'x\n'.repeat(20)}";"${'y\n'.repeat(30)}";z`, 50],
      ['endless fields, one of two lines', `${'"abcdefgh";'.repeat(20)};"b\nc";`, 1],
    ])('loses exactly the record, with %s', (_, record, lines) => {
      expect(parse(`v;w\n${record}\r\n1;2\n`, german, limited)).toMatchObject([
        { lineNumber: 1, problem: null },
        { lineNumber: 2, problem: 'fieldTooLong' },
        { lineNumber: 3 + lines, cells: ['1', '2'], problem: null },
      ])
    })

    it.each([
      ['nothing closes it', `"offen;x\n${'1;2\n'.repeat(20)}`, 21],
      ['the next quote opens a field', `"offen;x\n${'1;2\n'.repeat(20)}3;"abc"\n`, 22],
      ['doubled quotes follow', `"offen;x\n${'1;""\n'.repeat(20)}`, 21],
      ['a sign of inches follows', `"offen;x\n${'1;2\n'.repeat(20)}3;Rohr 5" lang\n`, 22],
    ])('finds the rows that an unclosed quote seems to hold: %s', (_, text, records) => {
      const parsed = parse(text, german, limited)
      expect(parsed).toHaveLength(records)
      expect(parsed.map(({ problem }) => problem).filter((problem) => problem !== null)).toEqual([
        'unclosedQuote',
      ])
    })

    it('takes a field of just the limit', () => {
      expect(parse(`${'x'.repeat(20)};b`, german, limited)[0]?.problem).toBeNull()
      expect(parse(`${'x'.repeat(21)};b`, german, limited)[0]?.problem).toBe('fieldTooLong')
    })

    it('gives up a record of more than a million cells, quoted or not', () => {
      for (const cell of ['a;', '"a";']) {
        const text = `${cell.repeat(1_200_000)}\n1;2`
        const parsed = parse(text, german, { maximumFieldLength: 16_000_000 })
        expect(parsed.map(({ problem }) => problem)).toEqual(['fieldTooLong', null])
        expect(parsed[0]?.cells).toHaveLength(1_048_576)
      }
    })

    it('gives up a record of endless fields', () => {
      const parsed = parse(`${'"abcdefgh";'.repeat(20)}\n1;2`, german, limited)
      expect(parsed.map(({ problem }) => problem)).toEqual(['fieldTooLong', null])
    })
  })

  it.each([
    ['without a line end', 'lorem ipsum ', 0],
    ['over many lines', 'lorem;ipsum\n', 1],
  ])('holds back no more than the limits, however long a field goes on %s', (_, words, linesPerWord) => {
    // 100 MB inside one quote
    const chunk = words.repeat(8192)
    const chunks = 1020
    const texts = function* (from: number): Generator<string> {
      if (from === 0) yield 'a;b\n1;"'
      for (let index = Math.max(1, from); index <= chunks; index += 1) yield chunk
      yield '"\n2;x\n'
    }
    const parser = new RecordParser(german)
    const records: CsvRecord[] = []
    const before = process.memoryUsage().heapUsed
    let pushed = 0
    let most = 0
    for (const text of texts(0)) {
      records.push(...parser.push(text))
      pushed += 1
      if (parser.asksAhead) {
        for (const ahead of texts(pushed)) if (parser.lookAhead(ahead)) break
        records.push(...parser.push(''))
      }
      most = Math.max(most, process.memoryUsage().heapUsed - before)
    }
    records.push(...parser.end())
    // garbage counts too; the field itself would be 100 MB
    expect(most).toBeLessThan(80_000_000)
    expect(records.map(({ lineNumber, problem }) => [lineNumber, problem])).toEqual([
      [1, null],
      [2, 'fieldTooLong'],
      [3 + chunks * 8192 * linesPerWord, null],
    ])
  })

  it('finds the rows behind a quote that stays open for megabytes', () => {
    const lines = Array.from({ length: 200_000 }, (_, index) => `${index};Firma ${index}`).join('\n')
    const parsed = parseInPieces(`1;"offen\n${lines}`, [65_536], german)
    expect(parsed).toHaveLength(200_001)
    expect(parsed[0]).toEqual({ lineNumber: 1, cells: ['1', '"offen'], problem: 'unclosedQuote' })
    expect(parsed[200_000]?.cells).toEqual(['199999', 'Firma 199999'])
  })
})

describe('properties of parsing', () => {
  const delimiter = fc.constantFrom<Cut['delimiter']>(',', ';', '\t', '|', ' ', ':')
  const quote = fc.constantFrom<Cut['quote']>('"', "'")
  const table = fc.array(
    fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 1, maxLength: 6 }),
    {
      maxLength: 8,
    },
  )
  const pieces = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 })

  it('reads back every table that was written, cut at any place', () => {
    fc.assert(
      fc.property(table, delimiter, quote, pieces, (rows, delimiter, quote, lengths) => {
        const text = rows.map((cells) => formatLine(cells, { delimiter, quote })).join('')
        expect(cellsOf(parseInPieces(text, lengths, { delimiter, quote }))).toEqual(rows)
      }),
      { numRuns: 400 },
    )
  })

  it('loses the records with fields above the limit and no others', () => {
    const limit = 6
    const rejects = (cells: readonly string[], cut: Cut): boolean => {
      const lengths = cells.map((cell) => cell.replaceAll(cut.quote, cut.quote + cut.quote).length)
      return lengths.some((length) => length > limit)
    }
    const narrow = table.map((rows) => rows.map((cells) => cells.slice(0, 3)))
    fc.assert(
      fc.property(narrow, delimiter, quote, pieces, (rows, delimiter, quote, lengths) => {
        const cut = { delimiter, quote }
        const text = rows.map((cells) => formatLine(cells, cut)).join('')
        const whole = parse(text, cut)
        const parsed = parseInPieces(text, lengths, cut, { maximumFieldLength: limit })
        expect(parsed.map(({ lineNumber }) => lineNumber)).toEqual(whole.map(({ lineNumber }) => lineNumber))
        expect(parsed.map(({ cells, problem }) => problem ?? cells)).toEqual(
          whole.map(({ cells }) => (rejects(cells, cut) ? 'fieldTooLong' : cells)),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('reads damaged text the same however it is cut, with limits and without', () => {
    const damaged = fc.string({ unit: fc.constantFrom(...Array.from('ab;;"""\n\r \\')), maxLength: 60 })
    const options = fc.record({
      maximumFieldLength: fc.constantFrom(1, 3, 8, 1000),
      quoting: fc.record({
        escape: fc.constantFrom<'' | '\\'>('', '\\'),
        spaceBeforeQuote: fc.boolean(),
        spaceBehindDelimiter: fc.boolean(),
      }),
    })
    fc.assert(
      fc.property(damaged, options, pieces, (text, options, lengths) => {
        const parsed = parse(text, german, options)
        expect(parseInPieces(text, lengths, german, options)).toEqual(parsed)
        expect(parseShowingAhead(text, lengths[0] ?? 1, german, options)).toEqual(parsed)
      }),
      { numRuns: 4000 },
    )
  })

  it('loses no line: every line number is within the text and they rise', () => {
    const damaged = fc.string({ unit: fc.constantFrom(...Array.from('ab;"\n\r')), maxLength: 60 })
    fc.assert(
      fc.property(damaged, (text) => {
        const lines = text.split(/\r\n|\r|\n/).length
        const numbers = parse(text).map(({ lineNumber }) => lineNumber)
        expect(numbers.every((number, index) => number <= lines && number > (numbers[index - 1] ?? 0))).toBe(
          true,
        )
      }),
      { numRuns: 2000 },
    )
  })
})

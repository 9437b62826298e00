import type { Dialect } from '../../preload/contract/imports.ts'
import { isTyped, shapeOf } from './cell-shapes.ts'
import { typicalWidth } from './header-row.ts'
import { RecordParser, type CsvRecord } from './parser.ts'
import { plainQuoting, type Quoting } from './quoted-field.ts'
import { unwrapped, wrappedWidth } from './wrapped-lines.ts'

export type Delimiter = Dialect['delimiter']
export type Quote = Dialect['quote']

/** How a text is cut into records and cells. */
export interface CutGuess {
  readonly delimiter: Delimiter
  readonly quote: Quote
  readonly quoting: Quoting
  /** Consistency of the rows × share of cells that look like something; comparable within one file only. */
  readonly score: number
}

/** The winning guess with what it makes of the sample. */
export interface CutSample extends CutGuess {
  /** Records that lie wholly inside the sample. */
  readonly records: readonly CsvRecord[]
  /** Characters looked at. */
  readonly sampleLength: number
  /** True when the text goes on behind the sample. */
  readonly isCut: boolean
}

interface Candidate extends CutGuess {
  readonly records: readonly CsvRecord[]
}

/** Tried in this order: of two equal scores the earlier one wins. */
const DELIMITERS: readonly Delimiter[] = [';', ',', '\t', '|', ':', ' ']
/** Blank and colon occur inside ordinary text: they must win clearly, with even rows and cells that are not all words. */
const WEAK_DELIMITERS: ReadonlySet<Delimiter> = new Set([' ', ':'])
const WEAK_FACTOR = 0.5
const WEAK_EVENNESS = 0.8
const WEAK_TYPED_SHARE = 0.25
const WEAK_WIDTH = 3
/** Ordinary text does not break into the same number of four and more parts in line after line. */
const UNMISTAKABLE_EVENNESS = 0.95
const UNMISTAKABLE_WIDTH = 4
const UNMISTAKABLE_RECORDS = 5
/** A text whose best cut scores less is one column in which the sign happens to occur. */
const ONE_COLUMN_SCORE = 0.06
const MAXIMUM_SAMPLE_LENGTH = 131_072
const MAXIMUM_SCORED_RECORDS = 600
const MAXIMUM_SCORED_CELLS = 6000
/** Share of the lines behind an open quote that are as wide as the records before it, where they are rows. */
const SWALLOWED_SHARE = 0.8
/** A record that could not be read properly counts this much against a candidate. */
const PROBLEM_WEIGHT = 2

/** Share of delimiters with a blank behind them from which on the blank belongs to the delimiter. */
const SPACED_SHARE = 0.95
/** Delimiters without a blank after which the search for more is in vain. */
const MAXIMUM_UNSPACED = 200

/** Excel's own hint in a first line. */
const EXCEL_HINT = /^sep=([;,\t|: ])\r?\n?$/im

/** True where nearly every delimiter has a blank behind it, which then is part of the delimiter. */
function isSpacedOut(text: string, delimiter: string): boolean {
  if (delimiter === ' ') return false
  let delimiters = 0
  let spaced = 0
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) {
    delimiters += 1
    if (text[at + 1] === ' ') spaced += 1
    else if (delimiters - spaced > MAXIMUM_UNSPACED) return false
  }
  return delimiters > 1 && spaced >= SPACED_SHARE * delimiters
}

/** Reads from a sample how quotes are escaped, whether blanks precede them and whether blanks follow the delimiters. */
export function detectQuoting(sample: string, delimiter: string, quote: Quote): Quoting {
  const text = sample.slice(0, MAXIMUM_SAMPLE_LENGTH)
  const spaceBehindDelimiter = isSpacedOut(text, delimiter)
  if (quote === '' || !text.includes(quote)) return { ...plainQuoting, spaceBehindDelimiter }
  const fieldEnd = new Set([delimiter, '\n', '\r', ''])
  let escaped = 0
  let doubled = 0
  let opening = 0
  let openingBehindSpace = 0
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const before = text[at - 1] ?? ''
    const after = text[at + 1] ?? ''
    if (before === '\\' && !fieldEnd.has(after)) escaped += 1
    else if (after === quote && !fieldEnd.has(before) && !fieldEnd.has(text[at + 2] ?? '')) doubled += 1
    if (fieldEnd.has(before)) opening += 1
    else if (before === ' ' && delimiter !== ' ') {
      let start = at - 1
      while (text[start] === ' ') start -= 1
      if (text[start] === delimiter) openingBehindSpace += 1
    }
  }
  return {
    escape: escaped > doubled ? '\\' : '',
    spaceBeforeQuote: openingBehindSpace > 0 && openingBehindSpace * 4 > opening,
    spaceBehindDelimiter,
  }
}

function quotesIn(sample: string): readonly Quote[] {
  if (!sample.includes("'")) return ['"']
  // an apostrophe is a quote only where fields begin and end with it
  const atFieldEdges = sample.match(/(?:^|[\r\n;,\t|: ])'[^'\r\n]*'(?=[\r\n;,\t|: ]|$)/g)
  return atFieldEdges === null ? ['"'] : ['"', "'"]
}

function parseSample(
  sample: string,
  isCut: boolean,
  delimiter: Delimiter,
  quote: Quote,
  quoting: Quoting,
): readonly CsvRecord[] {
  const parser = new RecordParser(
    { delimiter, quote },
    { quoting, maximumFieldLength: MAXIMUM_SAMPLE_LENGTH },
  )
  const records = parser.push(sample)
  const rest = parser.end()
  if (!isCut || records.length === 0) return [...records, ...rest]
  return isSwallowed(records, rest) ? [...records, ...rest.slice(0, -1)] : records
}

/**
 * True where the unfinished end of a sample is a quote that nobody closes with rows behind it, and not one long field:
 * its lines are more than the records in front of it and as wide.
 */
function isSwallowed(records: readonly CsvRecord[], rest: readonly CsvRecord[]): boolean {
  if (rest.length <= records.length) return false
  const width = typicalWidth(records.map(({ cells }) => cells))
  const asWide = rest.filter(({ cells }) => cells.length === width).length
  return width > 1 && asWide >= SWALLOWED_SHARE * rest.length
}

/**
 * Consistency of row widths × share of recognisable cells.
 *
 * The idea of multiplying a pattern score with a type score is published: van den Burg, Nazábal, Sutton, "Wrangling
 * messy CSV files by detecting row and type patterns", Data Mining and Knowledge Discovery 33 (2019).
 */
function score(records: readonly CsvRecord[], delimiter: Delimiter): number {
  const scored = records.slice(0, MAXIMUM_SCORED_RECORDS)
  if (scored.length === 0) return 0
  const byWidth = new Map<number, number>()
  let problems = 0
  for (const { cells, problem } of scored) {
    byWidth.set(cells.length, (byWidth.get(cells.length) ?? 0) + 1)
    if (problem !== null) problems += 1
  }
  let pattern = 0
  for (const [width, rows] of byWidth) pattern += (rows * Math.max(0.001, width - 1)) / width
  pattern /= byWidth.size * scored.length
  let cellCount = 0
  let recognised = 0
  let typed = 0
  for (const { cells } of scored) {
    if (cellCount > MAXIMUM_SCORED_CELLS) break
    for (const cell of cells) {
      const shape = shapeOf(cell)
      cellCount += 1
      if (shape !== 'other') recognised += 1
      if (isTyped(shape)) typed += 1
    }
  }
  const clean = Math.max(0.05, 1 - (PROBLEM_WEIGHT * problems) / scored.length)
  const total = pattern * (recognised / Math.max(1, cellCount)) * clean
  if (!WEAK_DELIMITERS.has(delimiter)) return total
  return isConvincing(byWidth, scored.length, typed / Math.max(1, cellCount)) ? total * WEAK_FACTOR : 0
}

function isConvincing(
  byWidth: ReadonlyMap<number, number>,
  recordCount: number,
  typedShare: number,
): boolean {
  const [width, most] = [...byWidth].reduce((best, each) => (each[1] > best[1] ? each : best))
  const evenness = most / recordCount
  if (evenness >= UNMISTAKABLE_EVENNESS && width >= UNMISTAKABLE_WIDTH && recordCount >= UNMISTAKABLE_RECORDS)
    return true
  return evenness >= WEAK_EVENNESS && width >= WEAK_WIDTH && typedShare >= WEAK_TYPED_SHARE
}

function candidatesFor(
  sample: string,
  isCut: boolean,
  fixed: Partial<Pick<Dialect, 'delimiter' | 'quote'>>,
): Candidate[] {
  const hinted = EXCEL_HINT.exec(sample.slice(0, 8))?.[1]
  const delimiters = fixed.delimiter === undefined ? DELIMITERS : [fixed.delimiter]
  const quotes = fixed.quote === undefined ? quotesIn(sample) : [fixed.quote]
  const candidates: Candidate[] = []
  for (const delimiter of delimiters) {
    if (hinted !== undefined && fixed.delimiter === undefined && delimiter !== hinted) continue
    if (delimiters.length > 1 && !sample.includes(delimiter)) continue
    for (const quote of quotes) {
      const quoting = detectQuoting(sample, delimiter, quote)
      const parsed = parseSample(sample, isCut, delimiter, quote, quoting)
      const cut = { delimiter, quote, quoting }
      const records = unwrapped(parsed, wrappedWidth(parsed, cut), cut)
      candidates.push({ delimiter, quote, quoting, records, score: score(records, delimiter) })
    }
  }
  return candidates
}

/**
 * Guesses delimiter and quote from the beginning of a file; what `fixed` names is taken as the person's word.
 *
 * `isCut` says that the sample ends in the middle of the file. Text without any delimiter is one column.
 */
export function detectCut(
  text: string,
  isCut: boolean,
  fixed: Partial<Pick<Dialect, 'delimiter' | 'quote'>> = {},
): CutSample {
  const sample = text.slice(0, MAXIMUM_SAMPLE_LENGTH)
  const cut = isCut || text.length > sample.length
  let best: Candidate | null = null
  for (const candidate of candidatesFor(sample, cut, fixed)) {
    if (best === null || candidate.score > best.score * (1 + 1e-9)) best = candidate
  }
  if (best === null || (best.score < ONE_COLUMN_SCORE && fixed.delimiter === undefined)) {
    best = oneColumn(sample, cut, fixed.quote ?? '"')
  }
  return { ...best, sampleLength: sample.length, isCut: cut }
}

function oneColumn(sample: string, isCut: boolean, quote: Quote): Candidate {
  const records = parseSample(sample, isCut, ';', quote, plainQuoting)
  return { delimiter: ';', quote, quoting: plainQuoting, score: 0, records }
}

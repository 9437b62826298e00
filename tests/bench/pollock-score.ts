/** What the benchmark measures for one file: each between 0 and 1, together at most 10. */
export interface FileScore {
  readonly success: number
  readonly header: Agreement
  readonly records: Agreement
  readonly cells: Agreement
  readonly total: number
}

/** Precision, recall and their harmonic mean, named as the benchmark names them. */
export interface Agreement {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const FULL: Agreement = { precision: 1, recall: 1, f1: 1 }
const NONE: Agreement = { precision: 0, recall: 0, f1: 0 }

/** Compares two bags of texts. Precision is the share of what was expected, recall that of what was read. */
function agreement(expected: readonly string[], read: readonly string[]): Agreement {
  if (expected.length === 0) return FULL
  const left = new Map<string, number>()
  for (const text of expected) left.set(text, (left.get(text) ?? 0) + 1)
  let shared = 0
  for (const text of read) {
    const count = left.get(text) ?? 0
    if (count === 0) continue
    left.set(text, count - 1)
    shared += 1
  }
  if (shared === 0) return NONE
  const precision = shared / expected.length
  const recall = shared / read.length
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
const TIME = /^(\d{1,2}):(\d{2})$/
const CURRENCY = /^\$\s?(\d+(?:\.\d+)?)$/

/** One spelling for values that mean the same: numbers, dates, times, prices; all else in small letters. */
function normalised(cell: string): string {
  const text = cell.trim()
  if (/^[+-]?\d+$/.test(text)) return String(Number(text))
  if (/^[+-]?(?:\d+\.\d*|\.\d+)$/.test(text)) return `~${Number(text)}`
  const date = DATE.exec(text)
  if (date) return `${date[3]}-${date[2]?.padStart(2, '0')}-${date[1]?.padStart(2, '0')} 00:00:00`
  const time = TIME.exec(text)
  if (time) return `${time[1]?.padStart(2, '0')}:${time[2]}:00`
  const price = CURRENCY.exec(text)
  if (price) return `$${Number(price[1])}`
  return cell.toLowerCase()
}

type Rows = readonly (readonly string[])[]

const joined = (rows: Rows): string[] => rows.slice(1).map((cells) => cells.map(normalised).join(''))

/**
 * Scores what was read of a file against what it means; null where it could not be read.
 *
 * The first record of either side is its heading, headings and records are compared by normalised values, cells as they
 * stand, as the benchmark's evaluation does.
 */
export function scoreFile(clean: Rows, read: Rows | null): FileScore {
  if (read === null) return { success: 0, header: NONE, records: NONE, cells: NONE, total: 0 }
  const [cleanHeading = [], readHeading = []] = [clean[0], read[0]]
  const isEmpty = clean.length === 0
  const header = isEmpty ? FULL : agreement(cleanHeading.map(normalised), readHeading.map(normalised))
  const records = isEmpty ? FULL : agreement(joined(clean), joined(read))
  const cells = isEmpty ? FULL : agreement(clean.flat(), read.flat())
  const sum = [header, records, cells].reduce(
    (total, { precision, recall, f1 }) => total + precision + recall + f1,
    1,
  )
  return { success: 1, header, records, cells, total: sum }
}

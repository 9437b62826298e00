import { foldText } from '../../../text/fold.ts'
import { bad, good, goodBut, type Outcome } from './outcome.ts'
import { cleanLine, saysNothing } from './text.ts'

const MONTHS: Readonly<Record<string, number>> = {
  januar: 1,
  jan: 1,
  jaenner: 1,
  january: 1,
  februar: 2,
  feb: 2,
  february: 2,
  maerz: 3,
  mrz: 3,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  mai: 5,
  may: 5,
  juni: 6,
  jun: 6,
  june: 6,
  juli: 7,
  jul: 7,
  july: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  okt: 10,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  dezember: 12,
  dez: 12,
  december: 12,
  dec: 12,
}

const EARLIEST_YEAR = 1000
const LATEST_YEAR = 2200
/** Excel serials taken for dates: 1 January 1920 to 31 December 2079, so that years and postcodes are not. */
const FIRST_SERIAL = 7306
const LAST_SERIAL = 65_746
const MILLISECONDS_A_DAY = 86_400_000
/** Day 0 of Excel's 1900 calendar, which counts a 29 February 1900 that never was. */
const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30)
/** Dates by which programs say "none". */
const PLACEHOLDERS = new Set([
  '1900-01-01',
  '1899-12-30',
  '1899-12-31',
  '1753-01-01',
  '1601-01-01',
  '1000-01-01',
  '9999-12-31',
])
const NO_DATE = /^(?:00?[.\-/]00?[.\-/]0{2,4}|0{4}-00?-00?|0{8}|31[.\-/]12[.\-/]9999|9999-12-31)(?:\s.*)?$/

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeap ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0)
}

function isoDay(year: number, month: number, day: number): string | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || day < 1 || day > daysOf(year, month)) return null
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

/** Two digits mean the latest year that does not lie ahead of the current one. */
function fullYear(digits: string, currentYear: number): number {
  if (digits.length > 2) return Number(digits)
  const year = Math.floor(currentYear / 100) * 100 + Number(digits)
  return year > currentYear ? year - 100 : year
}

/**
 * Reads a calendar day as `YYYY-MM-DD`: DD.MM.YYYY, D.M.YY, ISO with or without time, YYYYMMDD, DD/MM/YYYY, "3. März
 * 2019", Excel serials.
 *
 * A month or year alone stays what it is: `2019-03`, `1987`; of "ca. 1950" and "2. Quartal 2019" the year is read. Null
 * where the cell says nothing, also by 00.00.0000 and the first days of programs' calendars. Problem: notADate.
 */
export function readDate(raw: string, currentYear = new Date().getUTCFullYear()): Outcome<string | null> {
  const text = cleanLine(raw)
  if (saysNothing(text) || NO_DATE.test(text)) return good(null)
  const day = parseDay(text, currentYear)
  if (day === null) return readYearOf(text, currentYear)
  return PLACEHOLDERS.has(day) ? goodBut(null, 'placeholderDay', text) : good(day)
}

/** The same of a day that has been: one that lies ahead is none. Problem: dayAhead. */
export function readPastDate(raw: string): Outcome<string | null> {
  const read = readDate(raw)
  if (!('value' in read) || read.value === null) return read
  const now = new Date()
  if (Number(read.value.slice(0, 4)) < now.getUTCFullYear()) return read
  return read.value > now.toISOString().slice(0, read.value.length) ? bad('dayAhead') : read
}

const earliestYearInWords = 1500

/** The one year among words: "ca. 1950", "seit 1987", "2. Quartal 2019". */
function readYearOf(text: string, currentYear: number): Outcome<string | null> {
  const years = text.match(/(?<![\d.,/-])\d{4}(?![\d.,/-])/g) ?? []
  const [year = ''] = years
  const isYear = years.length === 1 && Number(year) >= earliestYearInWords && Number(year) <= currentYear + 1
  const rest = text.replace(year, ' ')
  if (!isYear || !/\p{L}{2}|ca|~/iu.test(rest) || /\d{2}/.test(rest)) return bad('notADate')
  const saysSince = /^\s*(?:seit|gegr\.?|gegründet|im jahre?|jahr|anno|since)?\s*(?:gegründet)?\s*$/iu.test(
    rest,
  )
  return saysSince ? good(year) : goodBut(year, 'dateInPart', text)
}

function parseDay(text: string, currentYear: number): string | null {
  const german = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:[ T,]+\d.*)?$/.exec(text)
  if (german) return isoDay(fullYear(german[3] ?? '', currentYear), Number(german[2]), Number(german[1]))
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[ T].*)?$/.exec(text)
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const compact = /^((?:1[5-9]|20)\d{2})(\d{2})(\d{2})$/.exec(text)
  if (compact) return isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  if (/^\d{4}$/.test(text)) return isoDay(Number(text), 1, 1)?.slice(0, 4) ?? null
  const month = /^(\d{1,2})[./-](\d{4})$/.exec(text)
  if (month) return isoDay(Number(month[2]), Number(month[1]), 1)?.slice(0, 7) ?? null
  const serial = /^(\d{4,5})(?:[.,]\d+)?$/.exec(text)
  if (serial) return fromSerial(Number(serial[1]))
  return namedMonth(text, currentYear)
}

function fromSerial(serial: number): string | null {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return null
  return new Date(EXCEL_DAY_ZERO + serial * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}

function namedMonth(text: string, currentYear: number): string | null {
  const parts = foldText(text)
    .replace(/^(?:mo|di|mi|do|fr|sa|so|am|seit)[a-z]* /, '')
    .split(' ')
  const year = parts.at(-1)
  const name = parts.at(-2)
  const month = name === undefined ? undefined : MONTHS[name]
  if (year === undefined || !/^\d{2}(?:\d{2})?$/.test(year) || month === undefined || parts.length > 3)
    return null
  const ofYear = fullYear(year, currentYear)
  if (parts.length < 3) return isoDay(ofYear, month, 1)?.slice(0, 7) ?? null
  const day = Number(parts[0])
  return Number.isInteger(day) ? isoDay(ofYear, month, day) : null
}

/** Significant digits of a number in a spreadsheet; those behind are rounding noise. */
const SIGNIFICANT_DIGITS = 15
/** Days before this year stand for a time of day only. */
const FIRST_YEAR = 1900
const MILLISECONDS_PER_DAY = 86_400_000
/** Last day that a spreadsheet knows: 31 December 9999. */
const LAST_DAY = 2_958_466
/** Days between the two beginnings of counting. */
const DAYS_TO_1904 = 1462
/** Excel counts a 29 February 1900 that never was: its days before are one off. */
const DAY_THAT_NEVER_WAS = 60

const two = (value: number): string => String(value).padStart(2, '0')

/** A day as YYYY-MM-DD, with the time behind a T where it has one; a time alone as HH:MM:SS; '' for a broken date. */
export function dateText(date: Date): string {
  const rounded = new Date(Math.round(date.getTime() / 1000) * 1000)
  if (Number.isNaN(rounded.getTime())) return ''
  const time = `${two(rounded.getUTCHours())}:${two(rounded.getUTCMinutes())}:${two(rounded.getUTCSeconds())}`
  if (rounded.getUTCFullYear() < FIRST_YEAR) return time
  const day = rounded.toISOString().slice(0, 10)
  return time === '00:00:00' ? day : `${day}T${time}`
}

/** A whole number as its digits, any other with a decimal comma and at most 15 significant digits, none with an exponent. */
export function numberText(stored: string): string {
  if (/^-?\d+$/.test(stored)) return stored
  const value = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(value)) return stored
  const rounded = Number(value.toPrecision(SIGNIFICANT_DIGITS))
  if (Number.isInteger(rounded)) return BigInt(rounded).toString()
  const text = String(rounded)
  return (text.includes('e') ? rounded.toFixed(20).replace(/0+$/, '') : text).replace('.', ',')
}

/**
 * A number that is formatted as a day or time, see `dateText`; as the number it is where there is no such day.
 *
 * Source: ECMA-376 Part 1, 18.17.4 (dates and times).
 */
export function dayNumberText(stored: string, countsFrom1904: boolean): string {
  const days = Number(stored) + (countsFrom1904 ? DAYS_TO_1904 : 0)
  if (stored.trim() === '' || !(days >= 0 && days < LAST_DAY)) return numberText(stored)
  const beginning = Date.UTC(1899, 11, days < DAY_THAT_NEVER_WAS ? 31 : 30)
  return dateText(new Date(beginning + Math.round(days * MILLISECONDS_PER_DAY)))
}

/** A day or time that is stored as such, in ISO 8601; it has no zone. */
export function storedDateText(stored: string): string {
  const hasTimeAlone = stored.includes('T') && !/Z$|[+-]\d\d:\d\d$/.test(stored)
  return dateText(new Date(hasTimeAlone ? `${stored}Z` : stored))
}

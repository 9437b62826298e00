/** Significant digits of a number in a spreadsheet; those behind are rounding noise. */
const SIGNIFICANT_DIGITS = 15
/** Days before this year stand for a time of day only. */
const FIRST_YEAR = 1900

const two = (value: number): string => String(value).padStart(2, '0')

function dateText(date: Date): string {
  const rounded = new Date(Math.round(date.getTime() / 1000) * 1000)
  if (Number.isNaN(rounded.getTime())) return ''
  const time = `${two(rounded.getUTCHours())}:${two(rounded.getUTCMinutes())}:${two(rounded.getUTCSeconds())}`
  if (rounded.getUTCFullYear() < FIRST_YEAR) return time
  const day = rounded.toISOString().slice(0, 10)
  return time === '00:00:00' ? day : `${day}T${time}`
}

/** Digits of a number without exponent, with the decimal comma that readers of German numbers expect. */
function numberText(stored: string): string {
  if (/^-?\d+$/.test(stored)) return stored
  const value = Number(stored)
  if (!Number.isFinite(value)) return stored
  const rounded = Number(value.toPrecision(SIGNIFICANT_DIGITS))
  if (Number.isInteger(rounded)) return BigInt(rounded).toString()
  const text = String(rounded)
  return (text.includes('e') ? rounded.toFixed(20).replace(/0+$/, '') : text).replace('.', ',')
}

/**
 * A cell of a workbook as text.
 *
 * Whole numbers as digits, others with a decimal comma and at most 15 significant digits, dates as YYYY-MM-DD with the time
 * behind a T where it has one, times alone as HH:MM:SS, truth values as wahr and falsch; text as it stands.
 */
export function cellText(cell: unknown): string {
  if (cell instanceof WorkbookNumber) return numberText(cell.stored)
  if (typeof cell === 'string') return cell
  if (typeof cell === 'boolean') return cell ? 'wahr' : 'falsch'
  return cell instanceof Date ? dateText(cell) : ''
}

/** A number that is still the text of the file, so that it is told from a cell of text. */
export class WorkbookNumber {
  readonly stored: string

  constructor(stored: string) {
    this.stored = stored
  }
}

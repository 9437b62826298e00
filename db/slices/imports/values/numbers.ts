import { bad, good, type Outcome } from './outcome.ts'
import { cleanLine, saysNothing } from './text.ts'

/** A key such as 7E21 has neither sign nor decimals; spreadsheets and programs write at least one of them. */
const SCIENTIFIC = /^\d(?:[.,]\d+e\+?|e\+)\d{1,3}$/i
const UNIT = /\s*(?:€|eur|euro|tsd\.?|%|m²|qm)$/i

/**
 * True for a number that a spreadsheet has shortened, such as 9,43032E+11: the digits behind it are lost, so that it
 * must never be taken for an identifier.
 */
export function isExcelScientific(text: string): boolean {
  return SCIENTIFIC.test(text.trim())
}

/**
 * Reads a number as Germans write it (1.234,56), or as programs do (1234.56; 1,234.56 where that is the only reading).
 *
 * A single dot before exactly three digits parts thousands: 1.234 is 1234. Null where the cell says nothing.
 * Problem: notANumber.
 */
export function readNumber(raw: string): Outcome<number | null> {
  const text = cleanLine(raw)
  if (saysNothing(text)) return good(null)
  const bare = text
    .replace(UNIT, '')
    .replace(/^(?:€|eur)\s*/i, '')
    .replace(/[\s'’]/g, '')
    .replace(/^(-?)[–−]/, '$1-')
  const plain = plainNumber(bare)
  if (plain === null) return bad('notANumber')
  const value = Number(plain)
  return Number.isFinite(value) ? good(value) : bad('notANumber')
}

function plainNumber(text: string): string | null {
  if (/^[+-]?\d+$/.test(text)) return text
  if (/^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.')
  if (/^[+-]?\d+,\d+$/.test(text)) return text.replace(',', '.')
  if (/^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/.test(text) || /^[+-]?\d{1,3}(?:,\d{3}){2,}$/.test(text))
    return text.replaceAll(',', '')
  if (/^[+-]?\d+\.\d+$/.test(text)) return text
  return /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d{1,3}$/i.test(text) ? text.replace(',', '.') : null
}

import { isExcelScientific } from './numbers.ts'
import { bad, good, type Outcome } from './outcome.ts'
import { cleanLine, saysNone } from './text.ts'

/** A telephone number as written and in its international form. */
export interface Phone {
  /** As written, tidied. */
  readonly text: string
  /** E.164, e.g. +4920411234; '' where the digits do not make one. */
  readonly e164: string
}

export interface PhoneOptions {
  /** Country calling code without +; default 49. */
  readonly countryCode?: string
  /** Area code of the office with its zero ("02041"): completes numbers written without one. */
  readonly areaCode?: string
}

const LABEL = /^(?:telefon|telefax|tel|fon|fax|mobil|handy|phone|t|f|m|zentrale)\s*[.:]+\s*/i
/** A further number behind the first: it begins with 0, + or (0 after a sign that parts numbers. */
const FURTHER = /\s*(?:[;,|]|\s\/|\/\s|\boder\b|\bu\.|\bund\b)\s*(?=(?:\+|\(?0)\d)/i
const EXTENSION_WORD = /\s*(?:durchwahl|dw|app|ext)\.?:?\s*/i
/** E.164 allows 15 digits; German numbers have at least 5 behind the country code. */
const MAXIMUM_DIGITS = 15
const MINIMUM_NATIONAL = 5
/** Digits without area code that may be completed by the office's own. */
const LONGEST_LOCAL = 8

/**
 * Reads a telephone number; the first one where a cell holds several.
 *
 * Understands 02041 70-123, (02041) 70123, +49 (0) 2041 / 70123, 0049…, and numbers whose leading zero a spreadsheet has
 * eaten. Problems: excelScientific, phoneUnreadable, tooLong.
 */
export function readPhone(raw: string, options: PhoneOptions = {}): Outcome<Phone | null> {
  const written = cleanLine(raw)
  if (saysNone(written)) return good(null)
  if (isExcelScientific(written)) return bad('excelScientific')
  const text = written.replace(LABEL, '')
  const first = text.split(FURTHER)[0] ?? text
  const spoken = first.replace(EXTENSION_WORD, '-')
  if (/[a-z]{2,}/i.test(spoken)) return bad('phoneUnreadable')
  const digits = spoken.replace(/\D/g, '')
  if (digits.length < 3) return bad('phoneUnreadable')
  if (text.length > 50) return bad('tooLong', { maximumLength: 50, length: text.length })
  return good({ text, e164: international(spoken, options) })
}

function international(text: string, { countryCode = '49', areaCode = '' }: PhoneOptions): string {
  // (0) behind a country code is the zero that callers from abroad leave out
  const unbracketed = text.replace(/(\+\s?\d{1,3}|^\s*00\d{2,3})\s*\(0\)/, '$1')
  const digits = unbracketed.replace(/\D/g, '')
  if (unbracketed.trim().startsWith('+')) return checked(withoutTrunkZero(digits, countryCode))
  if (digits.startsWith('00')) return checked(withoutTrunkZero(digits.slice(2), countryCode))
  if (digits.startsWith('0')) return checked(countryCode + digits.slice(1))
  if (digits.startsWith(countryCode) && digits.length >= countryCode.length + 9) return checked(digits)
  if (digits.length > LONGEST_LOCAL) return checked(countryCode + digits)
  return areaCode === '' ? '' : checked(countryCode + areaCode.replace(/^0/, '') + digits)
}

/** +49 02041…: the zero is not dialled behind the own country code. */
function withoutTrunkZero(digits: string, countryCode: string): string {
  return digits.startsWith(`${countryCode}0`) ? countryCode + digits.slice(countryCode.length + 1) : digits
}

function checked(digits: string): string {
  const isPossible =
    digits.length <= MAXIMUM_DIGITS && digits.length >= MINIMUM_NATIONAL + 2 && !digits.startsWith('0')
  return isPossible ? `+${digits}` : ''
}

import { hasWords, internationalPhone, spokenPhone, type PhoneOptions } from '../../../text/phone.ts'
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
  const { text, spoken } = spokenPhone(written)
  if (hasWords(spoken)) return bad('phoneUnreadable')
  const digits = spoken.replace(/\D/g, '')
  if (digits.length < 3) return bad('phoneUnreadable')
  if (text.length > 50) return bad('tooLong', { maximumLength: 50, length: text.length })
  return good({ text, e164: internationalPhone(spoken, options) })
}

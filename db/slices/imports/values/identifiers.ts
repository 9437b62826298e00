import { mod1110CheckDigit, mod97 } from './check-digits.ts'
import { isExcelScientific } from './numbers.ts'
import { bad, good, goodBut, type Outcome } from './outcome.ts'
import { cleanLine, saysNothing } from './text.ts'

/** Capitals and digits only; the separators people put in are dropped. */
function compact(text: string): string {
  return text.toUpperCase().replace(/[\s./_–-]/g, '')
}

function hasGermanCheckDigit(nineDigits: string): boolean {
  return mod1110CheckDigit(nineDigits.slice(0, 8)) === Number(nineDigits[8])
}

/**
 * Reads a value added tax identification number (USt-IdNr): DE and 9 digits with check digit, § 27a UStG.
 *
 * Nine digits alone are completed when their check digit fits. Numbers of other EU states are taken by their shape.
 * '' where the cell says nothing. Problems: excelScientific, vatIdShape, vatIdCheckDigit.
 */
export function readVatId(raw: string): Outcome<string> {
  const text = cleanLine(raw)
  if (saysNothing(text)) return good('')
  if (isExcelScientific(text)) return bad('excelScientific')
  const id = compact(text).replace(/^(?:UST|VAT)(?:ID|IDNR|NR)*:?/, '')
  const german = /^(?:DE)?(\d{9})$/.exec(id)?.[1]
  if (german !== undefined) return hasGermanCheckDigit(german) ? good(`DE${german}`) : bad('vatIdCheckDigit')
  const [, bare = ''] = /^([^()]{8,}?)\s*\([^()]*\)$/.exec(text) ?? []
  if (bare !== '') {
    const read = readVatId(bare)
    return 'value' in read ? goodBut(read.value, 'vatIdInPart', text) : read
  }
  if (
    /^(?:AT|BE|BG|CY|CZ|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)[\dA-Z+*]{8,12}$/.test(
      id,
    )
  )
    return good(id)
  return bad('vatIdShape')
}

/**
 * Reads a business identification number (W-IdNr): DE, 9 digits with check digit, hyphen, 5 digits of the activity,
 * § 139c AO. Without the last five the first activity (00001) is meant.
 *
 * '' where the cell says nothing. Problems: excelScientific, businessIdShape, businessIdCheckDigit.
 */
export function readBusinessId(raw: string): Outcome<string> {
  const text = cleanLine(raw)
  if (saysNothing(text)) return good('')
  if (isExcelScientific(text)) return bad('excelScientific')
  const match = /^(?:DE)?(\d{9})(\d{5})?$/.exec(compact(text))
  if (match === null) return bad('businessIdShape')
  const [, root = '', activity = '00001'] = match
  return hasGermanCheckDigit(root) ? good(`DE${root}-${activity}`) : bad('businessIdCheckDigit')
}

/**
 * Reads a legal entity identifier: 20 characters, the last two check digits (ISO 17442, ISO/IEC 7064 MOD 97-10).
 * '' where the cell says nothing. Problems: leiShape, leiCheckDigits.
 */
export function readLei(raw: string): Outcome<string> {
  const text = cleanLine(raw)
  if (saysNothing(text)) return good('')
  const lei = compact(text)
  if (!/^[A-Z\d]{18}\d{2}$/.test(lei)) return bad('leiShape')
  return mod97(lei) === 1 ? good(lei) : bad('leiCheckDigits')
}

/** A European unique identifier with the German register entry in it, where it is German. */
export interface Euid {
  readonly euid: string
  readonly registerKind: string | null
  readonly registerNumber: string | null
}

/**
 * Reads a European unique identifier (EUID): country, register, dot, number, as Implementing Regulation (EU) 2021/1042
 * composes it; the German one names court code, kind and number (DEX1517R.HRB395KI).
 *
 * Null where the cell says nothing. Problem: euidShape.
 */
export function readEuid(raw: string): Outcome<Euid | null> {
  const text = cleanLine(raw)
  if (saysNothing(text)) return good(null)
  const euid = text.toUpperCase().replace(/\s/g, '')
  if (!/^[A-Z]{2}[A-Z\d]{1,12}\.[A-Z\d][A-Z\d_./-]{0,25}$/.test(euid)) return bad('euidShape')
  if (!euid.startsWith('DE')) return good({ euid, registerKind: null, registerNumber: null })
  const german = /^DE[A-Z]\d{4}[A-Z]?\.(HRA|HRB|GNR|PR|VR|GSR)0*(\d{1,7})([A-Z]{0,4})(?:_\w+)?$/.exec(euid)
  if (german === null) return bad('euidShape')
  const [, kind = '', number = '', suffix = ''] = german
  const registerKind = kind === 'GNR' ? 'GnR' : kind === 'GSR' ? 'GsR' : kind
  return good({ euid, registerKind, registerNumber: suffix === '' ? number : `${number} ${suffix}` })
}

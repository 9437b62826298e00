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

/** What of a written number is dialled: without its label, the first where there are several, an extension behind "-". */
export function spokenPhone(written: string): { readonly text: string; readonly spoken: string } {
  const text = written.replace(LABEL, '')
  const first = text.split(FURTHER)[0] ?? text
  return { text, spoken: first.replace(EXTENSION_WORD, '-') }
}

/** Words among the digits: what stands there is no telephone number. */
export const hasWords = (spoken: string): boolean => /[a-z]{2,}/i.test(spoken)

/** A number that a person has written, in its international form (E.164); '' where the digits do not make one. */
export function phoneE164(written: string, options: PhoneOptions = {}): string {
  const { spoken } = spokenPhone(written.trim())
  return hasWords(spoken) ? '' : internationalPhone(spoken, options)
}

/** The same of what `spokenPhone` gives. */
export function internationalPhone(
  text: string,
  { countryCode = '49', areaCode = '' }: PhoneOptions,
): string {
  // (0) behind a country code is the zero that callers from abroad leave out
  const unbracketed = withAreaCodeInFront(text).replace(/(\+\s?\d{1,3}|^\s*00\d{2,3})\s*\(0\)/, '$1')
  const digits = unbracketed.replace(/\D/g, '')
  if (unbracketed.trim().startsWith('+')) return checked(withoutTrunkZero(digits, countryCode))
  if (digits.startsWith('00')) return checked(withoutTrunkZero(digits.slice(2), countryCode))
  if (digits.startsWith('0')) return checked(countryCode + digits.slice(1))
  if (digits.startsWith(countryCode) && digits.length >= countryCode.length + 9) return checked(digits)
  if (digits.length > LONGEST_LOCAL) return checked(countryCode + digits)
  return areaCode === '' ? '' : checked(countryCode + areaCode.replace(/^0/, '') + digits)
}

/** "12345 (02041)": the area code stands behind. */
const withAreaCodeInFront = (text: string): string =>
  text.replace(/^\s*(\d[\d\s-]*?)\s*\((0[1-9]\d{1,4})\)\s*$/, '$2 $1')

/** +49 02041…: the zero is not dialled behind the own country code. */
function withoutTrunkZero(digits: string, countryCode: string): string {
  return digits.startsWith(`${countryCode}0`) ? countryCode + digits.slice(countryCode.length + 1) : digits
}

function checked(digits: string): string {
  const isPossible =
    digits.length <= MAXIMUM_DIGITS && digits.length >= MINIMUM_NATIONAL + 2 && !digits.startsWith('0')
  return isPossible ? `+${digits}` : ''
}

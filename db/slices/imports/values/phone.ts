import { hasWords, internationalPhone, spokenPhone, type PhoneOptions } from '../../../text/phone.ts'
import { isExcelScientific } from './numbers.ts'
import { bad, good, type Outcome } from './outcome.ts'
import { numbersOf, type LabelledNumber, type PhoneUse } from './phone-numbers.ts'
import { cleanLine, saysNone } from './text.ts'

/** A telephone number as written and in its international form. */
export interface Phone {
  /** As written, tidied. */
  readonly text: string
  /** E.164, e.g. +4920411234; '' where the digits do not make one. */
  readonly e164: string
}

export interface FoundPhone extends Phone {
  readonly use: PhoneUse
}

/** The numbers of one cell, at least one. */
export interface PhoneCell {
  readonly numbers: readonly [FoundPhone, ...FoundPhone[]]
  /** There is more in the cell than its numbers and what they are for. */
  readonly hasMore: boolean
  /** All of the cell, as one line. */
  readonly whole: string
}

/** Nothing but the signs of a telephone number. */
const plainNumber = /^[+(]?\d[\d\s()./–-]*$/
/**
 * Numbers of mobile networks: 015, 016 and 017 in the numbering plan of the Bundesnetzagentur, and those of the neighbours
 * where they can be told by their beginning (AT, CH, NL, BE, FR).
 */
const mobileNumber = /^\+(?:491[567]|436[5-9]|417[4-9]|316|324[5-9]|33[67])/
/** Area code, number and perhaps an extension, as nearly all are written: nothing to be told apart. */
const simpleNumber = /^(?:\+49 ?)?\(?0?[1-9]\d{1,4}\)?[ /-]{1,3}[1-9]\d*(?: [1-9]\d*){0,3}(?:-\d{1,5})?$/
const longestSimple = 22
const longestText = 50

/**
 * Reads all telephone numbers of a cell: "02041 12345 (Büro)", "Tel. 02041 1 / Mobil 0171 2", "02041 12355 -56 -57",
 * several lines. Problems: excelScientific, phoneUnreadable, tooLong.
 */
export function readPhones(raw: string, options: PhoneOptions = {}): Outcome<PhoneCell | null> {
  const written = cleanLine(raw)
  if (saysNone(written)) return good(null)
  if (raw === written && written.length <= longestSimple && simpleNumber.test(written)) {
    const e164 = internationalPhone(written, options)
    const use = mobileNumber.test(e164) ? 'mobile' : 'phone'
    if (e164 !== '') return good({ numbers: [{ text: written, e164, use }], hasMore: false, whole: written })
  }
  if (isExcelScientific(written)) return bad('excelScientific')
  const lines = raw.includes('\n') || raw.includes('\r') ? raw.split(/[\r\n]+/).map(cleanLine) : [written]
  const { numbers, hasMore } = numbersOf(lines.filter((line) => line !== ''))
  const isAlone = !hasMore && (numbers.length === 1 || plainNumber.test(written))
  const found = numbers.flatMap((number) => foundPhone(number, isAlone, options) ?? [])
  const [first, ...further] = found
  if (first === undefined) return bad('phoneUnreadable')
  if (first.text.length > longestText)
    return bad('tooLong', { maximumLength: longestText, length: first.text.length })
  const isAll = found.length === numbers.length && further.every(({ text }) => text.length <= longestText)
  return good({
    numbers: [first, ...further.filter(({ text }) => text.length <= longestText)],
    hasMore: hasMore || !isAll,
    whole: lines.filter((line) => line !== '').join(', '),
  })
}

/** Null for digits that are no number: too few, or among words and not to be dialled. */
function foundPhone(
  { text, label }: LabelledNumber,
  isAlone: boolean,
  options: PhoneOptions,
): FoundPhone | null {
  const { spoken } = spokenPhone(text)
  if (hasWords(spoken) || spoken.replace(/\D/g, '').length < 3) return null
  const e164 = internationalPhone(spoken, options)
  if (e164 === '' && !isAlone && label === null) return null
  return { text, e164, use: label ?? (mobileNumber.test(e164) ? 'mobile' : 'phone') }
}

/** The first telephone number of a cell; see `readPhones`. */
export function readPhone(raw: string, options: PhoneOptions = {}): Outcome<Phone | null> {
  const read = readPhones(raw, options)
  if (!('value' in read)) return read
  const first = read.value?.numbers[0]
  return good(first === undefined ? null : { text: first.text, e164: first.e164 })
}

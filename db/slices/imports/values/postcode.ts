import { isExcelScientific } from './numbers.ts'
import { bad, good, type Outcome } from './outcome.ts'
import { cleanLine, saysNothing } from './text.ts'

const LOWEST = 1001
const HIGHEST = 99_998

/**
 * Reads a postcode; German ones as five digits, with the leading zero that a spreadsheet has eaten.
 *
 * A country mark in front (D-, DE, A-, CH-) is read; foreign postcodes keep it. '' where the cell says nothing.
 * Problems: excelScientific, postcodeUnreadable.
 */
export function readPostcode(raw: string): Outcome<string> {
  const text = cleanLine(raw)
  if (saysNothing(text)) return good('')
  if (isExcelScientific(text)) return bad('excelScientific')
  const match = /^(?:([A-Z]{1,3})[\s-]+|(DE?)(?=\d))?([\dA-Z][\dA-Z ]{1,8}[\dA-Z])(?:\.0)?$/i.exec(text)
  if (match === null) return bad('postcodeUnreadable')
  const country = (match[1] ?? match[2] ?? '').toUpperCase()
  const code = (match[3] ?? '')
    .replace(/\s+/g, country === '' || country.startsWith('D') ? '' : ' ')
    .toUpperCase()
  if (country !== '' && country !== 'D' && country !== 'DE') return good(`${country}-${code}`)
  if (!/^\d{4,5}$/.test(code)) return bad('postcodeUnreadable')
  const number = Number(code)
  return number < LOWEST || number > HIGHEST ? bad('postcodeUnreadable') : good(code.padStart(5, '0'))
}

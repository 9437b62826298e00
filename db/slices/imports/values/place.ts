import { countryOf } from './country.ts'
import { bad, good, type Outcome } from './outcome.ts'
import { readPostcode } from './postcode.ts'
import { cleanLine, saysNothing } from './text.ts'

/** What a cell of a place tells; '' for what it does not. */
export interface Place {
  readonly postcode: string
  readonly city: string
  readonly district: string
  /** As it is written. */
  readonly country: string
}

const nowhere: Place = { postcode: '', city: '', district: '', country: '' }
/** "46236 Bottrop", "D-46236 Bottrop", "46236/Bottrop", "A-5020 Salzburg". */
const withPostcode =
  /^(?<postcode>(?:D|DE)[-\s]?\d{5}|\d{5}|(?:NL-)?\d{4}\s?[A-Z]{2}(?!\p{L})|[A-Z]{1,3}-\d{4,5}|\d{4}(?=\s))\s*[\s,/-]\s*(?<city>\p{L}.*)$/u
/** "Bottrop 46236", "Bottrop, 46236". */
const postcodeBehind = /^(?<city>\p{L}.*?\p{L}[.)]?)[\s,/-]+(?:DE?[-\s]?)?(?<postcode>\d{5})$/u
const withDistrict =
  /^(?<city>.*?\p{L}.*?)(?:,\s*|\s+)(?:OT|Ortsteil|Stadtteil|Stadtbezirk)\s+(?<district>.+)$/iu
const inBrackets = /^(?<city>\p{L}[^(]*\p{L}\.?)\s*\((?<district>[^()]+)\)$/u
/** Rivers, lands and abbreviations that belong to a town's own name: "Halle (Westf.)", "Frankfurt (Oder)". */
const regions =
  /\.$|^(?:westfalen|westf|oder|saale|ruhr|rhein|main|neckar|donau|elbe|weser|lahn|sieg|mosel|spree|ems|isar|inn|iller|eifel|harz|taunus|allgäu|breisgau|sauerland|siegerland|bergstraße|schwarzwald|odenwald|westerwald|hunsrück|rheinland|niederrhein|pfalz|saar|bayern|oberbayern|niederbayern|oberpfalz|oberfranken|mittelfranken|unterfranken|schwaben|württemberg|baden|hessen|sachsen|thüringen|vogtland|erzgebirge|lausitz|brandenburg|mark|altmark|holstein|niedersachsen|oldenburg|ostfriesland|mecklenburg|vorpommern|usingen|charlottenburg)$/iu

/** "BOTTROP" and "bottrop" are Bottrop; mixed spellings stay. */
function withCapitals(name: string): string {
  if (name.length < 4 || (name !== name.toUpperCase() && name !== name.toLowerCase())) return name
  return name
    .toLowerCase()
    .replace(
      /(^|[\s(/-])(?!am\b|an\b|der\b|den\b|dem\b|im\b|in\b|bei\b|ob\b|vor\b|auf\b|und\b)(\p{Ll})/gu,
      (_, gap: string, letter: string) => gap + letter.toUpperCase(),
    )
}

/**
 * Reads a town with what stands beside it: postcode, district, country. Of "Bottrop-Kirchhellen" the district is told only
 * where Bottrop is the office's own. Problem: tooLong.
 */
export function readPlace(raw: string, ownCity = ''): Outcome<Place | null> {
  const text = cleanLine(raw)
  if (saysNothing(text)) return good(null)
  if (text.length > 200) return bad('tooLong', { maximumLength: 200, length: text.length })
  if (/^\p{Lu}\p{Ll}+$/u.test(text)) return good({ ...nowhere, city: text })
  const coded = (withPostcode.exec(text) ?? postcodeBehind.exec(text))?.groups
  const read = coded === undefined ? null : readPostcode(coded['postcode'] ?? '')
  // four digits alone are no postcode of this country
  const isRead = read !== null && 'value' in read && !/^\d{4}$/.test(coded?.['postcode'] ?? '')
  const foreign = /^\d{4}(?:\s?[A-Z]{2})?$/.test(coded?.['postcode'] ?? '') ? (coded?.['postcode'] ?? '') : ''
  const postcode = isRead ? read.value : foreign
  const named = postcode === '' ? text : (coded?.['city'] ?? '')
  return good({ ...partsOf(named, ownCity), postcode })
}

function partsOf(named: string, ownCity: string): Omit<Place, 'postcode'> {
  const [head = '', behind = '', ...more] = named.split(/\s*,\s*/)
  const country = more.length === 0 && countryOf(behind) !== null ? behind : ''
  const text = country === '' ? named : head
  const said = withDistrict.exec(text)?.groups
  if (said !== undefined)
    return { city: withCapitals(said['city'] ?? ''), district: said['district'] ?? '', country }
  const beside = inBrackets.exec(text)?.groups ?? (country === '' ? aside(head, behind, more) : undefined)
  if (beside !== undefined && !regions.test(beside['district'] ?? ''))
    return { city: withCapitals(beside['city'] ?? ''), district: beside['district'] ?? '', country }
  const city = withCapitals(text)
  const own = ownCity === '' || !city.startsWith(ownCity) ? '' : city.slice(ownCity.length)
  const district = /^\s*[-/]\s*(\p{Lu}.{2,})$/u.exec(own)?.[1]
  if (district !== undefined && !regions.test(district)) return { city: ownCity, district, country }
  return { city, district: '', country }
}

const aside = (
  city: string,
  district: string,
  more: readonly string[],
): Record<string, string> | undefined =>
  more.length === 0 && /^\p{L}[\p{L}\s.-]+$/u.test(district) && /\p{L}/u.test(city)
    ? { city, district }
    : undefined

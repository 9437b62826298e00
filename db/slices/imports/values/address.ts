import { countryOf } from './country.ts'
import { cleanLine, cleanParagraphs } from './text.ts'

export interface Street {
  readonly street: string
  /** With letter, range and addition: "12 a", "3-5", "4 Halle 2"; '' where there is none. */
  readonly houseNumber: string
}

export interface Address extends Street {
  readonly postcode: string
  readonly city: string
  readonly district: string
}

const NUMBER = String.raw`\d{1,4}(?:\s?[a-zA-Z](?![\p{L}]))?(?:\s?1\/[234])?`
const HOUSE_NUMBER = String.raw`${NUMBER}(?:\s?[-–/+&,]\s?(?:${NUMBER}|[a-zA-Z](?![\p{L}])))*`
const ADDITION = String.raw`(?:\s*[,/]?\s*(?:Haus|Halle|Geb(?:äude|\.)?|Eingang|Aufgang|Hof|HH|Hinterhaus|Block|Tor|Bau|\d\.\s?(?:OG|Stock|Etage)|EG|OG|UG|Whg\.?)(?:\s?[\p{L}\d.-]+){0,3})?`
const STREET = new RegExp(
  String.raw`^(?<street>.*?[\p{L}.)\d])[\s,]+(?<number>${HOUSE_NUMBER}${ADDITION})$`,
  'u',
)
/** "Hauptstr.12" and "Hauptstraße12": the gap is missing. */
const GLUED = new RegExp(
  String.raw`^(?<street>.*(?:str\.|straße|strasse|weg|platz|allee|ring|gasse))(?<number>${HOUSE_NUMBER})$`,
  'iu',
)
/** Squares of Mannheim: block "Q 7", number behind the comma. */
const MANNHEIM = /^(?<street>[A-U]\s?\d{1,2})\s*,\s*(?<number>\d{1,3}\s?[a-z]?(?:\s?-\s?\d{1,3})?)$/iu
/** A number that belongs to the street's name: a day, a storey of a name. */
const NAMED_BY_DAY = /\bdes \d{1,2}\. ?\p{L}+$/iu
const POSTCODE_CITY = /^(?:D-|DE-|D\s)?(?<postcode>\d{5})\s+(?<city>.+)$/u

const POST_BOX = /^(?:postfach|postf|pf|p\.?\s?o\.?\s?box|post\s?box)\b/iu
/** Words that number a part of a site and are no street. */
const PART_OF_SITE =
  /(?:^|[\s,])(?:haus|halle|geb(?:äude)?\.?|eingang|aufgang|block|tor|bau|etage|stock|raum|zimmer|top|whg\.?)$/iu
const longestHouseNumber = 20

/** Parts a street from its house number; what cannot be parted stays in the street. */
export function splitStreet(raw: string): Street {
  const text = cleanLine(raw).replace(/[\s,;.]+$/, (end) => (end.startsWith('.') ? '.' : ''))
  if (text === '' || NAMED_BY_DAY.test(text) || POST_BOX.test(text)) return { street: text, houseNumber: '' }
  const bracket = text.endsWith(')') ? /^(.*\d\s?\p{L}?)\s*(\([^()]+\))$/u.exec(text) : null
  const split = splitPlain(bracket?.[1]?.trimEnd() ?? text)
  if (bracket === null) return split
  const houseNumber = `${split.houseNumber} ${bracket[2] ?? ''}`
  return split.houseNumber === '' || houseNumber.length > longestHouseNumber
    ? { street: text, houseNumber: '' }
    : { street: split.street, houseNumber }
}

function splitPlain(text: string): Street {
  const groups = MANNHEIM.exec(text)?.groups ?? STREET.exec(text)?.groups ?? GLUED.exec(text)?.groups
  const street = groups?.['street']?.replace(/,$/, '')
  if (groups === undefined || street === undefined || !/\p{L}/u.test(street) || PART_OF_SITE.test(street))
    return { street: text, houseNumber: '' }
  const houseNumber = (groups['number'] ?? '').replace(/\s*([-–/+])\s*/g, '$1').replace('–', '-')
  if (houseNumber.length > longestHouseNumber) return { street: text, houseNumber: '' }
  // "Hochstr. Nr. 15"
  const named = street.replace(/(?<=\S)[\s,]+(?:haus-?)?nr\.?$/iu, '')
  return { street: /\p{L}{2}/u.test(named) ? named : street, houseNumber }
}

/**
 * Splits an address written in one field: "Waidmannstraße 1, 22769 Hamburg.", parts set off by commas, line breaks,
 * semicolons or bars, in any order. A part that is neither street nor postcode and city is dropped only when it names
 * Germany; "Essen-Kettwig" stays one city, "Essen, OT Kettwig" has a district.
 */
export function splitAddress(raw: string): Address {
  const { street, houseNumber, postcode, city, district } = takeAddress(raw)
  return { street, houseNumber, postcode, city, district }
}

/** A foreign postcode and its town, where the address names the country or the postcode does. */
const FOREIGN =
  /^(?<postcode>(?:NL-)?\d{4}\s?[A-Z]{2}(?!\p{L})|[A-Z]{1,3}-\d{4,5}|\d{4})\s+(?<city>\p{L}.*)$/u

/** An address with its country, if it is another one, and whether anything else stood there. */
export function takeAddress(raw: string): Address & { readonly country: string; readonly hasMore: boolean } {
  const text = cleanParagraphs(raw).replace(/[\s.,;]+$/, '')
  // a comma inside the street ("Q 7, 24") is kept by looking for the postcode from behind
  const joined = text.replace(/\s*[\n;|]\s*|\s+[-–]\s+(?=(?:D-)?\d{5}\b)/g, ', ')
  const parts = joined
    .split(/,\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && countryOf(part) !== 'DE')
  const country = parts.length > 1 && countryOf(parts.at(-1) ?? '') !== null ? (parts.pop() ?? '') : ''
  let postcode = ''
  let city = ''
  let district = ''
  const rest: string[] = []
  for (const part of parts) {
    const place =
      postcode === ''
        ? (POSTCODE_CITY.exec(part)?.groups ??
          inline(part) ??
          (country !== '' || /^[A-Z]{1,3}-\d/.test(part) ? FOREIGN.exec(part)?.groups : undefined))
        : undefined
    const ot = /^(?:OT|Ortsteil|Stadtteil)\s+(.+)$/i.exec(part)
    if (place !== undefined) {
      postcode = place['postcode'] ?? ''
      city = place['city'] ?? ''
      if (place['before'] !== undefined && place['before'] !== '') rest.push(place['before'])
    } else if (ot !== null) district = ot[1] ?? ''
    else rest.push(part)
  }
  const inCity = /^(.*?)\s+(?:OT|Ortsteil|Stadtteil)\s+(.+)$/i.exec(city)
  if (inCity !== null) {
    city = inCity[1] ?? city
    district = inCity[2] ?? district
  }
  const taken = streetOf(rest)
  const street = splitStreet(taken)
  return {
    country,
    hasMore: rest.join(', ') !== taken && rest.some((part) => part !== taken),
    street: withDot(street.street),
    houseNumber: street.houseNumber,
    postcode,
    city: city.replace(/[\s.]+$/, ''),
    district,
  }
}

/** "Hauptstr. 1 45127 Essen": no sign before the postcode. */
function inline(part: string): Record<string, string> | undefined {
  const groups = /^(?<before>.*\S)\s+(?:D-)?(?<postcode>\d{5})\s+(?<city>\p{L}.*)$/u.exec(part)?.groups
  return groups === undefined ? undefined : { ...groups }
}

/** The part that is the street: one with a house number, else the last in front of the place. */
function streetOf(parts: readonly string[]): string {
  const joined = parts.join(', ')
  if (MANNHEIM.test(joined)) return joined
  return parts.find((part) => splitStreet(part).houseNumber !== '') ?? parts.at(-1) ?? ''
}

/** An abbreviated street keeps its dot although the address was trimmed: "Oststr." */
function withDot(street: string): string {
  return /str$/i.test(street) ? `${street}.` : street
}

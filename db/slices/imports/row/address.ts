import type { OrganisationDraft } from '../draft.ts'
import { foldText } from '../../../text/fold.ts'
import type { RowReader } from '../row-reader.ts'
import {
  bad,
  cleanLine,
  countryOf,
  excelDate,
  good,
  goodBut,
  readLine,
  readPlace,
  readPostcode,
  saysNothing,
  splitStreet,
  takeAddress,
  type Outcome,
  type Place,
} from '../values/index.ts'

type Address = Pick<OrganisationDraft, 'street' | 'houseNumber' | 'postcode' | 'city' | 'district'>
type Whole = ReturnType<typeof takeAddress>
/** Where a part of an address comes from that another cell holds along. */
type Field = 'address' | 'street' | 'postcode' | 'city'

const longestPostcode = 10
const asItIs = (raw: string): Outcome<string> => good(raw)

function readHouseNumber(raw: string): Outcome<string> {
  const text = cleanLine(raw)
  const dated = /[\p{L}.:-]/u.test(text) ? excelDate(text) : null
  if (dated === null) return readLine(raw, 20)
  return dated === 'uncertain'
    ? bad('excelDate')
    : goodBut(`${dated.from}-${dated.to}`, 'excelDateRestored', '')
}

/** A postcode, perhaps with its town; of another country it stays as it is written. */
const postcodeReader =
  (isForeign: boolean, ownCity: string) =>
  (raw: string): Outcome<Place | null> => {
    const text = cleanLine(raw)
    if (saysNothing(text)) return good(null)
    const place = { postcode: text, city: '', district: '', country: '' }
    if (!isForeign && /^(?!00|0100|99999)\d{5}$/.test(text)) return good(place)
    const hasTown = /\d.*[\s,/-]\s*\p{L}{3}/u.test(text)
    const both = hasTown ? readPlace(text, ownCity) : null
    if (both !== null && 'value' in both && (both.value?.postcode ?? '') !== '') return both
    if (!isForeign) return readAs(readPostcode(text), place)
    return text.length <= longestPostcode ? good(place) : bad('postcodeUnreadable')
  }

const readAs = (read: Outcome<string>, place: Place): Outcome<Place> =>
  'value' in read ? { ...read, value: { ...place, postcode: read.value } } : read

/** Whether the row's country is another one; it is kept, since an address has no field for it. */
function isAbroad(row: RowReader): boolean {
  if (row.raw('country') === '') return false
  const raw = cleanLine(row.raw('country'))
  if (saysNothing(raw)) return false
  const code = countryOf(raw)
  if (code !== 'DE') row.remark('country', { said: 'imports.problem.countryKept', rest: raw }, raw)
  return code !== null && code !== 'DE'
}

/** Street with number, and a town where the cell holds one. */
function streetOf(row: RowReader, text: string): Pick<Whole, 'street' | 'houseNumber'> & Partial<Whole> {
  if (text === '' || row.isAsIs('street')) return { street: text, houseNumber: '' }
  if (/\b\d{5}\s+\p{L}|,\s*(?:OT|Ortsteil|Stadtteil)\s/u.test(text)) return takeAddress(text)
  return splitStreet(text)
}

/** A whole address; beside a column of streets it is a place, whose parts may stand in any order: "Bottrop, 46236". */
function wholeOf(cell: string, street: string, ownCity: string): Whole {
  const whole = takeAddress(cell)
  if (street === '' || whole.city !== '') return whole
  const place = readPlace(cell, ownCity)
  if (!('value' in place) || place.value === null || /\d/.test(place.value.city)) return whole
  return { ...whole, ...place.value, street: '', houseNumber: '', hasMore: false }
}

/**
 * The head office. Columns of their own win over parts of another cell; what such a part says otherwise is kept with its
 * whole cell.
 */
export function readAddress(row: RowReader): Address {
  const abroad = isAbroad(row)
  const wholeCell = row.read('address', asItIs, '')
  const streetCell = row.read('street', readLine, '')
  const numberCell = row.read('houseNumber', readHouseNumber, '')
  const street =
    numberCell === '' ? streetOf(row, streetCell) : { street: streetCell, houseNumber: numberCell }
  const whole = wholeCell === '' ? null : wholeOf(wholeCell, street.street, row.ownCity)
  const postcode = row.read('postcode', postcodeReader(abroad, row.ownCity), null)
  const city = row.read('city', (raw) => readPlace(raw, row.ownCity), null)
  const district = row.read('district', readLine, '')
  const first = (...texts: readonly (string | undefined)[]): string => texts.find(Boolean) ?? ''
  const said = {
    street: first(street.street, whole?.street),
    houseNumber: first(street.houseNumber, whole?.houseNumber),
    postcode: first(postcode?.postcode, city?.postcode, street.postcode, whole?.postcode),
    city: first(city?.city, postcode?.city, street.city, whole?.city),
    district: first(district, city?.district, postcode?.district, street.district, whole?.district),
  }
  check(row, 'address', whole, said)
  if ('city' in street) check(row, 'street', street, said)
  if (postcode !== null && postcode.city !== '') check(row, 'postcode', postcode, said)
  if (city !== null && (city.postcode !== '' || city.district !== '' || city.country !== ''))
    check(row, 'city', city, said)
  return said
}

/** Keeps a cell of which a part is not needed and says otherwise, or for which there is no field. */
function check(row: RowReader, field: Field, part: Partial<Whole> | Place | null, said: Address): void {
  if (part === null) return
  const differs = (['street', 'houseNumber', 'postcode', 'city', 'district'] as const).some((name) => {
    const own = (part as Partial<Whole>)[name]
    return own !== undefined && own !== '' && own !== said[name] && foldText(own) !== foldText(said[name])
  })
  const hasMore = ('hasMore' in part && part.hasMore === true) || (part.country ?? '') !== ''
  if (!differs && !hasMore) return
  const raw = cleanLine(row.raw(field))
  row.remark(field, { said: 'imports.problem.addressInPart', rest: raw }, raw)
}

import { foldText } from '../text/fold.ts'
import { editDistance } from './edit-distance.ts'
import { hashText } from './hash.ts'

export interface Address {
  readonly street: string
  readonly houseNumber: string
  readonly postcode: string
  readonly city: string
}

export interface PreparedDoor {
  /** Folded, "str." written out, without gaps; '' for a post office box. */
  readonly street: string
  readonly firstNumber: number
  readonly lastNumber: number
  /** Letter behind a single number, '' where there is none or a range. */
  readonly letter: string
  readonly postcode: string
  readonly city: string
  /** 0 where street, number or place is missing. */
  readonly doorHash: number
  readonly streetHash: number
}

const STREET_WORD = /str(?= |$)/g
const SQUARE_WORD = /\bpl(?= |$)/g
const BOX = /^(?:postfach|pf|postbox)(?: |$)/
const NUMBER = /^(\d{1,5})(?: ?([a-z])\b)?(?: (\d{1,5}))?/

function foldStreet(raw: string): string {
  if (raw === '') return ''
  const folded = foldText(raw)
  if (BOX.test(folded)) return ''
  return folded.replace(STREET_WORD, 'strasse').replace(SQUARE_WORD, 'platz').replaceAll(' ', '')
}

/** Works out what comparing addresses needs; numbers as ranges ("3-5", "12 a"). */
export function prepareDoor(address: Address): PreparedDoor {
  const street = foldStreet(address.street)
  const found = address.houseNumber === '' ? null : NUMBER.exec(foldText(address.houseNumber))
  const firstNumber = found === null ? 0 : Number(found[1])
  const second = Number(found?.[3] ?? 0)
  const lastNumber = second > firstNumber && second - firstNumber < 100 ? second : firstNumber
  const postcode = address.postcode.trim()
  const city = address.city === '' ? '' : foldText(address.city)
  const place = postcode || city
  const hasStreet = street !== '' && place !== ''
  return {
    street,
    firstNumber,
    lastNumber,
    letter: lastNumber > firstNumber ? '' : (found?.[2] ?? ''),
    postcode,
    city,
    streetHash: hasStreet ? hashText(`${place} ${street}`, 'street') : 0,
    doorHash: hasStreet && firstNumber > 0 ? hashText(`${place} ${street} ${firstNumber}`, 'door') : 0,
  }
}

/** Closest first. `samePlace`: a street is missing; `otherStreet`: in one town. */
export const doorLevels = [
  'sameDoor',
  'similarDoor',
  'sameStreet',
  'samePlace',
  'otherStreet',
  'elsewhere',
] as const
export type DoorLevel = (typeof doorLevels)[number]

const districtDigits = 3

type PlaceAgreement = 'postcode' | 'town' | 'elsewhere'

function placeAgreement(left: PreparedDoor, right: PreparedDoor): PlaceAgreement | null {
  const haveCities = left.city !== '' && right.city !== ''
  if (left.postcode !== '' && right.postcode !== '') {
    if (left.postcode === right.postcode) return 'postcode'
    const isTown = haveCities && left.city === right.city
    const isNear = left.postcode.slice(0, districtDigits) === right.postcode.slice(0, districtDigits)
    return isTown || (isNear && !haveCities) ? 'town' : 'elsewhere'
  }
  if (!haveCities) return null
  return left.city === right.city ? 'town' : 'elsewhere'
}

const streetsAreSimilar = (left: string, right: string): boolean => {
  const shortest = Math.min(left.length, right.length)
  return shortest >= 5 && editDistance(left, right, shortest >= 9 ? 2 : 1) <= (shortest >= 9 ? 2 : 1)
}

const numbersOverlap = (left: PreparedDoor, right: PreparedDoor): boolean =>
  left.firstNumber > 0 &&
  right.firstNumber > 0 &&
  left.firstNumber <= right.lastNumber &&
  right.firstNumber <= left.lastNumber

/** How close two addresses are; null where one has no place. */
export function compareDoors(left: PreparedDoor, right: PreparedDoor): DoorLevel | null {
  const place = placeAgreement(left, right)
  if (place === null) return null
  const isSameStreet = left.street === right.street
  if (place === 'elsewhere') {
    // a typing error in the postcode leaves street, number and nothing else
    const isNear = left.city === right.city || editDistance(left.postcode, right.postcode, 1) <= 1
    return isSameStreet && left.street !== '' && isNear && numbersOverlap(left, right)
      ? 'similarDoor'
      : 'elsewhere'
  }
  if (left.street === '' || right.street === '') return 'samePlace'
  const overlap = numbersOverlap(left, right)
  if (isSameStreet) {
    if (!overlap) return 'sameStreet'
    const isSameLetter = left.letter === right.letter || left.letter === '' || right.letter === ''
    return place === 'postcode' && isSameLetter ? 'sameDoor' : 'similarDoor'
  }
  return streetsAreSimilar(left.street, right.street)
    ? overlap
      ? 'similarDoor'
      : 'sameStreet'
    : 'otherStreet'
}

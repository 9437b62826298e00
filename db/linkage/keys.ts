import { isCommonWord } from './common-words.ts'
import type { Prepared } from './prepared.ts'
import { hashText } from './hash.ts'

/**
 * A key that more organisations hold says nothing about which one is meant: the caller drops it. Every pair that belongs
 * together shares further keys.
 */
export const maximumBlock = 40

const longestName = 30
const formerNamesMaximum = 2

/**
 * Keys under which an organisation is found by another spelling of itself; strongest first, distinct, at most nine, each
 * at most 40 characters. The first letter says the kind: p phone, d domain, n name (now or formerly), a door, k the sound
 * of one or two words in the postcode.
 */
export function blockingKeys({ name, formerNames, record, domains, door }: Prepared): string[] {
  const keys: string[] = []
  if (record.phoneE164 !== '') keys.push(`p${record.phoneE164.slice(1)}`)
  const [domain] = domains
  if (domain !== undefined) keys.push(`d${domain.slice(0, longestName)}`)
  if (name.compact !== '') keys.push(`n${name.compact.slice(0, longestName)}`)
  for (const former of formerNames.slice(0, formerNamesMaximum)) {
    const key = `n${former.compact.slice(0, longestName)}`
    if (former.compact !== '' && !keys.includes(key)) keys.push(key)
  }
  const place = door.postcode || door.city.slice(0, 8)
  if (place === '') return keys
  if (door.street !== '' && door.firstNumber > 0)
    keys.push(`a${place}${door.street.slice(0, 20)}${door.firstNumber}`)
  const [first = '', second = ''] = tellingSounds(name.words, name.sounds)
  if (second !== '') keys.push(first < second ? `k${place}${first}-${second}` : `k${place}${second}-${first}`)
  if (first !== '') keys.push(`k${place}${first}`)
  if (second !== '') keys.push(`k${place}${second}`)
  return keys
}

/** Sounds of the first two words that are not common ones, or of common ones where there are no others. */
function tellingSounds(words: readonly string[], sounds: readonly string[]): string[] {
  const telling: string[] = []
  const common: string[] = []
  words.forEach((word, at) => {
    const sound = (sounds[at] || word).slice(0, 8)
    if (!telling.includes(sound) && !common.includes(sound))
      (isCommonWord(word) ? common : telling).push(sound)
  })
  return [...telling, ...common].slice(0, 2)
}

/** A key as a number of 32 bits, for indexes that hold numbers: two keys share one about once in 4·10⁹ pairs. */
export const keyHash = (key: string): number => hashText(key, 'key')

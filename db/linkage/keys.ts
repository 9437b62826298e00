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
 * Keys under which an organisation is found by another spelling of itself; strongest first, distinct, at most eight, each
 * at most 40 characters. The first letter says the kind: p phone, d domain, n name (now or formerly), a door, s the sound
 * of two words, k the same with the postcode.
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
  if (place !== '' && door.street !== '' && door.firstNumber > 0)
    keys.push(`a${place}${door.street.slice(0, 20)}${door.firstNumber}`)
  const sound = soundOf(name.words, name.sounds)
  if (sound !== '') keys.push(`s${sound}`)
  if (sound !== '' && place !== '') keys.push(`k${place}${sound}`)
  return keys
}

const soundLength = 8

/** Sounds of the first two words that are not common ones, or of common ones where there are no others, in one order. */
function soundOf(words: readonly string[], sounds: readonly string[]): string {
  let first = -1
  let second = -1
  for (let at = 0; at < words.length && second < 0; at += 1)
    if (!isCommonWord(words[at] ?? '')) [first, second] = first < 0 ? [at, second] : [first, at]
  for (let at = 0; at < words.length && second < 0; at += 1)
    if (at !== first && isCommonWord(words[at] ?? ''))
      [first, second] = first < 0 ? [at, second] : [first, at]
  const one = (sounds[first] || words[first] || '').slice(0, soundLength)
  if (second < 0) return one
  const other = (sounds[second] || words[second] || '').slice(0, soundLength)
  return one < other ? `${one}-${other}` : `${other}-${one}`
}

/** A key as a number of 32 bits, for indexes that hold numbers: two keys share one about once in 4·10⁹ pairs. */
export const keyHash = (key: string): number => hashText(key, 'key')

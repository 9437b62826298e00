import { typedNumbers, typedWords } from '../../text/match.ts'
import { insideMin } from '../../text/rank.ts'
import type { Column } from './reading.ts'
import { nothing } from './dictionary.ts'

/**
 * Where a column holds every typed word, be it inside of a longer one: 1 at each place. Null where what was typed is a
 * number, or too short to be a part of a word.
 */
export function partsFound({ codes, dictionary }: Column, typed: string): Uint8Array | null {
  const words = typedWords(typed)
  if (typedNumbers(typed) !== null || words.every((word) => word.length < insideMin)) return null
  const { folded } = dictionary
  const fits = new Uint8Array(dictionary.size)
  for (let place = 0; place < folded.length; place += 1) {
    const value = folded[place] ?? ''
    fits[place + 1] = words.every((word) => holds(value, word)) ? 1 : 0
  }
  const mask = new Uint8Array(codes.length)
  for (let place = 0; place < mask.length; place += 1) mask[place] = fits[codes[place] ?? nothing] ?? 0
  return mask
}

/** Short words count as beginnings only. */
const holds = (value: string, word: string): boolean =>
  word.length < insideMin ? value.startsWith(word) || value.includes(` ${word}`) : value.includes(word)

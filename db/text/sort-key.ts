import { foldText } from './fold.ts'

/** Letters whose sort value differs from their search value: DIN 5007-1, variant 1 reads ä as a. */
const SORTED_AS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ø: 'o', å: 'a' }

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/
const ASCII = /^[\x20-\x7e]*$/
const DIACRITIC_LETTER = /[\p{L}\p{M}]/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const LEVEL_SEPARATOR = '\u0001'

/**
 * Sort key by DIN 5007-1, variant 1: ä like a, ö like o, ü like u, ß like ss; capitals count as small letters.
 *
 * The key is plain ASCII, so that its binary order (SQLite BINARY, JavaScript `<`) is the wanted order: a gap comes
 * before digits, digits before letters, as Windows lists them; signs count as gaps, apostrophes not at all. Of two
 * texts that differ in diacritics only, the one without them comes first (Assmann, Aßmann).
 */
export function sortKey(text: string): string {
  const lower = text.normalize('NFC').toLowerCase().trim()
  if (PLAIN.test(lower)) return lower
  if (ASCII.test(lower)) return foldText(lower.replace(/[&+]/g, ' '))
  let base = ''
  let differs = false
  for (const character of lower) {
    base += SORTED_AS[character] ?? character
    if (character > '\u007f' && DIACRITIC_LETTER.test(character)) differs = true
  }
  const primary = foldText(base.replace(/[&+]/g, ' '))
  return differs ? primary + LEVEL_SEPARATOR + spellingKey(lower) : primary
}

const furthest = 0xfff

/**
 * Second level: where letters with diacritics stand and which they are, eight digits each. Of two spellings the one
 * whose first such letter comes earlier is the later one, so places count down. Short, because every index by name
 * holds it.
 */
function spellingKey(lower: string): string {
  let key = ''
  let place = 0
  for (const character of lower) {
    if (character > '\u007f' && DIACRITIC_LETTER.test(character)) {
      const codePoint = character.codePointAt(0) ?? 0
      key += hex(furthest - Math.min(place, furthest), 3) + hex(codePoint, 5)
    }
    if (LETTER_OR_DIGIT.test(character)) place += 1
  }
  return key
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')

/** Order by DIN 5007-1 for lists that no index sorts. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  const [keyA, keyB] = [sortKey(a.name), sortKey(b.name)]
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0
}

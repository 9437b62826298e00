/** Neighbour of a byte: anything else, small consonant, capital, another byte above ASCII, small vowel. */
export const OTHER = 0
export const CONSONANT = 1
export const CAPITAL = 2
export const HIGH = 3
export const VOWEL = 4
export const CLASSES = 5

/** Small letters of the neighbouring languages that German registers hold most often. */
const FREQUENT_LETTERS = 'éèàáíóúçñë'
const TYPOGRAPHIC = new Set('„“”‚‘’–—…€§°²³´«»\u00a0')
const UNUSUAL_SIGNS = new Set('¡¢£¥©ª®¯±µ·¸¹º¼½¾¿×÷•™‹›¨¦¶†‡‰\u00ad')
/** Marks that may stand between two letters: apostrophes, dashes, hyphens. */
const INNER = new Set('’‘´–\u00ad·')

/** Letters that stand in words of their language in a certain way, or hardly ever in Germany. */
const LETTERS: Readonly<Record<string, (before: number, after: number) => number>> = {
  // Icelandic, whose bytes are frequent letters of Turkish, Czech and Lithuanian
  þ: () => -1,
  ð: () => -1,
  ý: (_, after) => (after === OTHER ? 0.6 : 0.1),
  // Turkish: ğ follows a vowel
  ğ: (before) => (before === OTHER ? -2 : before === CONSONANT ? -1 : 0.7),
  ş: () => 0.7,
  ı: (_, after) => (after === OTHER ? 0.4 : 0.6),
  // French, Spanish, Italian
  à: (_, after) => (after === OTHER ? 0.8 : 0.3),
  ì: (_, after) => (after === OTHER ? 0.6 : 0.3),
  ò: (_, after) => (after === OTHER ? 0.6 : 0.3),
  ù: (_, after) => (after === OTHER ? 0.6 : 0.3),
  // Danish
  ø: (before, after) => (before === VOWEL || after === VOWEL ? 0.1 : 0.6),
  ñ: (_, after) => (after === CONSONANT || after === OTHER ? 0.1 : 0.8),
  œ: (before, after) => (before !== VOWEL && after === VOWEL ? 0.6 : 0.1),
  ë: (before, after) => (after === OTHER && before === VOWEL ? 0.6 : after === OTHER ? 0.2 : 0.8),
  õ: () => 0.4,
  û: () => 0.5,
  ţ: () => 0.3,
  đ: (_, after) => (after === VOWEL ? 0.6 : 0.3),
  // Slovak, and rare there; their bytes are frequent letters of Lithuanian
  ŕ: () => 0.2,
  ĺ: () => 0.2,
  ř: (_, after) => (after === OTHER ? 0.4 : 0.6),
  // Lithuanian
  ė: (_, after) => (after === OTHER ? 0.8 : 0.7),
  ų: (_, after) => (after === OTHER ? 0.8 : 0.6),
}
const CAPITALS: Readonly<Record<string, (before: number) => number>> = {
  Þ: () => -1,
  Ð: () => -1,
  Ý: () => 0.1,
  Ğ: (before) => (before === OTHER ? -2 : 0.4),
  Ş: () => 0.5,
  İ: () => 0.5,
  Ŕ: () => 0.1,
  Ĺ: () => 0.1,
  Ţ: () => 0.2,
  Đ: () => 0.3,
}
const MISPLACED = 0.4

/** Vowels stand beside consonants and the other way round: what a letter loses where its neighbours are of its own kind. */
function misplaced(character: string, before: number, after: number): number {
  const isVowel = /^[aeiouyæøœı]/.test(character.normalize('NFD'))
  if (isVowel) return before === VOWEL && (after === VOWEL || after === OTHER) ? MISPLACED : 0
  return before === CONSONANT && after === CONSONANT ? MISPLACED : 0
}

/** How well a character fits between its neighbours in German text: from −6 (impossible) to 3 (typical). */
export function plausibility(character: string, before: number, after: number): number {
  const inside = before !== OTHER && after !== OTHER
  const isBehindSmall = before === CONSONANT || before === VOWEL
  const isInCapitalised = before === CAPITAL && (after === CONSONANT || after === VOWEL)
  if ('äöü'.includes(character)) return before === CAPITAL && after === CAPITAL ? -1 : 3
  // ß follows a vowel: "mßs" is "más" of another encoding
  if (character === 'ß') return before === OTHER ? -2 : before === CONSONANT ? -3 : 3
  // "KÜln": a capital stands at the beginning of a word or among capitals
  if ('ÄÖÜ'.includes(character)) return isBehindSmall || isInCapitalised ? -3 : 3
  if (/\p{L}/u.test(character) && !UNUSUAL_SIGNS.has(character)) {
    if (character !== character.toLowerCase())
      return isBehindSmall || isInCapitalised
        ? -3
        : before === OTHER && after === OTHER
          ? -1
          : (CAPITALS[character]?.(before) ?? 0.4)
    if (before === CAPITAL && after === CAPITAL) return -2
    if (before === OTHER && after === OTHER) return -1
    const usual = FREQUENT_LETTERS.includes(character) ? 0.8 : 0.6
    return LETTERS[character]?.(before, after) ?? usual - misplaced(character, before, after)
  }
  if (TYPOGRAPHIC.has(character)) return inside ? (INNER.has(character) ? 0.5 : -3) : 0.6
  if (UNUSUAL_SIGNS.has(character)) return inside ? (INNER.has(character) ? 0.2 : -3) : 0
  return /[\p{Cc}\p{Co}\ufffd]/u.test(character) ? -6 : -3
}

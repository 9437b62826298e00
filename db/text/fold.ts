/**
 * Letters that Unicode does not decompose into a base letter and marks, or that German readers write with two letters.
 * Two-letter forms follow the transliteration table for machine-readable travel documents (ICAO Doc 9303, part 3).
 */
const LATIN: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  å: 'aa',
  ð: 'd',
  đ: 'd',
  ɖ: 'd',
  ə: 'e',
  ǝ: 'e',
  ǥ: 'g',
  ħ: 'h',
  ı: 'i',
  ĳ: 'ij',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'n',
  ŉ: 'n',
  þ: 'th',
  ŧ: 't',
  ʒ: 'z',
  ƶ: 'z',
  ƀ: 'b',
}

/** Greek and Cyrillic letters that DIN 91379 asks authorities to keep, in the Latin letters a German clerk would type. */
const OTHER_SCRIPTS: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sht',
  ъ: 'a',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ђ: 'dj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
}

/** Signs inside a word that do not part it: O'Neill is one word. */
const JOINING = new Set([
  "'",
  '`',
  '´',
  '‘',
  '’',
  'ʼ',
  'ʹ',
  'ʺ',
  'ʻ',
  'ʾ',
  'ʿ',
  'ˈ',
  'ˌ',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\ufeff',
])

const ASCII_ONLY = /^[\x20-\x7e]*$/
const NEEDS_CLEANING = /[^a-z0-9 ]| {2}|^ | $/
const JOINING_PLUS = /(?<=[\p{L}\p{N}.)] ?)\+(?= ?[\p{L}\p{N}(])/gu

/** Folded spelling of one lower-case character; learnt once, since a register uses few distinct characters. */
const learnt = new Map<string, string>()

function foldCharacter(character: string): string {
  const known = learnt.get(character)
  if (known !== undefined) return known
  const folded = decompose(character)
  learnt.set(character, folded)
  return folded
}

function decompose(character: string): string {
  const direct = LATIN[character] ?? OTHER_SCRIPTS[character]
  if (direct !== undefined) return direct
  if (character === '&') return ' und '
  if (JOINING.has(character)) return ''
  let folded = ''
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (/^[a-z0-9]$/.test(part)) folded += part
    else if (part === '\u0308' && /[aou]$/.test(folded)) folded += 'e'
    else if (/^\p{M}$/u.test(part)) continue
    else folded += LATIN[part] ?? OTHER_SCRIPTS[part] ?? ' '
  }
  return folded
}

/**
 * Folds text to lower-case ASCII words separated by one space, so that spellings of one name compare equal.
 *
 * ä→ae, ß→ss, diacritics of DIN 91379 dropped, "&" and a joining "+" read as "und", apostrophes closed up, every other
 * sign a word boundary. Legal forms stay: {@link foldName} splits them off. Text without letters or digits gives ''.
 */
export function foldText(text: string): string {
  if (text === '') return ''
  if (ASCII_ONLY.test(text)) return foldAscii(text)
  const folded = joinedByAnd(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, foldCharacter)
  return folded.replace(/ {2,}/g, ' ').trim()
}

function foldAscii(text: string): string {
  const lower = text.toLowerCase()
  if (!NEEDS_CLEANING.test(lower)) return lower
  return joinedByAnd(lower)
    .replace(/['`]/g, '')
    .replace(/&/g, ' und ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function joinedByAnd(text: string): string {
  return text.includes('+') ? text.replace(JOINING_PLUS, '&') : text
}

export interface TextPart {
  readonly text: string
  readonly isMatched: boolean
}

const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const marks = /\p{M}/gu

/** A text as people type it, and for each of its letters where the sign it comes from begins and ends. */
interface Spelling {
  readonly letters: string
  readonly places: readonly (readonly [from: number, to: number])[]
}

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' })

function spell(text: string, spellsUmlauts: boolean): Spelling {
  let letters = ''
  const places: [number, number][] = []
  for (const { segment, index } of graphemes.segment(text)) {
    const sign = segment.normalize('NFC').toLowerCase()
    const plain = sign === 'ß' || spellsUmlauts ? twoLetters[sign] : undefined
    for (const letter of plain ?? sign.normalize('NFD').replace(marks, '')) {
      const written = /[\p{L}\p{N}]/u.test(letter) ? letter : ' '
      letters += written
      for (let unit = 0; unit < written.length; unit++) places.push([index, index + segment.length])
    }
  }
  return { letters, places }
}

const wordsOf = (spelling: Spelling): readonly string[] => spelling.letters.split(' ').filter(Boolean)

/** Shorter parts inside of words say nothing. */
const insideMin = 3

type Ranges = readonly (readonly [from: number, to: number])[]

/**
 * Where words of `text` begin with each typed word, as [from, to); umlauts as "ae" or with their dots left out. With
 * `isInside`, anywhere in a word.
 */
function rangesOf(text: string, typed: string, isInside = false): readonly Ranges[] {
  const typings = [true, false].map((spellsUmlauts) => wordsOf(spell(typed, spellsUmlauts)))
  const spellings = [true, false].map((spellsUmlauts) => spell(text, spellsUmlauts))
  return (typings[0] ?? []).map((_, at) =>
    spellings.flatMap(({ letters, places }) =>
      typings.flatMap((words) => {
        const word = words[at] ?? ''
        const ranges: [number, number][] = []
        for (let found = letters.indexOf(word); found !== -1; found = letters.indexOf(word, found + 1)) {
          const begins = found === 0 || letters[found - 1] === ' '
          if (!begins && !(isInside && word.length >= insideMin)) continue
          ranges.push([places[found]?.[0] ?? 0, places[found + word.length - 1]?.[1] ?? 0])
        }
        return ranges
      }),
    ),
  )
}

/** True when each typed word begins a word of the text. */
export const matchesAll = (text: string, typed: string): boolean =>
  rangesOf(text, typed).every((ranges) => ranges.length > 0)

/** The text in parts, those marked that begin as typed, or else hold it; an umlaut is marked whole. */
export function matchedParts(text: string, typed: string): readonly TextPart[] {
  const isMatched = Array.from({ length: text.length }, () => false)
  const inside = rangesOf(text, typed, true)
  const ranges = rangesOf(text, typed).flatMap((own, at) => (own.length > 0 ? own : (inside[at] ?? [])))
  for (const [from, to] of ranges) isMatched.fill(true, from, to)
  const parts: { text: string; isMatched: boolean }[] = []
  for (const [at, letter] of text.split('').entries()) {
    const last = parts.at(-1)
    if (last && last.isMatched === isMatched[at]) last.text += letter
    else parts.push({ text: letter, isMatched: isMatched[at] ?? false })
  }
  return parts
}

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

/** Where words of `text` begin with a typed word, as [from, to); umlauts as "ae" or with their dots left out. */
function rangesOf(text: string, typed: string): readonly (readonly (readonly [number, number])[])[] {
  const typings = [true, false].map((spellsUmlauts) => wordsOf(spell(typed, spellsUmlauts)))
  const spellings = [true, false].map((spellsUmlauts) => spell(text, spellsUmlauts))
  return (typings[0] ?? []).map((_, at) =>
    spellings.flatMap(({ letters, places }) =>
      typings.flatMap((words) => {
        const word = words[at] ?? ''
        const ranges: [number, number][] = []
        for (let found = letters.indexOf(word); found !== -1; found = letters.indexOf(word, found + 1)) {
          if (found > 0 && letters[found - 1] !== ' ') continue
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

/** The text in parts, those marked that go with what was typed; an umlaut is marked whole. */
export function matchedParts(text: string, typed: string): readonly TextPart[] {
  const isMatched = Array.from({ length: text.length }, () => false)
  for (const [from, to] of rangesOf(text, typed).flat()) isMatched.fill(true, from, to)
  const parts: { text: string; isMatched: boolean }[] = []
  for (const [at, letter] of text.split('').entries()) {
    const last = parts.at(-1)
    if (last && last.isMatched === isMatched[at]) last.text += letter
    else parts.push({ text: letter, isMatched: isMatched[at] ?? false })
  }
  return parts
}

import { german } from './german-patterns.mjs'

/** Shorter words are left whole: Chromium's own `hyphens: auto` has no German dictionary in Electron. */
const shortestHyphenatedWord = 14
/** More letters in a row are no word; the time that the patterns take grows with the square of them. */
const longestWord = 100
/** Letters that stay together at both ends of a word; the patterns alone would allow stubs like "un-". */
const fewestLettersAtEnds = 4

const softHyphen = '\u00ad'
const longWord = new RegExp(
  String.raw`(?<!\p{L})\p{L}{${shortestHyphenatedWord},${longestWord}}(?!\p{L})`,
  'gu',
)

/** Puts soft hyphens into long German words so that narrow columns can break them. */
export function hyphenate(text: string): string {
  return text.replace(longWord, (word) => {
    const parts = german.hyphenateSync(word).split(softHyphen)
    let result = ''
    let lettersBefore = 0
    for (const part of parts) {
      const mayBreak =
        lettersBefore >= fewestLettersAtEnds && word.length - lettersBefore >= fewestLettersAtEnds
      result += mayBreak ? softHyphen + part : part
      lettersBefore += part.length
    }
    return result
  })
}

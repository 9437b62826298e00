/**
 * A word as it stands in running text: of Latin, Greek and Cyrillic letters, on which SQLite's tokenizer and JavaScript
 * agree whatever their versions of Unicode; two words where one was asked for would end the query.
 */
const word = /(?:(?![\u037f\u0500-\u1dff\u1f00-\u{10ffff}])[\p{L}\p{N}])+/gu
const looseMarks = /[\u0300-\u0331]/g
const wordsMax = 6
/** Shorter words are looked for whole: too many words begin with two letters. */
const beginningMin = 3

const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
/** "ae", "oe", "ue" where they may stand for an umlaut: not in "Bauer", "neue", "Quelle". */
const umlautInTwo = /(?<![aeiouq])([aou])e(?=\p{L})/gu

/** How a word may be spelled in a text whose diacritics are left out, ß apart: "Größe", "Groesse", "Grosse". */
function spellings(asTyped: string): string[] {
  const inTwo = asTyped.replace(/[äöüß]/g, (letter) => twoLetters[letter] ?? letter)
  const inOne = inTwo.replace(umlautInTwo, '$1')
  const all = [asTyped, inTwo, inOne]
  return [...new Set([...all, ...all.map((spelling) => spelling.replaceAll('ss', 'ß'))])]
}

/** Beginnings of up to so many letters have an index of their own, see `textIndex` of the migrations. */
export const indexedLetters = 6

/**
 * FTS5 expression for running text: every word as the beginning of a word, short ones whole; null without a word. With
 * `lettersMax`, longer words are cut: more is found, and soon.
 */
export function textExpression(typed: string, lettersMax = Infinity): string | null {
  const letters = typed.normalize('NFC').toLowerCase().replace(looseMarks, '')
  const words = [...new Set(letters.match(word))].slice(0, wordsMax)
  if (words.length === 0) return null
  const either = (typedWord: string): string =>
    spellings(typedWord)
      .map((spelling) => `"${spelling.slice(0, lettersMax)}"${typedWord.length < beginningMin ? '' : ' *'}`)
      .join(' OR ')
  return words.map((typedWord) => `(${either(typedWord)})`).join(' AND ')
}

import { foldText } from './fold.ts'
import {
  baseLetters,
  matchExpression,
  nameMark,
  typedNumbers,
  typedWords,
  withoutTwoLetterUmlauts,
} from './match.ts'
import { sortKey } from './sort-key.ts'
import { indexedLetters, textExpression } from './text-query.ts'

/** What was typed, ready for every finder. */
export interface SearchQuery {
  /** Folded: ä as ae, ß as ss. */
  readonly folded: string
  readonly words: readonly string[]
  /** The same words with ä written as "a". */
  readonly plainWords: readonly string[]
  /** Beginning of the sort key under which a name that begins as typed is kept. */
  readonly sortKey: string
  /** The same for whoever types "mueller" and means "Müller"; null when there is nothing to read so. */
  readonly umlautSortKey: string | null
  /** FTS5 expressions: in names alone, and anywhere in a record. */
  readonly inNames: string
  readonly anywhere: string
  /** FTS5 expression for running text; null when nothing is to be looked for there. */
  readonly inText: string | null
  /** The same with long words cut to what is indexed; all it finds that is wanted holds the words. */
  readonly inTextSoon: string | null
  /** Only digits and the signs of phone numbers. */
  readonly isNumber: boolean
}

const levelSeparator = '\u0001'
const primaryKey = (text: string): string => sortKey(text).split(levelSeparator)[0] ?? ''

/** Reads what was typed; null when no letter or digit is left. */
export function readQuery(text: string): SearchQuery | null {
  // web addresses are kept without their beginning
  const typed = text.replace(/^\s*https?:\/\/(www\.)?/i, '')
  const folded = foldText(typed)
  const words = typedWords(typed)
  const anywhere = matchExpression(typed)
  if (words.length === 0 || anywhere === null) return null
  const key = primaryKey(typed)
  const umlautKey = withoutTwoLetterUmlauts(folded)
  return {
    folded,
    words,
    plainWords: typedWords(baseLetters(typed)),
    sortKey: key,
    umlautSortKey: umlautKey === key || umlautKey === folded ? null : umlautKey,
    inNames: words.map((word) => `"${nameMark}${word}"*`).join(' AND '),
    anywhere,
    inText: textExpression(typed),
    inTextSoon: textExpression(typed, indexedLetters),
    isNumber: typedNumbers(typed) !== null,
  }
}

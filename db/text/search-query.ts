import { foldText } from './fold.ts'
import { matchExpression, nameMark, typedNumbers, typedWords } from './match.ts'
import { sortKey } from './sort-key.ts'

/** What was typed, ready for every finder. */
export interface SearchQuery {
  /** Folded: ä as ae, ß as ss. */
  readonly folded: string
  readonly words: readonly string[]
  /** Beginning of the sort key under which a name that begins as typed is kept. */
  readonly sortKey: string
  /** The same for whoever types "mueller" and means "Müller"; null when there is nothing to read so. */
  readonly umlautSortKey: string | null
  /** FTS5 expressions: in names alone, and anywhere in a record. */
  readonly inNames: string
  readonly anywhere: string
  /** Only digits and the signs of phone numbers. */
  readonly isNumber: boolean
}

const levelSeparator = '\u0001'
const primaryKey = (text: string): string => sortKey(text).split(levelSeparator)[0] ?? ''

/** The sort key reads ä as a: whoever types "mueller" means "muller" there. */
const withoutTwoLetterUmlauts = (folded: string): string => folded.replaceAll(/([aou])e/g, '$1')

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
    sortKey: key,
    umlautSortKey: umlautKey === key || umlautKey === folded ? null : umlautKey,
    inNames: words.map((word) => `"${nameMark}${word}"*`).join(' AND '),
    anywhere,
    isNumber: typedNumbers(typed) !== null,
  }
}

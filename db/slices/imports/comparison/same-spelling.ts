import { foldText } from '../../../text/fold.ts'
import { splitLegalForm } from '../../../text/legal-forms.ts'

interface Word {
  readonly folded: string
  readonly isShort: boolean
}

const AND = new Set(['u', 'und', 'and'])
const SHORTEST_ABBREVIATION = 2

function wordsOf(core: string): Word[] {
  return core
    .replace(/[&+]/g, ' und ')
    .replace(/\.(?=\S)/g, '. ')
    .split(/[\s-]+/)
    .flatMap((text): Word[] => {
      const folded = foldText(text)
      if (folded === '') return []
      return [{ folded: AND.has(folded) ? 'und' : folded, isShort: text.endsWith('.') }]
    })
}

const shortens = (short: Word, long: Word): boolean =>
  short.isShort && short.folded.length >= SHORTEST_ABBREVIATION && long.folded.startsWith(short.folded)

/**
 * Whether two names differ in their spelling alone: umlauts, capitals, signs, "u." for "&", "Ges. mbH" for "GmbH", words
 * that are abbreviated. Then neither is newer than the other, and the one that stands stays.
 */
export function isSameName(a: string, b: string): boolean {
  const [left, right] = [splitLegalForm(a), splitLegalForm(b)]
  if (left.legalForm !== right.legalForm) return false
  const [ours, theirs] = [wordsOf(left.core), wordsOf(right.core)]
  return (
    ours.length > 0 &&
    ours.length === theirs.length &&
    ours.every((word, place) => {
      const other = theirs[place]
      if (other === undefined) return false
      return word.folded === other.folded || shortens(word, other) || shortens(other, word)
    })
  )
}

const placeKey = (text: string): string => foldText(text).replace(/(?:strasse|str)(?= |$)/g, 'str')

/** The same of streets and towns: "Hauptstr." and "Hauptstraße", "BOTTROP" and "Bottrop". */
export const isSamePlaceName = (a: string, b: string): boolean =>
  placeKey(a) !== '' && placeKey(a) === placeKey(b)

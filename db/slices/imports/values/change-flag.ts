import { cleanLine, saysNothing } from './text.ts'
import { foldText } from '../../../text/fold.ts'

/** What a row of a delivery of changes says of its company: it is new, has changed, or is gone. */
export type ChangeFlag = 'new' | 'changed' | 'gone'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const MEANINGS: readonly (readonly [ChangeFlag, readonly string[]])[] = [
  [
    'new',
    words(
      'n neu neuanlage neuzugang neueintrag zugang anmeldung angemeldet hinzugefuegt i ins insert inserted a add added new created',
    ),
  ],
  [
    'changed',
    words(
      'ae aenderung geaendert aend ummeldung umgemeldet m mod modify modified u upd update updated c chg change changed unveraendert unchanged',
    ),
  ],
  [
    'gone',
    words(
      'l loe loesch loeschung loeschen geloescht abgang abmeldung abgemeldet entfernt wegfall weggefallen erloschen d del delete deleted deletion removed remove gone',
    ),
  ],
]

const meaningOf = new Map(MEANINGS.flatMap(([flag, list]) => list.map((word) => [word, flag] as const)))

/** Reads a flag of change, a letter or a word, German or English; null for one that nobody knows. */
export function readChangeFlag(raw: string): ChangeFlag | null {
  const text = cleanLine(raw)
  return saysNothing(text) ? null : (meaningOf.get(foldText(text)) ?? null)
}

/** Whether a flag is a word and no letter, which alone may mean anything. */
export const isSpelledOut = (raw: string): boolean => foldText(raw).length > 2

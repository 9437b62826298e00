import { lettersOf } from './edit-distance.ts'

/** A word of names. */
export interface CountedWord {
  readonly word: string
  /** See `lettersOf`. */
  readonly letters: number
  /** How many records hold it. */
  readonly records: number
}

export const countedWord = (word: string, records: number): CountedWord => ({
  word,
  letters: lettersOf(word),
  records,
})

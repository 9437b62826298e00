import type { Kysely } from 'kysely'
import type { Schema } from '../../engine/schema/tables.ts'
import { foldText } from '../../text/fold.ts'
import { baseLetters, withoutTwoLetterUmlauts } from '../../text/match.ts'
import { countedWord, type CountedWord } from './counted-word.ts'
import { beginningDistance, lacksMore, lettersOf } from './edit-distance.ts'
import { nameWords } from './name-words.ts'
import type { SearchQuery } from '../../text/search-query.ts'

const correctedMinLength = 4
const longWordLength = 8
const nearestMax = 3
const readingsMax = 4

/** Short words bear one slip, long ones two. */
export const slipsAllowed = (word: string): number =>
  word.length < correctedMinLength ? 0 : word.length < longWordLength ? 1 : 2

/**
 * The words nearest to a typed one in any of its spellings: at most three, equally near, the most frequent first; the typed
 * one itself where any begins so or none is near.
 */
export function nearestWords(spellings: readonly string[], words: Iterable<CountedWord>): string[] {
  const [typed = ''] = spellings
  let least = Math.max(...spellings.map(slipsAllowed))
  if (least === 0) return [typed]
  const asked = spellings.map((spelling) => ({ spelling, letters: lettersOf(spelling) }))
  let nearest: CountedWord[] = []
  for (const counted of words)
    for (const { spelling, letters: typedLetters } of asked) {
      const limit = Math.min(least, slipsAllowed(spelling))
      if (lacksMore(typedLetters, counted.letters, limit)) continue
      const distance = beginningDistance(spelling, counted.word, limit)
      if (distance > limit) continue
      if (distance < least) nearest = []
      least = distance
      nearest.push(counted)
    }
  if (least === 0 || nearest.length === 0) return [typed]
  const sorted = nearest.toSorted((a, b) => b.records - a.records)
  return [...new Set(sorted.map(({ word }) => word))].slice(0, nearestMax)
}

/** Other readings of what was typed, by similar words of names, for when no name goes with it as typed. */
export async function otherReadings(read: Kysely<Schema>, query: SearchQuery): Promise<string[]> {
  if (query.isNumber) return []
  const others = await wordsOfFurtherNames(read)
  const words = [...(await nameWords(read)).all(), ...others.map((word) => countedWord(word, 1))]
  let readings = ['']
  for (const [at, typed] of query.words.entries()) {
    const spellings = new Set([typed, query.plainWords[at] ?? typed, withoutTwoLetterUmlauts(typed)])
    const nearest = nearestWords([...spellings], words)
    readings = readings
      .flatMap((reading) => nearest.map((word) => `${reading} ${word}`))
      .slice(0, readingsMax)
  }
  return readings.map((reading) => reading.trim()).filter((reading) => reading !== query.words.join(' '))
}

async function wordsOfFurtherNames(read: Kysely<Schema>): Promise<string[]> {
  const groups = await read.selectFrom('working_group').select('name').execute()
  const themes = await read.selectFrom('theme').select('name').execute()
  const lists = await read.selectFrom('distribution_list').select('name').execute()
  return [...groups, ...themes, ...lists].flatMap(({ name }) =>
    [foldText(name), baseLetters(name)].flatMap((folded) => folded.split(' ')),
  )
}

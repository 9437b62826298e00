import type { Kysely } from 'kysely'
import type { Schema } from '../../engine/schema/tables.ts'
import { foldText } from '../../text/fold.ts'
import { nameMark } from '../../text/match.ts'
import { beginningDistance } from './edit-distance.ts'
import type { SearchQuery } from '../../text/search-query.ts'

const correctedMinLength = 4
const longWordLength = 8
const nearestMax = 3
const readingsMax = 4

/** Short words bear one slip, long ones two. */
export const slipsAllowed = (word: string): number =>
  word.length < correctedMinLength ? 0 : word.length < longWordLength ? 1 : 2

/**
 * The words nearest to a typed one: at most three, equally near, the most frequent first; the typed one itself where
 * any begins so or none is near. `words` counts the records that hold each.
 */
export function nearestWords(typed: string, words: ReadonlyMap<string, number>): string[] {
  let least = slipsAllowed(typed)
  if (least === 0) return [typed]
  let nearest: string[] = []
  for (const word of words.keys()) {
    const distance = beginningDistance(typed, word, least)
    if (distance > least) continue
    if (distance < least) nearest = []
    least = distance
    nearest.push(word)
  }
  if (least === 0 || nearest.length === 0) return [typed]
  const records = (word: string): number => words.get(word) ?? 0
  return nearest.toSorted((a, b) => records(b) - records(a)).slice(0, nearestMax)
}

/**
 * Other readings of what was typed, by similar words of names, for when nothing was found as typed. The first letter
 * is taken to be right, or the first two to be swapped: all other words of 200,000 names would cost too much time.
 */
export async function otherReadings(read: Kysely<Schema>, query: SearchQuery): Promise<string[]> {
  if (query.isNumber) return []
  const named = await wordsOfGroupsAndThemes(read)
  let readings = ['']
  for (const typed of query.words) {
    const words = new Map(named.map((word) => [word, 1]))
    if (slipsAllowed(typed) > 0)
      for (const letter of new Set([typed[0] ?? '', typed[1] ?? '']))
        for (const table of ['organisation_word', 'person_word'] as const)
          for (const { word, records } of await wordsWith(read, table, letter))
            words.set(word, (words.get(word) ?? 0) + records)
    const nearest = nearestWords(typed, words)
    readings = readings
      .flatMap((reading) => nearest.map((word) => `${reading} ${word}`))
      .slice(0, readingsMax)
  }
  return readings.map((reading) => reading.trim()).filter((reading) => reading !== query.words.join(' '))
}

async function wordsWith(
  read: Kysely<Schema>,
  table: 'organisation_word' | 'person_word',
  letter: string,
): Promise<{ readonly word: string; readonly records: number }[]> {
  const rows = await read
    .selectFrom(table)
    .select(['term', 'doc as records'])
    .where('term', '>=', `${nameMark}${letter}`)
    .where('term', '<', `${nameMark}${letter}\u007f`)
    .execute()
  return rows.map(({ term, records }) => ({ word: term.slice(nameMark.length), records }))
}

async function wordsOfGroupsAndThemes(read: Kysely<Schema>): Promise<string[]> {
  const groups = await read.selectFrom('working_group').select('name').execute()
  const themes = await read.selectFrom('theme').select('name').execute()
  return [...groups, ...themes].flatMap(({ name }) => foldText(name).split(' '))
}

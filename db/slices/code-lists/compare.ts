import type { CodeList } from '../../../preload/contract/code-lists.ts'
import { keyOf, type Entry } from './entries.ts'

export interface Comparison {
  readonly added: readonly Entry[]
  readonly changed: readonly { readonly before: Entry; readonly after: Entry }[]
  readonly removed: readonly Entry[]
  readonly same: number
}

/** English titles are Kontor's own: a German file that lacks them changes nothing. */
const isSame = (before: Entry, after: Entry): boolean =>
  before.title === after.title &&
  before.note === after.note &&
  before.parent === after.parent &&
  (after.titleEn === '' || before.titleEn === after.titleEn)

/** What is new, different and gone when one content of a list follows another, in the order of the lists. */
export function compareEntries(
  list: CodeList,
  before: readonly Entry[],
  after: readonly Entry[],
): Comparison {
  const earlier = new Map(before.map((entry) => [keyOf(list, entry), entry]))
  const added: Entry[] = []
  const changed: { before: Entry; after: Entry }[] = []
  let same = 0
  for (const entry of after) {
    const key = keyOf(list, entry)
    const match = earlier.get(key)
    earlier.delete(key)
    if (match === undefined) added.push(entry)
    else if (isSame(match, entry)) same += 1
    else changed.push({ before: match, after: entry })
  }
  return { added, changed, removed: [...earlier.values()], same }
}

/** The file's entries with the English titles that the stored ones have and the file lacks. */
export function withKnownTitles(
  list: CodeList,
  before: readonly Entry[],
  after: readonly Entry[],
): readonly Entry[] {
  const known = new Map(
    before.filter(({ titleEn }) => titleEn !== '').map((entry) => [keyOf(list, entry), entry.titleEn]),
  )
  return after.map((entry) =>
    entry.titleEn === '' ? { ...entry, titleEn: known.get(keyOf(list, entry)) ?? '' } : entry,
  )
}

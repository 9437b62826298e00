import type { Kysely } from 'kysely'
import type { Schema } from '../../engine/schema/tables.ts'
import { nameMark } from '../../text/match.ts'
import { insideMin } from '../../text/rank.ts'
import type { SearchQuery } from '../../text/search-query.ts'
import { countedWord, type CountedWord } from './counted-word.ts'

const tables = ['organisation', 'person'] as const
/** Where so many records have changed, all words are read anew. */
const changedMax = 2000
/** So many words that hold the typed one are looked for, the most frequent first. */
const insideMax = 40

/**
 * Every word of a name and how many records hold it, as the full-text indexes have them: a tenth of a second to read,
 * some MB to keep. What was changed since is added at the next search; words of which nothing is left find nothing.
 */
class NameWords {
  #words = new Map<string, CountedWord>()
  #lines = ''
  /** The last change that it has followed: ids of changes grow in the order in which they arrive at this desk. */
  #seen: number | null = null

  all(): Iterable<CountedWord> {
    return this.#words.values()
  }

  /** The words that hold `part` elsewhere than at their beginning. */
  holding(part: string): string[] {
    const lines = this.#lines
    const found: string[] = []
    for (let at = lines.indexOf(part); at !== -1; at = lines.indexOf(part, at)) {
      const start = lines.lastIndexOf('\n', at) + 1
      const end = lines.indexOf('\n', at)
      if (start < at) found.push(lines.slice(start, end))
      at = end
    }
    const records = (word: string): number => this.#words.get(word)?.records ?? 0
    return found.length <= insideMax
      ? found
      : found.toSorted((a, b) => records(b) - records(a)).slice(0, insideMax)
  }

  async update(read: Kysely<Schema>): Promise<void> {
    const { id } = await read
      .selectFrom('change')
      .select((builder) => builder.fn.max('id').as('id'))
      .executeTakeFirstOrThrow()
    const newest = id ?? 0
    if (this.#seen !== null && newest <= this.#seen) return
    const changed = this.#seen === null ? null : await changedTexts(read, this.#seen)
    if (changed === null) this.#words = await allWords(read)
    else
      for (const word of changed.flatMap((text) => text.split(' ')))
        if (isNameWord(word)) {
          const bare = word.slice(nameMark.length)
          if (!this.#words.has(bare)) this.#words.set(bare, countedWord(bare, 1))
        }
    this.#lines = `\n${[...this.#words.keys()].join('\n')}\n`
    this.#seen = newest
  }
}

const isNameWord = (word: string): boolean => /^_[a-z]/.test(word)

async function allWords(read: Kysely<Schema>): Promise<Map<string, CountedWord>> {
  const words = new Map<string, CountedWord>()
  for (const table of tables) {
    const rows = await read
      .selectFrom(`${table}_word`)
      .select(['term', 'doc'])
      .where('term', '>=', `${nameMark}a`)
      .where('term', '<', `${nameMark}{`)
      .execute()
    for (const { term, doc } of rows) {
      const word = term.slice(nameMark.length)
      words.set(word, countedWord(word, doc + (words.get(word)?.records ?? 0)))
    }
  }
  return words
}

/** Search words of the records that were changed after a change; null where there are too many. */
async function changedTexts(read: Kysely<Schema>, seen: number): Promise<string[] | null> {
  const since = read.selectFrom('change').where('change.id', '>', seen)
  const ranges = await since
    .select(['change.first_id as first', 'change.last_id as last'])
    .where('change.entity', 'in', tables)
    .execute()
  if (ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0) > changedMax) return null
  const companies = await since
    .innerJoin('organisation', (join) =>
      join.onRef('organisation.id', '>=', 'change.first_id').onRef('organisation.id', '<=', 'change.last_id'),
    )
    .select('organisation.search_text as text')
    .where('change.entity', '=', 'organisation')
    .execute()
  const people = await since
    .innerJoin('person', (join) =>
      join.onRef('person.id', '>=', 'change.first_id').onRef('person.id', '<=', 'change.last_id'),
    )
    .select('person.search_text as text')
    .where('change.entity', '=', 'person')
    .execute()
  return [...companies, ...people].map(({ text }) => text)
}

const known = new WeakMap<Kysely<Schema>, NameWords>()

/** The words of the names in a database, as they are now. */
export async function nameWords(read: Kysely<Schema>): Promise<NameWords> {
  const words = known.get(read) ?? new NameWords()
  known.set(read, words)
  await words.update(read)
  return words
}

/** Has all words read anew at the next search: the data are others than the changes since then say. */
export const forgetNameWords = (read: Kysely<Schema>): void => void known.delete(read)

/** FTS5 expression for names that hold each typed word, at least one of them inside a word; null where none does. */
export async function insideExpression(
  read: Kysely<Schema>,
  query: Pick<SearchQuery, 'words' | 'plainWords' | 'isNumber'>,
): Promise<string | null> {
  if (query.isNumber) return null
  const words = await nameWords(read)
  const spelled = [query.words, query.plainWords]
  let isInside = false
  const parts = query.words.map((typed, at) => {
    const typings = [...new Set(spelled.flatMap((each) => each[at] ?? []))]
    const holding = typings.flatMap((part) => (part.length < insideMin ? [] : words.holding(part)))
    if (holding.length > 0) isInside = true
    const whole = holding.map((word) => `"${nameMark}${word}"`)
    return `(${[beginning(typed), ...whole].join(' OR ')})`
  })
  return isInside ? parts.join(' AND ') : null
}

const beginning = (typed: string): string => `"${nameMark}${typed}"*`

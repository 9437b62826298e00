import { sql, type RawBuilder } from 'kysely'
import { typedPhone } from '../../preload/contract/typed-phone.ts'
import { foldText } from './fold.ts'
import { remembering } from './remembering.ts'
import { textExpression } from './text-query.ts'

const diacritics = /\p{M}/gu

/** Words with ä written as "a" instead of "ae", for people who type without umlauts. */
export const baseLetters = (text: string): string => foldText(text.normalize('NFD').replace(diacritics, ''))

/** Whoever types "mueller" may mean "muller", as ä is read without its dots. */
export const withoutTwoLetterUmlauts = (folded: string): string => folded.replaceAll(/([aou])e/g, '$1')

/** The digits of a phone number as people dial it: national with leading 0, and international without "+". */
export function phoneWords(phone: string): string[] {
  const digits = phone.replaceAll(/\D/g, '')
  if (digits.length < 4) return []
  if (/^\s*(\+|00)/.test(phone)) {
    const international = digits.replace(/^00/, '')
    return international.startsWith('49')
      ? [international, `0${international.slice(2).replace(/^0/, '')}`]
      : [international]
  }
  return digits.startsWith('0') ? [digits, `49${digits.slice(1)}`] : [digits]
}

/** Put before the digits of a phone number in reverse, by which it is found without its area code. */
const lastDigitsMark = '__'

const reversed = (digits: string): string => lastDigitsMark + Array.from(digits).toReversed().join('')

/** The words under which a phone number is found: as it is dialled, and a German one from its end. */
function wordsOfPhone(phone: string): string[] {
  const words = phoneWords(phone)
  const [national] = words.filter((word) => word.startsWith('0') && words.includes(`49${word.slice(1)}`))
  return national === undefined ? words : [...words, reversed(national.slice(1))]
}

/** Put before words of names in the full-text index, so that a search can ask for names alone. */
export const nameMark = '_'

export interface SearchableTexts {
  /** Names now and in former times: found before everything else. */
  readonly names: readonly string[]
  readonly others: readonly string[]
  readonly phones: readonly string[]
}

function foldedWords(text: string): readonly string[] {
  const words = foldText(text).split(' ')
  return /[^\x20-\x7e]/.test(text) ? [...words, ...baseLetters(text).split(' ')] : words
}

/** The same for texts that many records share: streets, towns, legal forms. */
const rememberedWords = remembering(foldedWords)

/** One line of folded words, each once, those of names marked: what the full-text index holds of a record. */
export function searchText({ names, others, phones }: SearchableTexts): string {
  const words = new Set<string>()
  for (const name of names) for (const word of foldedWords(name)) if (word) words.add(nameMark + word)
  for (const other of others) for (const word of rememberedWords(other)) words.add(word)
  for (const phone of phones) for (const word of wordsOfPhone(phone)) words.add(word)
  words.delete('')
  return [...words].join(' ')
}

const typedWordsMax = 6

/** The folded words of what was typed, each once; more than six narrow nothing down. */
export const typedWords = (typed: string): string[] =>
  [...new Set(foldText(typed).split(' ').filter(Boolean))].slice(0, typedWordsMax)

/** The beginning of a word, in a name or anywhere else. */
const anywhere = (word: string): string => `"${word}"* OR "${nameMark}${word}"*`

/** The digits that were typed when the text can only be a number, else null. */
export function typedNumbers(typed: string): string[] | null {
  const phone = typedPhone(typed)
  const words = phone === null ? [] : phoneWords(phone)
  return words.length > 0 ? words : null
}

/** The end of a number, where what was typed has neither area code nor country code. */
const lastDigits = (phone: string): string[] =>
  /^[+0(]/.test(phone) ? [] : [`"${reversed(phone.replaceAll(/\D/g, ''))}"*`]

/** FTS5 expression for what a person typed: every word as the beginning of a word; null when nothing is left. */
export function matchExpression(typed: string): string | null {
  const numbers = typedNumbers(typed)
  if (numbers) return [...numbers.map(anywhere), ...lastDigits(typedPhone(typed) ?? '')].join(' OR ')
  const words = typedWords(typed)
  return words.length > 0 ? words.map((word) => `(${anywhere(word)})`).join(' AND ') : null
}

/** FTS5 expression for whole texts outside of names, mail addresses say: all words of one of them; null for none. */
export function wholeTextsExpression(texts: readonly string[]): string | null {
  const all = texts
    .map((text) => foldText(text).split(' ').filter(Boolean))
    .filter((words) => words.length > 0)
    .map((words) => `(${words.map((word) => `"${word}"`).join(' AND ')})`)
  return all.length > 0 ? all.join(' OR ') : null
}

/** Ids of the records that match an expression, as a subquery. */
export const matching = (table: 'organisation_fts' | 'person_fts', expression: string): RawBuilder<unknown> =>
  sql`select rowid from ${sql.table(table)} where ${sql.table(table)} match ${expression}`

/** How lists of records with running text look up what was typed; null where nothing is left of it. */
export const indexedText =
  (table: 'contact_text' | 'task_text' | 'visit_text') =>
  (typed: string): RawBuilder<unknown> | null => {
    if (typedWords(typed).length === 0) return null
    const expression = textExpression(typed)
    return expression === null
      ? sql`select 0 where false`
      : sql`select rowid from ${sql.table(table)} where ${sql.table(table)} match ${expression}${shown(table)}`
  }

/** Not those whose contents are not for whoever reads here; tasks that are not are no rows at all. */
const shown = (table: 'contact_text' | 'task_text' | 'visit_text'): RawBuilder<unknown> =>
  table === 'task_text'
    ? sql``
    : sql` and not exists (select 1 from ${sql.table(table.replace(/(.+)_text/, 'hidden_$1'))} as hidden
      where hidden.id = ${sql.table(table)}.rowid)`

/** How lists look up what was typed: null where nothing is left of it. */
export const indexedWords =
  (table: 'organisation_fts' | 'person_fts') =>
  (typed: string): RawBuilder<unknown> | null => {
    const expression = matchExpression(typed)
    return expression === null ? null : matching(table, expression)
  }

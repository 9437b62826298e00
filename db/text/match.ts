import { sql, type RawBuilder } from 'kysely'
import { foldText } from './fold.ts'

const diacritics = /\p{M}/gu
const phoneLike = /^[\d\s+()/.-]{4,}$/

/** Words with ä written as "a" instead of "ae", for people who type without umlauts. */
const baseLetters = (text: string): string => foldText(text.normalize('NFD').replace(diacritics, ''))

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

/** One line of folded words, each once: what the full-text index holds of a record. */
export function searchText(texts: readonly string[], phones: readonly string[] = []): string {
  const words = new Set<string>()
  for (const text of texts) {
    for (const word of foldText(text).split(' ')) words.add(word)
    if (/[^\x20-\x7e]/.test(text)) for (const word of baseLetters(text).split(' ')) words.add(word)
  }
  for (const phone of phones) for (const word of phoneWords(phone)) words.add(word)
  words.delete('')
  return [...words].join(' ')
}

/** FTS5 expression for what a person typed: every word as the beginning of a word; null when nothing is left. */
export function matchExpression(typed: string): string | null {
  if (phoneLike.test(typed.trim())) {
    const words = phoneWords(typed)
    if (words.length > 0) return words.map((word) => `"${word}"*`).join(' OR ')
  }
  const words = foldText(typed).split(' ').filter(Boolean)
  return words.length > 0 ? words.map((word) => `"${word}"*`).join(' AND ') : null
}

/** Condition `id in (matches)` for one of the full-text tables. */
export function matches(
  table: 'organisation_fts' | 'person_fts',
  idColumn: string,
  expression: string,
): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(idColumn)} in (select rowid from ${sql.table(table)} where ${sql.table(table)} match ${expression})`
}

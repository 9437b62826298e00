import { foldText } from './fold.ts'
import { baseLetters, withoutTwoLetterUmlauts } from './match.ts'
import type { SearchQuery } from './search-query.ts'

const before = 40
const length = 160
const word = /[\p{L}\p{M}\p{N}]+/gu
/** Signs that only mark up: emphasis, headings, lists, quotations. */
const markup = /^[ \t]*(?:#{1,6}|[-*>])[ \t]+|\*\*|__|`/gm

/** The part of a text around the first word that begins as typed, on one line; empty where none does. */
export function passageOf(text: string, query: SearchQuery): string {
  const plain = text.replace(markup, '').replace(/\s+/g, ' ').trim()
  for (const found of plain.matchAll(word)) {
    if (!beginsSo(found[0], query.words)) continue
    const from = found.index <= before ? 0 : plain.indexOf(' ', found.index - before) + 1
    const start = from > found.index ? found.index : from
    const end = start + length >= plain.length ? plain.length : endOfWord(plain, start + length, found.index)
    return `${start > 0 ? '… ' : ''}${plain.slice(start, end)}${end < plain.length ? ' …' : ''}`
  }
  return ''
}

/** Whether each typed word begins a word of the text. */
export function holdsAll(text: string, query: SearchQuery): boolean {
  const words = [...new Set(text.match(word))]
  return query.words.every((typed) => words.some((written) => beginsSo(written, [typed])))
}

/** In any of the spellings people use: "Grüße" begins as "grue", "gru" and "grü". */
function beginsSo(written: string, typed: readonly string[]): boolean {
  const spelled = [foldText(written), baseLetters(written)]
  return typed.some((beginning) =>
    spelled.some(
      (spelling) => spelling.startsWith(beginning) || spelling.startsWith(withoutTwoLetterUmlauts(beginning)),
    ),
  )
}

/** The last gap before `at`; `at` itself where a word is longer than the passage. */
function endOfWord(text: string, at: number, least: number): number {
  const gap = text.lastIndexOf(' ', at)
  return gap > least ? gap : at
}

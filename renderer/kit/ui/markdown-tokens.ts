import { lexer, type Token } from 'marked'

/** Longest note that a person can type; far longer ones come from files only. */
const LONGEST = 20_000
/** Lists and quotations in each other; people write three or four. */
const DEEPEST = 20
/** Signs of emphasis in a note: the parser looks for each one's partner in the whole paragraph. */
const MOST_EMPHASIS = 1000
const MANY_BLANKS = /[^\S\n]{200}/
const EMPHASIS = /[*_]/g
/** A line that begins with more quotation marks, bullets and numbers than anybody nests. */
const DEEP_LINE = new RegExp(String.raw`^[^\S\n]*(?:(?:>|[-*+]|\d{1,9}[.)])[^\S\n]*){${DEEPEST + 1}}`, 'm')
/** Lists are nested by indenting too. */
const DEEP_INDENT = new RegExp(`^[^\\S\\n]{${4 * DEEPEST}}`, 'm')

/** Whether the parser takes this text in time that grows with its length, and in few levels. */
function isOrdinary(text: string): boolean {
  if (text.length > LONGEST || DEEP_LINE.test(text) || DEEP_INDENT.test(text) || MANY_BLANKS.test(text))
    return false
  return (text.match(EMPHASIS)?.length ?? 0) <= MOST_EMPHASIS
}

/**
 * The parts of a note's Markdown; null for a text that is better shown as it is written: one of thousands of quotation
 * marks or stars would keep the window from answering for seconds, or end in an error.
 */
export function markdownTokens(text: string): readonly Token[] | null {
  return isOrdinary(text) ? lexer(text, { breaks: true, gfm: true }) : null
}

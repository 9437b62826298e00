/** What stands before the first sign of a cell that anybody sees; apostrophes may guard another one. */
const UNSEEN = /^['\s\p{Cc}\p{Cf}]*/u
/** Signs with which a formula begins: equals, plus, minus, at. */
const SIGNS = '=+-@\u2212'
/** Beginnings that a spreadsheet drops or splits at, so that what follows begins a cell. */
const BREAKS = /[\t\r\n]/

/**
 * Whether a spreadsheet may run the text as a formula: it begins with one of the signs, in ASCII or in any other form of
 * it (full-width, small, raised), also behind blanks and signs nobody sees.
 *
 * Source: OWASP, CSV Injection; CWE-1236.
 */
function startsFormula(text: string): boolean {
  const before = UNSEEN.exec(text)?.[0] ?? ''
  const first = text.codePointAt(before.length)
  if (BREAKS.test(before)) return true
  return first !== undefined && SIGNS.includes(String.fromCodePoint(first).normalize('NFKC').charAt(0))
}

/** Puts an apostrophe before text that a spreadsheet would run as a formula: for every cell that is written to a file. */
export function neutraliseFormula(text: string): string {
  return startsFormula(text) ? `'${text}` : text
}

/** Takes off the apostrophe that keeps a spreadsheet from running a cell, if there is one. */
export function withoutFormulaGuard(text: string): string {
  const guarded = text.replace(/^[\s\p{Cc}\p{Cf}]+/u, '')
  return guarded.startsWith("'") && startsFormula(guarded.slice(1)) ? guarded.slice(1) : text
}

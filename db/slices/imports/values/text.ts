import { textMax } from '../../../../preload/contract/common.ts'
import { foldText } from '../../../text/fold.ts'
import { withoutFormulaGuard } from '../../../text/formula.ts'
import { bad, good, goodBut, type Outcome } from './outcome.ts'

/** Characters nobody sees: soft hyphen, zero-width signs, direction marks, byte-order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/g
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS_BUT_LINES = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]+/g
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** Excel's way to keep leading zeros: ="00123". */
const TEXT_FORMULA = /^="([^"]*)"$/
const SPACE = 0x20
const APOSTROPHE = 0x27
const EQUALS = 0x3d

/** True for text that has nothing to tidy; nearly all cells are of this kind, so it costs little. */
function isClean(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first === APOSTROPHE || first === EQUALS) return false
  let before = SPACE
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    // printable ASCII and the composed Latin letters; everything else takes the long way
    const isPrintable = (code > SPACE && code < 0x7f) || (code >= 0xc0 && code < 0x250)
    if (!isPrintable && (code !== SPACE || before === SPACE)) return false
    before = code
  }
  return before !== SPACE || text === ''
}

/** What people and programs write for "nothing known", folded. */
const PLACEHOLDERS = new Set([
  'null',
  'nil',
  'none',
  'nan',
  'n a',
  'na',
  'nv',
  'k a',
  'ka',
  'keine angabe',
  'keine angaben',
  'ohne angabe',
  'unbekannt',
  'nicht bekannt',
  'nicht angegeben',
  'entfaellt',
  'unknown',
  'not available',
])

/** One line of clean text: NFC, no control or invisible characters, single blanks; Excel's guards taken off. */
export function cleanLine(raw: string): string {
  if (isClean(raw)) return raw
  const text = withoutFormulaGuard(raw)
  return (text.includes('="') ? text.trim().replace(TEXT_FORMULA, '$1') : text)
    .replace(INVISIBLE, '')
    .replace(CONTROLS, ' ')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
}

/** Clean text that keeps its line breaks (as \n), for notes. */
export function cleanParagraphs(raw: string): string {
  return withoutFormulaGuard(raw)
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROLS_BUT_LINES, ' ')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .normalize('NFC')
}

const LONGEST_PLACEHOLDER = 20
const PLACEHOLDER_BEGINNINGS = 'eknou'
const ORDINARY_START = /^[a-z0-9\u00c0-\u024f]/i

/** True for text that says "nothing known": empty, dashes, NULL, k. A., #NV. */
export function saysNothing(text: string): boolean {
  if (text === '') return true
  if (ORDINARY_START.test(text)) {
    if (text.length > LONGEST_PLACEHOLDER || !PLACEHOLDER_BEGINNINGS.includes(text.charAt(0).toLowerCase()))
      return false
  }
  const folded = foldText(text)
  return folded === '' ? !/\p{L}/u.test(text) : PLACEHOLDERS.has(folded)
}

/** True where a person has written that there is none of it: nothing, dashes, "keine", "nein". */
export function saysNone(text: string): boolean {
  return saysNothing(text) || /^(?:keine?|nein|ohne|none|no|x)$/i.test(text)
}

/** One line of at most `maximumLength` characters; '' where the cell says nothing. Problem: tooLong. */
export function readLine(raw: string, maximumLength = 200): Outcome<string> {
  const text = cleanLine(raw)
  if (saysNothing(text)) return good('')
  return text.length > maximumLength ? bad('tooLong', { maximumLength, length: text.length }) : good(text)
}

/** Longer cells are not tidied as a whole. */
const longestTidied = 20_000

/** One line, cut at a word where it is longer than `maximumLength`. */
export function readCutLine(raw: string, maximumLength: number): Outcome<string> {
  const whole = raw.length > longestTidied ? raw.trim() : cleanLine(raw)
  if (whole.length <= maximumLength) return good(saysNothing(whole) ? '' : whole)
  const beginning = cleanLine(whole.slice(0, maximumLength - 1))
  const gap = beginning.lastIndexOf(' ')
  const cut = gap > maximumLength / 2 ? beginning.slice(0, gap) : beginning
  return goodBut(`${cut.replace(/[\s,;:–-]+$/, '')}…`, 'textCut', whole)
}

/** Several paragraphs of at most `maximumLength` characters. Problem: tooLong. */
export function readParagraphs(raw: string, maximumLength = textMax): Outcome<string> {
  const text = cleanParagraphs(raw)
  if (saysNothing(text)) return good('')
  return text.length > maximumLength ? bad('tooLong', { maximumLength, length: text.length }) : good(text)
}

import { findLegalForm, splitLegalForm } from '../text/legal-forms.ts'
import { shapeOf } from './cell-shapes.ts'

/** What a row of a table is that holds nothing of its own. */
export type NoRecord =
  'headingAgain' | 'headingOtherOrder' | 'sumRow' | 'footnote' | 'pageHeading' | 'ruleLine'

/** Filled cells up to which a row may be a note; sums and lines may have more. */
const FEW = 2

const SUM =
  '(?:(?:zwischen|end|teil|gesamt|jahres)?summen?|gesamt(?:zahl|anzahl|ergebnis|betrag|wert)?|insgesamt|' +
  'übertrag|mittelwert|durchschnitt|total|sub-?total|grand total|sum|anzahl)'
const UNITS =
  '(?:betriebe|firmen|unternehmen|datens[äa]tze|eintr[äa]ge|zeilen|treffer|adressen|beschäftigte|mitarbeiter|rows|records|entries)'
/** A word of summing alone, with what it sums or how many. */
const SUM_ALONE = new RegExp(
  `^[\\W_]{0,4}${SUM}(?:\\s*[:=(]?\\s*[\\d.,]*\\s*${UNITS}?\\s*[:=]?\\s*[\\d.,]*\\)?)[\\W_]*$`,
  'iu',
)
/** With what is summed behind it: "Summe Bottrop", "Gesamt Handwerk". */
const SUM_OF = /^(?:(?:zwischen|gesamt)?summe|gesamt|insgesamt|übertrag)\s+\S.{0,60}$/iu
const COUNT = new RegExp(
  `^\\(?\\d[\\d.]*\\s+${UNITS}(?:\\s+(?:selected|affected|gefunden|insgesamt|gesamt))?\\W*$`,
  'iu',
)

const WHEN = '(?:\\d|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)'
const NOTE_WORDS =
  'quellen?|daten?quelle|stand|datenstand|gebietsstand|rechtsstand|hinweise?|anmerkung(?:en)?|legende|fußnoten?|erläuterung(?:en)?|' +
  'erstellt|erstellungsdatum|abgerufen|abruf|abfrage|gedruckt|druckdatum|ausgedruckt|exportiert|export|auswertung|auszug|' +
  'herausgeber|bearbeiter(?:in)?|sachbearbeiter(?:in)?|lizenz|datenlizenz|' +
  '(?:letzte |zuletzt )?aktualisier(?:t|ung)|sources?|as of|notes?|licen[cs]e|printed|exported'
const NOTE = new RegExp(
  `^[\\W_]{0,4}(?:${NOTE_WORDS})(?:\\s+(?:am|vom|per|zum|von|durch|aus|by|on))?\\s*(?::|\\s(?=${WHEN}))`,
  'iu',
)
const NOTE_WORD = new RegExp(`^(?:${NOTE_WORDS})$`, 'iu')
const RIGHTS = /^(?:©|\(c\)\s|copyright\s+(?:©|\(c\)|by\b|\d))|ohne gewähr/iu
/** Signs under which a footnote stands. */
const FOOTNOTE_SIGN = /^(?:\*+\)?\s*\p{L}|[\d¹²³]\)?\s*\)\s)/u
const LIST_END = /^\W*(?:ende de[rs] \p{L}+|listenende|end of (?:list|report|file))\W*$/iu
/** A sentence: six words and more, and a full stop. */
const SENTENCE = /^(?:[^\s]+\s+){5,}[^\s]+[.!]$/u
const PAGE = /^\W*(?:seite|blatt|page)\s*:?\s*\d+(?:\s*(?:von|\/|of|-)\s*\d+)?\W*$|^-\s*\d+\s*-$/iu
/** Lines that part: dashes and the like alone. */
const RULE = /^[-=_*+~#.·•–—|\s]*$/u
const SHORTEST_RULE = 3

/** True for a text that holds a legal form. */
export const namesCompany = (text: string): boolean =>
  findLegalForm(text) !== null || splitLegalForm(text).legalForm !== null

const isNumber = (cell: string): boolean => shapeOf(cell) === 'number'

function isSum(first: string, others: readonly string[], width: number): boolean {
  if (!others.every((cell) => isNumber(cell) || COUNT.test(cell))) return false
  // a name like any other while no number says that it sums up
  if (SUM_ALONE.test(first)) return others.length > 0 || /\d|[:=]/.test(first) || !/^total$/iu.test(first)
  if (others.length === 0) return COUNT.test(first)
  return SUM_OF.test(first) && (others.length + 1) * 2 <= Math.max(width, 4) && !namesCompany(first)
}

/** Columns from which on a sentence in a single cell is no name. */
const WIDE = 3

function isNote(first: string, others: readonly string[], width: number): boolean {
  if (NOTE.test(first) || RIGHTS.test(first) || LIST_END.test(first)) return true
  if (others.length === 1)
    return NOTE_WORD.test(first) && ['date', 'time', 'number'].includes(shapeOf(others[0] ?? ''))
  const mayBe = SENTENCE.test(first) || FOOTNOTE_SIGN.test(first)
  return mayBe && width >= WIDE && !namesCompany(first)
}

/** The cells that say something. */
export const saidIn = (cells: readonly string[]): readonly string[] =>
  cells.flatMap((cell) => (cell !== '' && cell.trim() !== '' ? [cell.trim()] : []))

/** Letters or digits with which hardly any other row begins. */
const MAY_BE_SUM = new RegExp(`^[\\W_]{0,4}(?:${SUM}\\b|\\(?\\d[\\d.]*\\s+${UNITS})`, 'iu')

/**
 * What a row is by its shape alone, where it is no record: a company's name alone says nothing against it. Cells beside
 * the words, an address among them, make a record of it.
 *
 * Rows are told apart by their first words before all of their cells are looked at: most of them are records.
 */
export function noRecordOf(cells: readonly string[], width: number): NoRecord | null {
  let filled = 0
  let first = ''
  for (const cell of cells) {
    if (cell === '' || cell.trim() === '') continue
    if (filled === 0) first = cell.trim()
    filled += 1
    if (filled > FEW) break
  }
  if (filled === 0) return null
  if (RULE.test(first)) return isRule(cells) ? 'ruleLine' : null
  if (filled <= FEW) {
    const [, ...others] = saidIn(cells)
    if (PAGE.test(first) || others.some((cell) => PAGE.test(cell))) return 'pageHeading'
    if (isNote(first, others, width)) return 'footnote'
    return isSum(first, others, width) ? 'sumRow' : null
  }
  if (!MAY_BE_SUM.test(first)) return null
  const said = saidIn(cells)
  return isSum(first, said.slice(1), width) ? 'sumRow' : null
}

function isRule(cells: readonly string[]): boolean {
  const said = saidIn(cells)
  return (
    said.every((cell) => RULE.test(cell)) &&
    said.some((cell) => cell.length >= SHORTEST_RULE || said.length > 2)
  )
}

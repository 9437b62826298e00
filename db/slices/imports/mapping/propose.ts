import { createHash } from 'node:crypto'
import type { KnownImportField as ImportField } from '../../../../preload/contract/import-fields.ts'
import type { OwnKey } from '../../../../preload/contract/own-fields.ts'
import { foldText } from '../../../text/fold.ts'
import { fieldOfHeading, headingKey, headingKeys } from '../../../tabular/index.ts'
import { withEvents } from './event-columns.ts'
import { furtherColumns } from './further-columns.ts'
import { readHeading } from './heading-readings.ts'
import { addedColumns, registerHeadings } from './rejected-file.ts'
import { isPersonHeading, personPartOf } from './person-parts.ts'
import { fieldsByValues, valueFit } from './value-fit.ts'

/** Why a column is taken for a field. */
export type MappingReason = 'heading' | 'headingAndValues' | 'partOfHeading' | 'values'

export interface ProposedMapping {
  readonly column: number
  readonly field: ImportField | OwnKey
  /** 0–1. */
  readonly confidence: number
  readonly reason: MappingReason
}

const WORD_FOR_WORD = 0.95
/** A heading whose abbreviations were written out and whose additions were left out. */
const READ = 0.85
const PART = 0.75
/** Numbers counted on from row to row; a key of another program says more. */
const COUNTED = 0.8
/** Confidence of a heading alone, when the column's values neither confirm nor deny it. */
const UNCONFIRMED = 0.85
/** A heading whose values do not fit loses this much. */
const CONTRADICTED = 0.35
const CONTRADICTED_BELOW = 0.2
const LOWEST_PROPOSED = 0.45
/** A heading that says something else weakens what the values suggest, unless they are unmistakable. */
const OTHERWISE_HEADED = 0.75
const UNMISTAKABLE = 0.7
/** Shortest synonym looked for inside a longer heading. */
const SHORTEST_PART = 3
/** Headings that never are a field of an organisation: a person's private data, texts beside codes. */
const NEVER =
  /privat|geburt|nationalitaet|staatsang|vorname|nachname|familienname|anrede|gespeichert|geaendert|updated|created|retrieved|latitude|longitude|angezeigt|anzeigename|displayname|mailtyp|mailtype|typ$|label$|abteilung|department|(?:account|company|record|contact|deal|lead)owner|kontoinhaber|postfach|pobox|rechnungs|lieferan/
/** Headings that name several fields at once: the first is proposed, the values decide. */
const ALTERNATIVES: Readonly<Partial<Record<ImportField, readonly ImportField[]>>> = {
  address: ['street'],
  street: ['address'],
  registerCourt: ['registerNumber'],
  registerKind: ['registerNumber'],
  // "Kunde", "Debitor", "Konto" head names as well as numbers
  name: ['sourceKey'],
  sourceKey: ['name'],
}

/** What stands to the right of a field in most registers. */
const NEIGHBOURS: readonly (readonly [ImportField, ImportField])[] = [
  ['street', 'houseNumber'],
  ['postcode', 'city'],
  ['registerKind', 'registerNumber'],
]
const NEIGHBOUR = 0.5
const NEIGHBOUR_FIT = 0.9

interface Candidate extends ProposedMapping {
  readonly field: ImportField
}

interface Clue {
  readonly field: ImportField
  readonly weight: number
  readonly isWordForWord: boolean
}

/** Longest synonym inside a heading: "Telefon geschäftlich", "PLZ (Betriebsstätte)". */
function partOfHeading(key: string): Clue | null {
  let best: { readonly field: ImportField; readonly length: number } | null = null
  for (const [synonym, field] of headingKeys()) {
    if (synonym.length < SHORTEST_PART || synonym.length <= (best?.length ?? 0)) continue
    const isInside =
      synonym.length <= 4 ? key.startsWith(synonym) : key.startsWith(synonym) || key.endsWith(synonym)
    if (isInside) best = { field, length: synonym.length }
  }
  if (best === null) return null
  return { field: best.field, weight: PART * Math.sqrt(best.length / key.length), isWordForWord: false }
}

/** First and last words of a heading that are a synonym by themselves: "PLZ Betriebsstätte", "Name Ansprechpartner". */
function wordsOfHeading(heading: string): Clue[] {
  const words = foldText(heading).split(' ')
  const length = words.join('').length
  const clues = new Map<ImportField, Clue>()
  for (const fromEnd of [false, true]) {
    for (let count = words.length - 1; count > 0; count -= 1) {
      const part = (fromEnd ? words.slice(-count) : words.slice(0, count)).join('')
      const field = headingKeys().get(part)
      if (field === undefined || part.length < SHORTEST_PART) continue
      // of two parts of a heading the longer one says more
      clues.set(field, { field, weight: PART * (0.9 + (0.1 * part.length) / length), isWordForWord: false })
      break
    }
  }
  return [...clues.values()]
}

function cluesOf(heading: string): readonly Clue[] {
  const key = headingKey(heading)
  if (key === '') return []
  const field = fieldOfHeading(heading)
  if (NEVER.test(key) && field === null) return []
  if (field !== null) return [{ field, weight: WORD_FOR_WORD, isWordForWord: true }]
  if (isPersonHeading(heading)) return []
  const reading = readHeading(heading)
  if (reading !== null) {
    const ofPlace = reading.field === 'email' && reading.place > 1 ? 'secondEmail' : reading.field
    return reading.place > 1 && reading.field !== 'email'
      ? []
      : [{ field: ofPlace, weight: READ, isWordForWord: false }]
  }
  const byWords = wordsOfHeading(heading)
  if (byWords.length > 0) return byWords
  const part = partOfHeading(key)
  return part === null ? [] : [part]
}

const areCounted = (values: readonly string[]): boolean =>
  values.length > 2 && values.every((value, row) => Number(value) === Number(values[0]) + row)

function proposal(column: number, clue: Clue, values: readonly string[]): Candidate {
  const { field, weight } = clue
  const fit = valueFit(field, values)
  const reason = clue.isWordForWord ? 'heading' : 'partOfHeading'
  if (fit === null) return { column, field, confidence: weight * UNCONFIRMED, reason }
  if (fit < CONTRADICTED_BELOW) return { column, field, confidence: weight * CONTRADICTED, reason }
  const isCounted = field === 'sourceKey' && areCounted(values)
  const confidence = weight * (0.6 + 0.4 * fit) * (isCounted ? COUNTED : 1)
  return { column, field, confidence, reason: clue.isWordForWord && fit >= 0.5 ? 'headingAndValues' : reason }
}

function candidatesOf(column: number, heading: string, values: readonly string[]): Candidate[] {
  const candidates: Candidate[] = []
  for (const clue of cluesOf(heading)) {
    candidates.push(proposal(column, clue, values))
    for (const field of ALTERNATIVES[clue.field] ?? []) {
      // only a heading that means nothing else may be the other of the two, and only by its values
      const isNameOrKey = field === 'name' || field === 'sourceKey'
      if (isNameOrKey && (!clue.isWordForWord || valueFit(field, values) === null)) continue
      candidates.push(proposal(column, { ...clue, field, weight: clue.weight * 0.9 }, values))
    }
  }
  if (!NEVER.test(headingKey(heading))) {
    for (const { field, confidence } of fieldsByValues(values)) {
      const isDoubtful = heading !== '' && confidence < UNMISTAKABLE
      candidates.push({
        column,
        field,
        confidence: isDoubtful ? confidence * OTHERWISE_HEADED : confidence,
        reason: 'values',
      })
    }
  }
  return candidates
}

/**
 * What a heading means beside the others: "Nr." behind the street is the house number and no key, "Name" beside "Vorname"
 * or "Given name" a person's.
 */
function headedAs(columns: readonly string[], column: number): string {
  const heading = columns[column] ?? ''
  const hasGivenName = columns.some((each) => personPartOf(each, []) === 'contactGivenName')
  if (hasGivenName && headingKey(heading) === 'name') return ''
  const isNumber = /^(?:nr|no|nummer|hausnr|hnr)$/.test(headingKey(heading))
  return isNumber && column > 0 && fieldOfHeading(columns[column - 1] ?? '') === 'street'
    ? 'Hausnummer'
    : heading
}

/**
 * Proposes which column fills which field, by the headings' words and the values' shapes; one field per column, the
 * surest first taken. Several columns of one kind may go to one field. Columns nobody can tell are left out.
 */
export function proposeMapping(
  columns: readonly string[],
  sampleRows: readonly (readonly string[])[],
): readonly ProposedMapping[] {
  const added = addedColumns(columns)
  if (added.length > 0) {
    const shorter = sampleRows.map((row) => row.slice(0, columns.length - added.length))
    return proposeMapping(registerHeadings(columns), shorter)
  }
  const valuesOf = (column: number): readonly string[] => sampleRows.map((row) => row[column] ?? '')
  const all = columns.flatMap((_, column) =>
    candidatesOf(column, headedAs(columns, column), valuesOf(column)),
  )
  const candidates = [...withEvents(all, columns, valuesOf)]
  const keys = [...headingKeys().keys()]
  const rank = ({ column }: ProposedMapping): number => keys.indexOf(headingKey(columns[column] ?? ''))
  candidates.sort((a, b) => b.confidence - a.confidence || rank(a) - rank(b) || a.column - b.column)
  const byColumn = new Map<number, Candidate>()
  const takenFields = new Set<ImportField>()
  const take = (candidate: Candidate): void => {
    byColumn.set(candidate.column, candidate)
    takenFields.add(candidate.field)
  }
  for (const candidate of candidates) {
    const isFree = !byColumn.has(candidate.column) && !takenFields.has(candidate.field)
    if (isFree && candidate.confidence >= LOWEST_PROPOSED) take(candidate)
  }
  for (const [left, field] of NEIGHBOURS) {
    const column = [...byColumn.values()].find((each) => each.field === left)?.column ?? columns.length
    if (takenFields.has(field) || byColumn.has(column + 1) || columns[column + 1] !== '') continue
    if ((valueFit(field, valuesOf(column + 1)) ?? 0) < NEIGHBOUR_FIT) continue
    take({ column: column + 1, field, confidence: NEIGHBOUR, reason: 'values' })
  }
  for (const find of furtherColumns) for (const found of find({ columns, valuesOf, byColumn })) take(found)
  return [...byColumn.values()]
    .map((each) => ({ ...each, confidence: Math.round(each.confidence * 100) / 100 }))
    .sort((a, b) => a.column - b.column)
}

/**
 * Fingerprint of a file's headings, under which a mapping is remembered: the same headings in the same order, however
 * capitals, signs and blanks are written; those of a file of its rejected rows are the register's. Files without headings are told apart by their number of columns.
 */
export function headingFingerprint(columns: readonly string[]): string {
  const keys = registerHeadings(columns).map(headingKey)
  const text = keys.every((key) => key === '') ? `columns:${keys.length}` : keys.join('\n')
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

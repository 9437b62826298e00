import { createHash } from 'node:crypto'
import type { KnownImportField as ImportField } from '../../../../preload/contract/import-fields.ts'
import type { OwnKey } from '../../../../preload/contract/own-fields.ts'
import { foldText } from '../../../text/fold.ts'
import { fieldOfHeading, headingKey, headingKeys } from '../../../tabular/index.ts'
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
const PART = 0.75
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
  /privat|geburt|nationalitaet|staatsang|vorname|nachname|familienname|anrede|gespeichert|geaendert|updated|created|retrieved|latitude|longitude/
/** Headings that name several fields at once: the first is proposed, the values decide. */
const ALTERNATIVES: Readonly<Partial<Record<ImportField, readonly ImportField[]>>> = {
  address: ['street'],
  street: ['address'],
  registerCourt: ['registerNumber'],
  registerKind: ['registerNumber'],
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
  const byWords = wordsOfHeading(heading)
  if (byWords.length > 0) return byWords
  const part = partOfHeading(key)
  return part === null ? [] : [part]
}

function proposal(column: number, clue: Clue, values: readonly string[]): Candidate {
  const { field, weight } = clue
  const fit = valueFit(field, values)
  const reason = clue.isWordForWord ? 'heading' : 'partOfHeading'
  if (fit === null) return { column, field, confidence: weight * UNCONFIRMED, reason }
  if (fit < CONTRADICTED_BELOW) return { column, field, confidence: weight * CONTRADICTED, reason }
  const confidence = weight * (0.6 + 0.4 * fit)
  return { column, field, confidence, reason: clue.isWordForWord && fit >= 0.5 ? 'headingAndValues' : reason }
}

function candidatesOf(column: number, heading: string, values: readonly string[]): Candidate[] {
  const candidates: Candidate[] = []
  for (const clue of cluesOf(heading)) {
    candidates.push(proposal(column, clue, values))
    for (const field of ALTERNATIVES[clue.field] ?? []) {
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
 * Proposes which column fills which field, by the headings' words and the values' shapes; at most one column per field
 * and one field per column, the surest first taken. Columns nobody can tell are left out.
 */
export function proposeMapping(
  columns: readonly string[],
  sampleRows: readonly (readonly string[])[],
): readonly ProposedMapping[] {
  const valuesOf = (column: number): readonly string[] => sampleRows.map((row) => row[column] ?? '')
  const candidates = columns.flatMap((heading, column) => candidatesOf(column, heading, valuesOf(column)))
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
  return [...byColumn.values()]
    .map((each) => ({ ...each, confidence: Math.round(each.confidence * 100) / 100 }))
    .sort((a, b) => a.column - b.column)
}

/**
 * Fingerprint of a file's headings, under which a mapping is remembered: the same headings in the same order, however
 * capitals, signs and blanks are written. Files without headings are told apart by their number of columns.
 */
export function headingFingerprint(columns: readonly string[]): string {
  const keys = columns.map(headingKey)
  const text = keys.every((key) => key === '') ? `columns:${keys.length}` : keys.join('\n')
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

import {
  eventFields,
  type KnownImportField as ImportField,
} from '../../../../preload/contract/import-fields.ts'
import { foldText } from '../../../text/fold.ts'
import { readChangeFlag, readDate } from '../values/index.ts'

interface Candidate {
  readonly column: number
  readonly field: ImportField
  readonly confidence: number
  readonly reason: 'heading' | 'headingAndValues' | 'partOfHeading' | 'values'
}

const ofEvents: ReadonlySet<ImportField> = new Set(eventFields)
const PROBABLE = 0.6
const LOWEST = 0.45
/** What these say is plain only beside the kind of a notification. */
const dayHeadings = /^(?:datum|tag|date|day|zum|ab|beginn ende|datum an ab um)$/
const reasonHeadings = /^(?:grund|gruende|anlass|ursache|reason|cause)$/

const isDay = (value: string): boolean => {
  const read = readDate(value)
  return 'value' in read && read.value?.length === 10
}

/**
 * What columns say of notifications is proposed only where rows tell what happened and when; otherwise a kind of notification is
 * no more than a flag of change.
 */
export function withEvents(
  candidates: readonly Candidate[],
  columns: readonly string[],
  valuesOf: (column: number) => readonly string[],
): readonly Candidate[] {
  const seems = (field: ImportField): boolean =>
    candidates.some((each) => each.field === field && each.confidence >= LOWEST)
  if (!seems('eventKind')) return candidates.filter(({ field }) => !ofEvents.has(field))
  const headed = (pattern: RegExp): number[] =>
    [...columns.keys()].filter((column) => pattern.test(foldText(columns[column] ?? '')))
  const found = (field: ImportField, at: readonly number[]): readonly Candidate[] =>
    seems(field)
      ? []
      : at.slice(0, 1).map((column) => ({ column, field, confidence: PROBABLE, reason: 'partOfHeading' }))
  const days = headed(dayHeadings).filter((column) => {
    const said = valuesOf(column).filter((value) => value.trim() !== '')
    return said.length > 0 && said.every(isDay)
  })
  const hasDay = seems('eventOn') || seems('eventNotifiedOn') || days.length > 0
  if (!hasDay) return candidates.flatMap((each) => asFlag(each, valuesOf))
  const on = seems('eventNotifiedOn') ? [] : found('eventOn', days)
  return [...candidates, ...on, ...found('eventReason', headed(reasonHeadings))]
}

function asFlag(candidate: Candidate, valuesOf: (column: number) => readonly string[]): readonly Candidate[] {
  if (!ofEvents.has(candidate.field)) return [candidate]
  const said = valuesOf(candidate.column).filter((value) => value.trim() !== '')
  const areFlags = candidate.field === 'eventKind' && said.every((value) => readChangeFlag(value) !== null)
  return areFlags ? [{ ...candidate, field: 'changeFlag' }] : []
}

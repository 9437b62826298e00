import type { MessageParams } from '../../../../preload/contract/errors.ts'

/** Everything that can be wrong with a cell; each is a message key under `imports.problem.`. */
export const problemNames = [
  'tooLong',
  'excelScientific',
  'notANumber',
  'notADate',
  'personUnreadable',
  'phoneUnreadable',
  'emailUnreadable',
  'websiteUnreadable',
  'postcodeUnreadable',
  'legalFormUnknown',
  'registerCourtUnreadable',
  'registerKindUnknown',
  'registerNumberUnreadable',
  'vatIdInPart',
  'vatIdShape',
  'vatIdCheckDigit',
  'businessIdShape',
  'businessIdCheckDigit',
  'leiShape',
  'leiCheckDigits',
  'euidShape',
  'employeesUnreadable',
  'sectorCodeShape',
  'numberOutOfRange',
  'choiceUnknown',
  'degreeUnreadable',
  'degreeOutOfRange',
  'textCut',
  'addressInPart',
  'countryKept',
  'registerInPart',
  'employeesInPart',
  'employeesClass',
  'employeesRange',
  'excelDate',
  'excelDateRestored',
  'placeholderDay',
  'dayAhead',
  'dateInPart',
  'sectorInPart',
  'sectorTitle',
  'personInPart',
  'phoneInPart',
  'phoneSpread',
  'emailInPart',
  'emailSpread',
  'emailMended',
  'websiteInPart',
  'websiteSpread',
  'websiteMended',
  'eventKindUnknown',
  'eventReasonUnknown',
  'eventDayMissing',
  'eventNotYesNo',
  'eventSiteUnknown',
] as const
export type ProblemName = (typeof problemNames)[number]
export type ProblemKey = `imports.problem.${ProblemName}`

/** What a person is told of a cell whose value is not the whole of what stood there, or not as it stood there. */
export interface Remark {
  readonly said: ProblemKey
  /** What of the cell the value does not hold: it is kept in the note. '' where the value holds everything. */
  readonly rest: string
}

/** What became of a cell's text: a value in Kontor's own form, or the reason why there is none. */
export type Outcome<T> =
  | { readonly value: T; readonly remark?: Remark }
  | { readonly problem: ProblemKey; readonly params?: MessageParams }

export function good<T>(value: T): { readonly value: T } {
  return { value }
}

/** A value that does not hold all of its cell, or not as it stood there; see `Remark`. */
export function goodBut<T>(
  value: T,
  name: ProblemName,
  rest: string,
): { readonly value: T; readonly remark: Remark } {
  return { value, remark: { said: `imports.problem.${name}`, rest } }
}

export function bad(
  name: ProblemName,
  params?: MessageParams,
): { readonly problem: ProblemKey; readonly params?: MessageParams } {
  return { problem: `imports.problem.${name}`, ...(params !== undefined && { params }) }
}

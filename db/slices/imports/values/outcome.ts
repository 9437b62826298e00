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
] as const
export type ProblemName = (typeof problemNames)[number]
export type ProblemKey = `imports.problem.${ProblemName}`

/** What became of a cell's text: a value in Kontor's own form, or the reason why there is none. */
export type Outcome<T> =
  { readonly value: T } | { readonly problem: ProblemKey; readonly params?: MessageParams }

export function good<T>(value: T): { readonly value: T } {
  return { value }
}

export function bad(
  name: ProblemName,
  params?: MessageParams,
): { readonly problem: ProblemKey; readonly params?: MessageParams } {
  return { problem: `imports.problem.${name}`, ...(params !== undefined && { params }) }
}

import { createHmac } from 'node:crypto'

/** By line of the comparison what stood there, so that a change is seen; the words themselves are kept nowhere twice. */
export type Marks = Readonly<Record<string, string>>

/** What a form began with, or what was here when it was read last. */
export interface Basis {
  readonly organisationId: number
  readonly editionId: number
  readonly marks: Marks
}

/** Marks a value under a form's secret; '' for nothing. */
export const markOf = (secret: string, key: string, value: string): string =>
  value === '' ? '' : createHmac('sha256', secret).update(`${key}\n${value}`).digest('hex').slice(0, 16)

export const marksOf = (secret: string, values: ReadonlyMap<string, string>): Marks =>
  Object.fromEntries([...values].map(([key, value]) => [key, markOf(secret, key, value)]))

/** What was marked under a key; '' for nothing. Keys come from files, so nothing is looked up but what the marks themselves have. */
export const marked = (marks: Marks, key: string): string =>
  Object.hasOwn(marks, key) ? (marks[key] ?? '') : ''

/** Marks what a form said when it was read, also where it said that an answer goes. */
export const seenMark = (secret: string, key: string, value: string): string =>
  markOf(secret, key, value === '' ? '-' : value)

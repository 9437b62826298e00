import { splitChoices } from '../../preload/contract/fields.ts'
import type { StoredValue } from '../../preload/contract/history.ts'
import { formatDay, formatInstantShort, formatNumber } from './i18n/format.ts'
import type { PlainMessageKey } from './i18n/messages.ts'
import { lookUp, t } from './i18n/translate.ts'

interface TableWords {
  /** What a row is: "Funktion". */
  readonly title: PlainMessageKey
  /** What its fields are called in the form, by the names of their columns. */
  readonly fields: Readonly<Record<string, PlainMessageKey>>
  /** How the messages of a field's codes begin: `app.visibility.`. */
  readonly codes?: Readonly<Record<string, string>>
}

/** What the history of records calls tables and fields, by table. */
export type HistoryWords = Readonly<Record<string, TableWords>>

const joined = new Map<string, TableWords>()

export function registerHistoryWords(ofSlices: readonly HistoryWords[]): void {
  for (const words of ofSlices)
    for (const [table, ofTable] of Object.entries(words)) joined.set(table, ofTable)
}

/** What a row of this table is called; '' for one of a later version. */
export function tableText(table: string): string {
  const title = joined.get(table)?.title
  return title === undefined ? '' : t(title)
}

/** Null for a field that has no words: nobody is told of it. */
export function historyFieldText(table: string, field: string): string | null {
  const key = joined.get(table)?.fields[field]
  return key === undefined ? null : t(key)
}

const isDay = (value: string): boolean => /^\d{4}-\d{2}(-\d{2})?$/.test(value)
const isInstant = (value: string): boolean => /^\d{4}-\d{2}-\d{2}T/.test(value)

/** One code, or several, in words; undefined where one has none. */
function codeText(codes: string, value: string): string | undefined {
  const words = splitChoices(value).map((one) => lookUp(`${codes}${one}`))
  return words.length > 0 && words.every((word) => word !== undefined) ? words.join(', ') : undefined
}

/** A stored value as the page shows it; '' for none. */
export function historyValueText(table: string, field: string, value: StoredValue): string {
  if (value === null) return ''
  const codes = joined.get(table)?.codes?.[field]
  const said = codes === undefined ? undefined : codeText(codes, String(value))
  if (said !== undefined) return said
  if (typeof value === 'number') return formatNumber(value)
  if (isDay(value)) return formatDay(value)
  return isInstant(value) ? formatInstantShort(value) : value
}

import type { ConflictRow } from '../../../preload/contract/desks.ts'
import { fieldName } from '../../../preload/contract/fields.ts'
import { historyFieldText, historyValueText, tableText } from '../../kit/history-words.ts'
import { formatInstantShort } from '../../kit/i18n/format.ts'
import { lookUp, t } from '../../kit/i18n/translate.ts'

/** The page of a record of this table; undefined where it has none of its own. */
export function addressOf({ entity, recordId, isThere }: ConflictRow): string | undefined {
  const page = pages[entity]
  return isThere && page !== undefined ? `/${page}/${String(recordId)}` : undefined
}

const pages: Readonly<Record<string, string>> = {
  organisation: 'organisations',
  person: 'people',
  working_group: 'groups',
  meeting: 'meetings',
}

/** "Unternehmen: Bäckerei Amsel GmbH"; of an action that waits what was done. */
export function recordText({ kind, entity, name, command }: ConflictRow): string {
  if (kind === 'parked') return lookUp(`change.${command}`) ?? t('app.change.other')
  // what has no history of its own has no words there
  const other = entity === 'import_profile' ? 'conflicts.source' : 'conflicts.otherRecord'
  const title = tableText(entity) || t(other)
  return `${title}: ${name || t('conflicts.unnamed')}`
}

/** What the form calls the field; null where it is about the record as a whole. */
export const fieldText = ({ entity, field, kind }: ConflictRow): string | null =>
  field === null || kind === 'renamed'
    ? null
    : (historyFieldText(entity, fieldName(field)) ?? t('conflicts.otherField'))

/** A value as the page of the record shows it; '' for none. */
export const valueText = ({ entity, field }: ConflictRow, json: string, named: string | null): string =>
  named ?? storedText(entity, field ?? '', JSON.parse(json) as unknown)

const storedText = (entity: string, column: string, value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? historyValueText(entity, fieldName(column), value)
    : ''

export function authorText(at: string | null, staff: string): string {
  if (at === null) return t('conflicts.unknownAuthor')
  const when = formatInstantShort(at)
  return staff === '' ? t('conflicts.byNobody', { when }) : t('conflicts.by', { staff, when })
}

/** The line that keeps mine in the record's note: who had entered it when, and what, as the page shows it. */
export const noteText = (row: ConflictRow): string =>
  t('conflicts.inNote', {
    author: authorText(row.madeAt, row.madeBy),
    field: fieldText(row) ?? '',
    value: valueText(row, row.mine, row.mineNamed) || t('conflicts.empty'),
  })

/** One field of an action that waits, or a deletion; both as a person reads them. */
export interface WaitingLine {
  readonly label: string
  readonly value: string
}

/** What an action that waits holds, of it what has words: the fields that were filled in, and what was to be deleted. */
export function waitingLines(steps: string): readonly WaitingLine[] {
  const parsed: unknown = JSON.parse(steps)
  return Array.isArray(parsed) ? parsed.flatMap(linesOfStep) : []
}

/** A step as the log writes it: `{i: [table, id, rows, columns, values by column]}`, `{u: […, values]}`, `{d: [table, id, …]}`. */
function linesOfStep(step: unknown): readonly WaitingLine[] {
  if (typeof step !== 'object' || step === null) return []
  const [entry] = Object.entries(step)
  if (entry === undefined || !Array.isArray(entry[1])) return []
  const [kind, parts] = entry as [string, readonly unknown[]]
  const table = String(parts[0])
  if (kind === 'd') {
    const what = tableText(table)
    return what === '' ? [] : [{ label: tableText(table), value: t('history.delete') }]
  }
  if (kind === 'u') return linesOfCells(table, Object.entries(parts[3] ?? {}))
  if (kind !== 'i' || !Array.isArray(parts[3]) || !Array.isArray(parts[4])) return []
  const columns = parts[3].map(String)
  const values: readonly unknown[] = parts[4]
  return Array.from({ length: Number(parts[2]) }, (_, row) =>
    linesOfCells(
      table,
      columns.map((column, place) => [column, listOf(values[place])[row]]),
    ),
  ).flat()
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** References are left out: the ids in them say nothing to a person. */
const linesOfCells = (
  table: string,
  cells: readonly (readonly [string, unknown])[],
): readonly WaitingLine[] =>
  cells.flatMap(([column, value]) => {
    const label = column.endsWith('_id') ? null : historyFieldText(table, fieldName(column))
    const text = storedText(table, column, value)
    return label === null || text === '' ? [] : [{ label, value: text }]
  })

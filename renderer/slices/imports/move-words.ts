import type { MoveKind, MovePart, MoveTable } from '../../../preload/contract/moves.ts'
import { formatShare } from '../../kit/i18n/format.ts'
import { lookUp, t } from '../../kit/i18n/translate.ts'
import { columnTitle } from './column-title.ts'
import { fieldText } from './draft-words.ts'

/** A file, or one sheet of it. */
export const tableName = ({ fileName, sheet }: Pick<MoveTable, 'fileName' | 'sheet'>): string =>
  sheet === '' ? fileName : `${fileName}, ${t('moves.table.sheet', { sheet })}`

/** A field in words, of companies as everywhere else. */
export function moveFieldText(kind: MoveKind, field: string): string {
  if (kind === 'companies') return fieldText(field)
  return lookUp(`moves.field.${field}.${kind}`) ?? lookUp(`moves.field.${field}`) ?? fieldText(field)
}

/** By what the rows of a table find their companies, in words. */
export function linkText({ link, columns }: MoveTable, tables: readonly MoveTable[]): string {
  if (link === null) return t('moves.link.none')
  const column = columnTitle(columns[link.column] ?? '', link.column)
  const share = formatShare(link.known)
  const other = tables.find(({ table }) => table === link.table)
  if (other === undefined || link.theirs === null)
    return t(link.how === 'key' ? 'moves.link.key.office' : 'moves.link.name.office', { column, share })
  const theirs = columnTitle(other.columns[link.theirs] ?? '', link.theirs)
  const params = { column, theirs, file: tableName(other), share }
  return t(link.how === 'key' ? 'moves.link.key' : 'moves.link.name', params)
}

/** What would become, or became, of the rows of a part, without those left out. */
export function partTexts({ kind, counts, withoutCompany }: MovePart): readonly string[] {
  const { created, updated, same, skipped } = counts
  return [
    t(`moves.part.${kind}`, { count: created }),
    ...(withoutCompany > 0 ? [t('moves.part.withoutCompany', { count: withoutCompany })] : []),
    ...(updated > 0 ? [t('moves.part.updated', { count: updated })] : []),
    ...(same > 0 ? [t('moves.part.same', { count: same })] : []),
    ...(skipped > 0 ? [t('moves.part.skipped', { count: skipped })] : []),
  ]
}

/** Rows of a part of which something is to be said although they are taken. */
export const remarksOf = ({ reasons }: MovePart): number =>
  reasons.reduce((most, { isRejected, rows }) => (isRejected ? most : Math.max(most, rows)), 0)

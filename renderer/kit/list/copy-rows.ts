import type { ListRow } from '../../../preload/contract/lists.ts'
import { api } from '../data/api.ts'
import { send } from '../data/use-command.ts'
import type { GridColumn, GridSort } from '../grid/columns.ts'
import { blockRows, type GridPage } from '../grid/data-grid.tsx'
import { isSelected, selectedCount, type GridSelection } from '../grid/selection.ts'
import { t } from '../i18n/translate.ts'
import { showToast } from '../ui/toast.tsx'

const copiedRowsMax = 5000

interface Copied {
  /** Shown columns, in their order. */
  readonly columns: readonly GridColumn<ListRow>[]
  readonly sort: readonly GridSort[]
  readonly load: (offset: number, limit: number, sort: readonly GridSort[]) => Promise<GridPage<ListRow>>
  readonly selection: GridSelection
  /** Rows of the list. */
  readonly total: number
}

const cellOf = (text: string): string => text.replaceAll(/[\t\r\n]+/g, ' ')

/** The selected rows in the order of the list. */
export async function selectedRows({
  sort,
  load,
  selection,
  total,
}: Omit<Copied, 'columns'>): Promise<readonly ListRow[]> {
  const rows: ListRow[] = []
  const wanted = selectedCount(selection, total)
  for (let offset = 0; offset < total && rows.length < wanted; offset += blockRows) {
    const page = await load(offset, Math.min(blockRows, total - offset), sort)
    rows.push(...page.rows.filter(({ id }) => isSelected(selection, id)))
  }
  return rows
}

/** Copies the selected rows with their headings, as a table that a spreadsheet takes. */
export async function copyRows({ columns, ...list }: Copied): Promise<void> {
  const wanted = selectedCount(list.selection, list.total)
  if (wanted > copiedRowsMax) {
    showToast({ tone: 'info', title: t('list.copy.tooMany', { maximum: copiedRowsMax }) })
    return
  }
  const rows = await selectedRows(list)
  const lines = [
    columns.map(({ title }) => cellOf(title)),
    ...rows.map((row) => columns.map(({ text }) => cellOf(text(row)))),
  ]
  const text = lines.map((cells) => cells.join('\t')).join('\n')
  await send(api.desktop.copyText, { text }, { done: t('list.copied', { count: rows.length }) })
}

import type { ListRow } from '../../../preload/contract/lists.ts'
import { api } from '../data/api.ts'
import { send } from '../data/use-command.ts'
import type { GridColumn, GridSort } from '../grid/columns.ts'
import { blockRows, type GridPage } from '../grid/data-grid.tsx'
import { isSelected, type GridSelection } from '../grid/selection.ts'
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

/** Copies the selected rows with their headings, as a table that a spreadsheet takes. */
export async function copyRows({ columns, sort, load, selection, total }: Copied): Promise<void> {
  const rows: ListRow[] = []
  const wanted = selection.isAll ? total - selection.ids.size : selection.ids.size
  if (wanted > copiedRowsMax) {
    showToast({ tone: 'info', title: t('list.copy.tooMany', { maximum: copiedRowsMax }) })
    return
  }
  for (let offset = 0; offset < total && rows.length < wanted; offset += blockRows) {
    const page = await load(offset, Math.min(blockRows, total - offset), sort)
    rows.push(...page.rows.filter(({ id }) => isSelected(selection, id)))
  }
  const lines = [
    columns.map(({ title }) => cellOf(title)),
    ...rows.map((row) => columns.map(({ text }) => cellOf(text(row)))),
  ]
  const text = lines.map((cells) => cells.join('\t')).join('\n')
  await send(api.desktop.copyText, { text }, { done: t('list.copied', { count: rows.length }) })
}

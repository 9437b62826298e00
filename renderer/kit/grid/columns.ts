import type { ColDef } from 'ag-grid-community'
import { arrangedColumns, type GridPreferences } from './preferences.ts'

export interface GridColumn<Row> {
  readonly id: string
  readonly title: string
  /** What the cell says; plain text, since long lists draw thousands of cells. */
  readonly text: (row: Row) => string
  readonly widthPixels?: number
  readonly isNumber?: boolean
  readonly isSortable?: boolean
  /** A press on it opens the record. */
  readonly isLink?: boolean
  readonly isHiddenAtFirst?: boolean
}

export interface GridSort<Id extends string = string> {
  readonly column: Id
  readonly direction: 'ascending' | 'descending'
}

const defaultWidthPixels = 140

/** In a narrow or much enlarged window a column that stays in place would leave no room for the others. */
const isRoomy = (): boolean => window.matchMedia('(min-width: 48rem)').matches

/** Whether and in which place rows are ordered by a column. */
function orderOf(sort: readonly GridSort[], id: string): Pick<ColDef, 'sort' | 'sortIndex'> {
  const place = sort.findIndex(({ column }) => column === id)
  if (place < 0) return { sort: null, sortIndex: null }
  return { sort: sort[place]?.direction === 'descending' ? 'desc' : 'asc', sortIndex: place }
}

/** The grid library's columns: in the person's order, with the order of rows the address asks for. */
export function columnDefinitions<Row>(
  columns: readonly GridColumn<Row>[],
  preferences: GridPreferences,
  sort: readonly GridSort[],
): ColDef<Row>[] {
  return arrangedColumns(columns, preferences).map(({ column, isHidden, widthPixels }) => ({
    colId: column.id,
    headerName: column.title,
    valueGetter: ({ data }) => (data === undefined ? '' : column.text(data)),
    hide: isHidden,
    width: widthPixels ?? column.widthPixels ?? defaultWidthPixels,
    minWidth: 64,
    sortable: column.isSortable ?? false,
    ...orderOf(sort, column.id),
    pinned: column.isLink === true && isRoomy() ? 'left' : null,
    resizable: true,
    suppressMovable: false,
    cellClass: column.isLink === true ? 'grid-link' : column.isNumber === true ? 'grid-number' : '',
    headerClass: column.isNumber === true ? 'grid-number-header' : '',
  }))
}

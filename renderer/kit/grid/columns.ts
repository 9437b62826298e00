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

/** The grid library's state of the columns by which rows are ordered. */
export const orderState = (sort: readonly GridSort[]) =>
  sort.map(({ column, direction }, sortIndex) => ({
    colId: column,
    sort: direction === 'descending' ? ('desc' as const) : ('asc' as const),
    sortIndex,
  }))

/** Whether and in which place rows are ordered by a column when the grid is made; later orders are handed to it. */
function orderOf(sort: readonly GridSort[], id: string): Pick<ColDef, 'initialSort' | 'initialSortIndex'> {
  const own = orderState(sort).find(({ colId }) => colId === id)
  return own ? { initialSort: own.sort, initialSortIndex: own.sortIndex } : {}
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

import './grid.css'
import './modules.ts'
import type { GridApi } from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { styleNonce } from '../ui/nonce.ts'
import { useStale } from '../data/use-data.ts'
import { isSame } from '../form/same.ts'
import type { MenuGroup } from '../ui/menu.tsx'
import { columnDefinitions, orderState, type GridColumn, type GridSort } from './columns.ts'
import { ContextMenu, type MenuPoint } from './context-menu.tsx'
import { gridLocale } from './locale.ts'
import { rememberedPlace, rememberPlace } from './place.ts'
import type { GridPreferences } from './preferences.ts'
import { everythingSelected, isSelected, nothingSelected, toggled, type GridSelection } from './selection.ts'
import { gridTheme } from './theme.ts'

/** Rows per question; the contract's largest page. */
export const blockRows = 200

export interface GridPage<Row> {
  readonly rows: readonly Row[]
  readonly total: number
}

export interface VisibleRows {
  readonly first: number
  readonly last: number
  readonly total: number
}

interface DataGridProps<Row extends { readonly id: number }> {
  /** Under this name place and arrangement are remembered. */
  readonly gridId: string
  readonly label: string
  readonly columns: readonly GridColumn<Row>[]
  readonly preferences: GridPreferences
  readonly onPreferences: (next: GridPreferences) => void
  /** By which columns rows are ordered, the first one first. */
  readonly sort: readonly GridSort[]
  readonly onSort: (sort: readonly GridSort[]) => void
  /** Which records the rows are made of; rows are fetched again, in place, when these change. */
  readonly query: { readonly channel: string }
  /** Fetches one block. Another `loadKey` means another list: it starts at the top. */
  readonly load: (offset: number, limit: number, sort: readonly GridSort[]) => Promise<GridPage<Row>>
  readonly loadKey: string
  readonly onVisible: (rows: VisibleRows) => void
  readonly onOpen: (row: Row) => void
  readonly onPeek: (row: Row) => void
  readonly onFocusRow: (row: Row | null) => void
  /** Several rows can be selected: with Shift, Ctrl, Ctrl+A; left out, always the one that has the keys. */
  readonly onSelection?: (selection: GridSelection) => void
  /** F2, Del and Ctrl+C, with the row that has the keys and what is selected. */
  readonly onEdit?: (row: Row) => void
  readonly onDelete?: () => void
  readonly onCopy?: () => void
  /** Ctrl+V, with the text in the clipboard. */
  readonly onPaste?: (text: string) => void
  readonly menu: (row: Row) => readonly MenuGroup[]
}

/** Row heights in rem, so that larger text gets higher rows. */
const rowHeightRem = { comfortable: 2.25, compact: 1.75 } as const

function pixels(rem: number): number {
  return Math.round(rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
}

/** A long list out of the database: rows come in blocks, sorted and filtered there. */
export function DataGrid<Row extends { readonly id: number }>(props: DataGridProps<Row>): ReactNode {
  const { gridId, loadKey, preferences, sort, columns } = props
  const api = useRef<GridApi<Row> | null>(null)
  const current = useRef(props)
  useEffect(() => {
    current.current = props
  })
  const [menu, setMenu] = useState<{ readonly at: MenuPoint; readonly groups: readonly MenuGroup[] } | null>(
    null,
  )
  const [place] = useState(() => rememberedPlace(gridId, loadKey))
  const total = useRef(place?.total ?? 0)
  const columnDefs = useMemo(
    () => columnDefinitions(columns, preferences, sort),
    [columns, preferences, sort],
  )
  /** The order that the grid told last: it comes back by the address when a second press may have changed it again. */
  const told = useRef(sort)
  useEffect(() => {
    if (isSame(told.current, sort)) return
    told.current = sort
    api.current?.applyColumnState({ state: orderState(sort), defaultState: { sort: null } })
  }, [sort])
  const locale = useMemo(() => gridLocale(), [])
  const selection = useRef<GridSelection>(nothingSelected)
  /** The row from which Shift selects, and the row to which the selection has followed the keys. */
  const anchor = useRef<number | null>(null)
  const followed = useRef<number | null>(null)
  /** The row that has the keys and is still on its way. */
  const awaited = useRef<number | null>(null)

  const showSelection = (grid: GridApi<Row>): void => {
    grid.forEachNode((node) => {
      if (node.data === undefined) return
      const wanted = isSelected(selection.current, node.data.id)
      if (node.isSelected() !== wanted) node.setSelected(wanted, false, 'api')
    })
  }
  const select = (next: GridSelection): void => {
    selection.current = next
    if (api.current) showSelection(api.current)
    current.current.onSelection?.(next)
  }
  /** Selects from the anchor to a row; rows that are not there yet are asked for. */
  const selectTo = async (index: number): Promise<void> => {
    const from = Math.min(anchor.current ?? index, index)
    const to = Math.max(anchor.current ?? index, index)
    const ids = new Set<number>()
    for (let row = from; row <= to;) {
      const known = api.current?.getDisplayedRowAtIndex(row)?.data
      if (known !== undefined) {
        ids.add(known.id)
        row += 1
        continue
      }
      const limit = Math.min(blockRows, to - row + 1)
      const { rows } = await current.current.load(row, limit, current.current.sort)
      for (const { id } of rows) ids.add(id)
      row += limit
    }
    select({ isAll: false, ids })
  }
  /** The grid tells of its focus later than it moves it: what was held with a press is asked of the press itself. */
  const follow = (held: { readonly shiftKey: boolean; readonly ctrlKey: boolean }): void => {
    const focused = api.current?.getFocusedCell()
    if (!focused) return
    followed.current = focused.rowIndex
    selectFocused(focused.rowIndex, held)
  }
  const selectFocused = (
    index: number,
    { shiftKey: shift, ctrlKey: ctrl }: { readonly shiftKey: boolean; readonly ctrlKey: boolean },
  ): void => {
    const row = api.current?.getDisplayedRowAtIndex(index)?.data
    const isMany = current.current.onSelection !== undefined
    if (isMany && shift) {
      void selectTo(index)
      return
    }
    anchor.current = index
    awaited.current = row === undefined && !(isMany && ctrl) ? index : null
    if (row === undefined || (isMany && ctrl)) return
    select({ isAll: false, ids: new Set([row.id]) })
  }

  useStale(props.query, () => api.current?.refreshInfiniteCache())

  const shownKey = useRef(loadKey)
  useEffect(() => {
    if (shownKey.current === loadKey) return
    shownKey.current = loadKey
    anchor.current = null
    select(nothingSelected)
    api.current?.ensureIndexVisible(0, 'top')
    api.current?.purgeInfiniteCache()
  }, [loadKey])

  const remember = (grid: GridApi<Row>): void => {
    // answers and announcements may come after the grid is gone
    if (grid.isDestroyed()) return
    const focused = grid.getFocusedCell()
    const height = pixels(rowHeightRem[current.current.preferences.density])
    const range = grid.getVerticalPixelRange()
    const first = Math.floor(range.top / height)
    const last = Math.min(Math.ceil(range.bottom / height), total.current) - 1
    current.current.onVisible({
      first: total.current === 0 ? 0 : first + 1,
      last: last + 1,
      total: total.current,
    })
    rememberPlace(gridId, {
      loadKey: shownKey.current,
      firstRow: Math.max(0, first),
      total: total.current,
      focusedRow: focused?.rowIndex ?? null,
      focusedColumn: focused?.column.getColId() ?? null,
    })
  }

  const datasource = useMemo(
    () => ({
      getRows: ({ startRow, endRow, successCallback, failCallback, sortModel }: Block<Row>) => {
        const asked = sortModel.map(({ colId, sort: order }) => sortOf(colId, order))
        const key = shownKey.current
        current.current
          .load(startRow, endRow - startRow, asked)
          .then((page) => {
            if (key !== shownKey.current) {
              // of a list that is no longer shown; unanswered it would hold up the next blocks
              failCallback()
              return
            }
            total.current = page.total
            successCallback([...page.rows], page.total)
            if (api.current) remember(api.current)
          })
          .catch(() => failCallback())
      },
    }),
    // the source lives as long as the grid: it reads what is current through references
    // eslint-disable-next-line react/exhaustive-deps
    [],
  )

  const arrange = (grid: GridApi<Row>): void => {
    current.current.onPreferences({
      ...current.current.preferences,
      columns: grid.getColumnState().map(({ colId, hide, width }) => ({
        id: colId,
        isHidden: hide ?? false,
        ...(typeof width === 'number' && { widthPixels: width }),
      })),
    })
  }

  return (
    <div
      className="grid"
      data-pane
      role="presentation"
      onMouseDown={(event) => {
        if (!(event.target instanceof Element) || event.target.closest('.ag-cell') === null) return
        // the other button opens a menu for what is selected
        if (event.button === 0) follow(event)
        else followed.current = api.current?.getFocusedCell()?.rowIndex ?? null
      }}
      onKeyDown={(event) => {
        // to the first and to the last row, Ctrl belongs to the key
        if (event.key === 'Home' || event.key === 'End') follow({ shiftKey: event.shiftKey, ctrlKey: false })
        else if (movingKeys.has(event.key)) follow(event)
      }}
      onPaste={(event) => {
        if (event.target instanceof HTMLInputElement) return
        const text = event.clipboardData.getData('text/plain')
        if (text !== '') current.current.onPaste?.(text)
      }}
      onKeyDownCapture={(event) => {
        const { key, ctrlKey, shiftKey, altKey } = event
        if (altKey || !ctrlKey || shiftKey) return
        if (key.toLowerCase() === 'a' && current.current.onSelection) select(everythingSelected)
        else if (key.toLowerCase() === 'c' && current.current.onCopy) current.current.onCopy()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <AgGridReact<Row>
        theme={gridTheme}
        styleNonce={styleNonce}
        localeText={locale}
        rowModelType="infinite"
        cacheBlockSize={blockRows}
        maxBlocksInCache={20}
        infiniteInitialRowCount={Math.max(1, place?.total ?? 1)}
        blockLoadDebounceMillis={40}
        datasource={datasource}
        columnDefs={columnDefs}
        maintainColumnOrder={false}
        getRowId={({ data }) => String(data.id)}
        rowHeight={pixels(rowHeightRem[preferences.density])}
        headerHeight={pixels(2.25)}
        rowSelection={{
          mode: 'multiRow',
          checkboxes: false,
          headerCheckbox: false,
          enableClickSelection: false,
        }}
        suppressDragLeaveHidesColumns
        suppressNoRowsOverlay
        animateRows={false}
        rowBuffer={20}
        preventDefaultOnContextMenu
        defaultColDef={{
          sortingOrder: ['asc', 'desc', null],
          suppressKeyboardEvent: ({ event }) => {
            // the browser would scroll a page
            if (event.key === ' ') event.preventDefault()
            return event.key === ' ' || event.key === 'Enter'
          },
        }}
        onGridReady={({ api: grid }) => {
          api.current = grid
          grid.setGridAriaProperty('label', props.label)
          if (place && place.firstRow > 0) grid.ensureIndexVisible(place.firstRow, 'top')
        }}
        onFirstDataRendered={({ api: grid }) => {
          if (place?.focusedRow == null || place.focusedColumn === null) return
          grid.setFocusedCell(place.focusedRow, place.focusedColumn)
        }}
        onSortChanged={({ api: grid, source }) => {
          if (source === 'gridOptionsChanged' || source === 'api') return
          const ordered = grid.getColumnState().filter(({ sort: order }) => order != null)
          told.current = ordered
            .toSorted((a, b) => (a.sortIndex ?? 0) - (b.sortIndex ?? 0))
            .map(({ colId, sort: order }) => sortOf(colId, order))
          current.current.onSort(told.current)
        }}
        onColumnMoved={({ api: grid, finished, source }) => {
          if (finished && source === 'uiColumnMoved') arrange(grid)
        }}
        onColumnResized={({ api: grid, finished, source }) => {
          if (finished && source === 'uiColumnResized') arrange(grid)
        }}
        onViewportChanged={({ api: grid }) => remember(grid)}
        onBodyScrollEnd={({ api: grid }) => remember(grid)}
        onCellFocused={({ api: grid, rowIndex }) => {
          // told late: the keys may have gone on since
          if (rowIndex !== (grid.getFocusedCell()?.rowIndex ?? null)) return
          const node = rowIndex === null ? undefined : grid.getDisplayedRowAtIndex(rowIndex)
          if (rowIndex !== null && rowIndex !== followed.current) selectFocused(rowIndex, unheld)
          followed.current = rowIndex
          current.current.onFocusRow(node?.data ?? null)
          remember(grid)
        }}
        onModelUpdated={({ api: grid }) => {
          showSelection(grid)
          const index = awaited.current
          const row = index === null ? undefined : grid.getDisplayedRowAtIndex(index)?.data
          if (row === undefined) return
          awaited.current = null
          select({ isAll: false, ids: new Set([row.id]) })
          current.current.onFocusRow(row)
        }}
        onCellKeyDown={({ event, data }) => {
          if (!(event instanceof KeyboardEvent) || data === undefined) return
          if (event.key === 'Enter') current.current.onOpen(data)
          else if (event.key === 'F2') current.current.onEdit?.(data)
          else if (event.key === 'Delete') current.current.onDelete?.()
          else if (event.key === ' ' && event.ctrlKey) select(toggled(selection.current, data.id))
          else if (event.key === ' ') {
            select({ isAll: false, ids: new Set([data.id]) })
            current.current.onPeek(data)
          }
        }}
        onCellClicked={({ data, column, event }) => {
          const isMouse = event instanceof MouseEvent
          if (data !== undefined && isMouse && event.ctrlKey && current.current.onSelection) {
            select(toggled(selection.current, data.id))
            return
          }
          if (isMouse && event.shiftKey) return
          const link = columns.find((candidate) => candidate.id === column.getColId())?.isLink === true
          if (data !== undefined && link) current.current.onOpen(data)
        }}
        onCellDoubleClicked={({ data }) => {
          if (data !== undefined) current.current.onOpen(data)
        }}
        onCellContextMenu={({ data, event }) => {
          if (data === undefined || !(event instanceof MouseEvent)) return
          if (!isSelected(selection.current, data.id)) select({ isAll: false, ids: new Set([data.id]) })
          setMenu({ at: { x: event.clientX, y: event.clientY }, groups: current.current.menu(data) })
        }}
      />
      <ContextMenu
        label={props.label}
        at={menu?.at ?? null}
        groups={menu?.groups ?? []}
        onClose={() => {
          setMenu(null)
          const focused = api.current?.getFocusedCell()
          if (focused) api.current?.setFocusedCell(focused.rowIndex, focused.column)
        }}
      />
    </div>
  )
}

const unheld = { shiftKey: false, ctrlKey: false }
const movingKeys: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'])

const sortOf = (column: string, order: string | null | undefined): GridSort => ({
  column,
  direction: order === 'desc' ? 'descending' : 'ascending',
})

interface Block<Row> {
  readonly startRow: number
  readonly endRow: number
  readonly sortModel: readonly { readonly colId: string; readonly sort: string }[]
  readonly successCallback: (rows: Row[], lastRow?: number) => void
  readonly failCallback: () => void
}

import './grid.css'
import './modules.ts'
import type { GridApi } from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { styleNonce } from '../ui/nonce.ts'
import { useStale } from '../data/use-data.ts'
import type { MenuGroup } from '../ui/menu.tsx'
import { columnDefinitions, type GridColumn, type GridSort } from './columns.ts'
import { ContextMenu, type MenuPoint } from './context-menu.tsx'
import { gridLocale } from './locale.ts'
import { rememberedPlace, rememberPlace } from './place.ts'
import type { GridPreferences } from './preferences.ts'
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
  readonly sort: GridSort | null
  readonly onSort: (sort: GridSort | null) => void
  /** Which records the rows are made of; rows are fetched again, in place, when these change. */
  readonly query: { readonly channel: string }
  /** Fetches one block. Another `loadKey` means another list: it starts at the top. */
  readonly load: (offset: number, limit: number, sort: GridSort | null) => Promise<GridPage<Row>>
  readonly loadKey: string
  readonly onVisible: (rows: VisibleRows) => void
  readonly onOpen: (row: Row) => void
  readonly onPeek: (row: Row) => void
  readonly onFocusRow: (row: Row | null) => void
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
  const locale = useMemo(() => gridLocale(), [])

  useStale(props.query, () => api.current?.refreshInfiniteCache())

  const shownKey = useRef(loadKey)
  useEffect(() => {
    if (shownKey.current === loadKey) return
    shownKey.current = loadKey
    api.current?.deselectAll()
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
        const model = sortModel[0]
        const asked: GridSort | null = model
          ? { column: model.colId, direction: model.sort === 'desc' ? 'descending' : 'ascending' }
          : null
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
    <div className="grid" data-pane>
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
        rowSelection={{ mode: 'singleRow', checkboxes: false, enableClickSelection: true }}
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
          const sorted = grid.getColumnState().find((column) => column.sort != null)
          current.current.onSort(
            sorted
              ? { column: sorted.colId, direction: sorted.sort === 'desc' ? 'descending' : 'ascending' }
              : null,
          )
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
          const node = rowIndex === null ? undefined : grid.getDisplayedRowAtIndex(rowIndex)
          node?.setSelected(true, true)
          current.current.onFocusRow(node?.data ?? null)
          remember(grid)
        }}
        onCellKeyDown={({ event, data, node }) => {
          if (!(event instanceof KeyboardEvent) || data === undefined) return
          if (event.key === 'Enter') current.current.onOpen(data)
          else if (event.key === ' ') {
            node.setSelected(true, true)
            current.current.onPeek(data)
          }
        }}
        onCellClicked={({ data, column }) => {
          const link = columns.find((candidate) => candidate.id === column.getColId())?.isLink === true
          if (data !== undefined && link) current.current.onOpen(data)
        }}
        onCellDoubleClicked={({ data }) => {
          if (data !== undefined) current.current.onOpen(data)
        }}
        onCellContextMenu={({ data, node, event }) => {
          if (data === undefined || !(event instanceof MouseEvent)) return
          node.setSelected(true, true)
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

interface Block<Row> {
  readonly startRow: number
  readonly endRow: number
  readonly sortModel: readonly { readonly colId: string; readonly sort: string }[]
  readonly successCallback: (rows: Row[], lastRow?: number) => void
  readonly failCallback: () => void
}

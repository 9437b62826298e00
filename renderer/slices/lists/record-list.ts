import { useMemo, type ReactNode } from 'react'
import type { FieldList } from '../../../preload/contract/fields.ts'
import type { SettableValue } from '../../../preload/contract/list-changes.ts'
import type { ListName, ListRow } from '../../../preload/contract/lists.ts'
import type { View, ViewState } from '../../../preload/contract/views.ts'
import { api } from '../../kit/data/api.ts'
import { ask } from '../../kit/data/client.ts'
import type { GridColumn, GridSort } from '../../kit/grid/columns.ts'
import type { GridPage } from '../../kit/grid/data-grid.tsx'
import { shownColumns, type GridPreferences } from '../../kit/grid/preferences.ts'
import { useGridPreferences } from '../../kit/grid/use-grid-preferences.ts'
import { gridColumnsOf, type ListFace } from '../../kit/list/faces.ts'
import { rememberSearch } from '../../kit/list/remembered.ts'
import { readSort, writeSort } from '../../kit/list/sort-param.ts'
import { useView } from '../views/index.ts'
import type { ListSearch } from '../../kit/list/list-search.ts'

export const bulkKinds = [
  'set',
  'empty',
  'addTag',
  'removeTag',
  'addTheme',
  'removeTheme',
  'addTask',
  'addToGroup',
  'addToDistributionList',
  'assign',
  'complete',
  'postpone',
  'wait',
  'handOver',
  'receive',
] as const
export type BulkKind = (typeof bulkKinds)[number]

/** What the control of a new value is given. */
export interface ValueControl {
  readonly label: string
  readonly value: SettableValue
  readonly onChange: (value: SettableValue) => void
}

/** A list of records: what it is called, how it looks, what can be done with many. */
export interface ListedRecords {
  readonly list: ListName
  /** Address under which it is remembered. */
  readonly path: string
  /** Under this name place and arrangement are remembered. */
  readonly gridId: string
  readonly face: ListFace
  /** The order while none is asked for; left out: by name. */
  readonly usualSort?: string
  /** Its records can be mailed to, and saved as contact cards. */
  readonly hasCards: boolean
  /** Columns that menus need, whatever is shown. */
  readonly needed: readonly string[]
  readonly many: {
    readonly kinds: readonly BulkKind[]
    /** Fields that many records can be given. */
    readonly fields: FieldList
    readonly firstField: string
    /** The control of a field whose kind says too little; null: that of its kind. */
    readonly control?: (field: string, props: ValueControl) => ReactNode
    /** Fields into which copied cells can be pasted, each its own. */
    readonly pasted: FieldList
  }
}

/** The same with what its address says. */
export interface RecordListDefinition<Search extends ListSearch> extends ListedRecords {
  /** An address out of a view's filter. */
  readonly read: (search: object) => Search
  /** The filter of an address as the data process wants it, without what is empty. */
  readonly filterOf: (search: Search) => object
}

export interface RecordList<Search extends ListSearch = ListSearch> {
  readonly definition: ListedRecords
  /** What is shown: what the address says, else what its view says. */
  readonly search: Search
  readonly sort: readonly GridSort[]
  readonly gridId: string
  readonly columns: readonly GridColumn<ListRow>[]
  /** Those that are shown, in their order. */
  readonly shown: readonly GridColumn<ListRow>[]
  readonly preferences: GridPreferences
  readonly setPreferences: (next: GridPreferences) => void
  /** What is shown, as a view would keep it. */
  readonly state: ViewState
  readonly loadKey: string
  readonly load: (offset: number, limit: number, sort: readonly GridSort[]) => Promise<GridPage<ListRow>>
  readonly change: (next: Search) => void
  /** Shows what only these parts of the address ask for. */
  readonly clear: (kept: Pick<ListSearch, 'text' | 'sort'>) => void
  readonly show: (view: View | null) => void
}

/** The columns of a view; one without any shows the usual ones. */
function usualColumns(face: ListFace, { fields }: View) {
  const { columns } = fields.state
  return {
    shown: columns.length > 0 ? columns : face.shown.map(([id]) => id),
    all: Object.keys(face.columns),
  }
}

/** What a list shows at an address, and the ways to change it. */
export function useRecordList<Search extends ListSearch>(
  definition: RecordListDefinition<Search>,
  address: Search,
  go: (search: Search) => void,
): RecordList<Search> {
  const { list, face, read } = definition
  const view = useView(list, address.view)
  const { view: viewId, ...own } = address
  const isAsSaved = Object.values(own).every((value) => value === undefined)
  const search = useMemo(() => {
    if (!isAsSaved || view === undefined) return address
    const { filter: kept, sort: keptSort } = view.fields.state
    return read({ ...kept, sort: writeSort(keptSort), view: view.id })
  }, [isAsSaved, view, address, read])
  const gridId = viewId === undefined ? definition.gridId : `${definition.gridId}.view-${viewId}`
  const [preferences, setPreferences] = useGridPreferences(gridId, view && usualColumns(face, view))
  const columns = useMemo(() => gridColumnsOf(face), [face])
  const shown = useMemo(() => shownColumns(columns, preferences), [columns, preferences])
  const filter = useMemo(
    // as JSON brings it back from where views are kept
    () => JSON.parse(JSON.stringify(definition.filterOf(search))) as ViewState['filter'],
    [definition, search],
  )
  const order = search.sort ?? definition.usualSort
  const sort = useMemo(() => readSort(order), [order])
  const wanted = useMemo(() => [...new Set([...shown, ...definition.needed])].toSorted(), [shown, definition])

  const change = (next: Search): void => {
    rememberSearch(definition.path, next)
    go(next)
  }
  return {
    definition,
    search,
    sort,
    gridId,
    columns,
    shown: shown.flatMap((name) => columns.find(({ id }) => id === name) ?? []),
    preferences,
    setPreferences,
    state: useMemo(() => ({ filter, sort: [...sort], columns: [...shown] }), [filter, sort, shown]),
    loadKey: JSON.stringify([gridId, filter, order, wanted]),
    load: async (offset, limit, asked) =>
      ask(api.lists.rows, { list, offset, limit, filter, sort: [...asked], columns: wanted }),
    change,
    clear: (kept) => change(read(kept)),
    show: (wantedView) => change(read(wantedView === null ? {} : { view: wantedView.id })),
  }
}

import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ListRow } from '../../../preload/contract/lists.ts'
import type { OrganisationFilter } from '../../../preload/contract/organisations.ts'
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
import { organisationFace, useOrganisationFace } from './list-face.ts'
import { menuColumns } from './row-menu.tsx'
import { filterOf, organisationsSearch, type OrganisationsSearch } from './search.ts'

export interface OrganisationsList {
  /** What is shown: what the address says, else what its view says. */
  readonly search: OrganisationsSearch
  readonly filter: OrganisationFilter
  readonly sort: readonly GridSort[]
  readonly face: ListFace
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
  readonly change: (next: OrganisationsSearch) => void
  readonly show: (view: View | null) => void
}

/** The columns of a view; one without any shows the usual ones. */
function usualColumns(
  { fields }: View,
  allColumns: readonly string[],
): {
  readonly shown: readonly string[]
  readonly all: readonly string[]
} {
  const { columns } = fields.state
  return { shown: columns.length > 0 ? columns : organisationFace.shown.map(([id]) => id), all: allColumns }
}

/** A view's state as the address of the list. */
const searchOf = ({ id, fields }: View): OrganisationsSearch =>
  organisationsSearch.parse({ ...fields.state.filter, sort: writeSort(fields.state.sort), view: id })

/** What the list of companies shows, and the ways to change it. */
export function useOrganisationsList(): OrganisationsList {
  const address = useSearch({ from: '/organisations' })
  const navigate = useNavigate({ from: '/organisations' })
  const view = useView('organisation', address.view)
  const { view: viewId, ...own } = address
  const isAsSaved = Object.values(own).every((value) => value === undefined)
  const search = useMemo(
    () => (isAsSaved && view !== undefined ? searchOf(view) : address),
    [isAsSaved, view, address],
  )
  const gridId = viewId === undefined ? 'organisations' : `organisations.view-${viewId}`
  const face = useOrganisationFace()
  const [preferences, setPreferences] = useGridPreferences(
    gridId,
    view && usualColumns(view, Object.keys(face.columns)),
  )
  const columns = useMemo(() => gridColumnsOf(face), [face])
  const shown = useMemo(() => shownColumns(columns, preferences), [columns, preferences])
  const filter = useMemo(() => filterOf(search), [search])
  const sort = useMemo(() => readSort(search.sort), [search.sort])
  const wanted = useMemo(() => [...new Set([...shown, ...menuColumns])].toSorted(), [shown])

  const change = (next: OrganisationsSearch): void => {
    rememberSearch('/organisations', next)
    void navigate({ search: next, replace: true })
  }
  return {
    search,
    filter,
    sort,
    face,
    gridId,
    columns,
    shown: shown.flatMap((name) => columns.find(({ id }) => id === name) ?? []),
    preferences,
    setPreferences,
    state: useMemo(
      // as JSON brings it back from where views are kept
      () => ({
        filter: JSON.parse(JSON.stringify(filter)) as ViewState['filter'],
        sort: [...sort],
        columns: [...shown],
      }),
      [filter, sort, shown],
    ),
    loadKey: JSON.stringify([gridId, filter, search.sort, wanted]),
    load: async (offset, limit, order) =>
      ask(api.organisations.list, { offset, limit, filter, sort: [...order], columns: wanted }),
    change,
    show: (wantedView) => change(wantedView === null ? {} : { view: wantedView.id }),
  }
}

import './organisations.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useRef, useState, type ReactNode } from 'react'
import { organisationColumns, type OrganisationRow } from '../../../preload/contract/organisations.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { ask } from '../../kit/data/client.ts'
import { ColumnsDialog } from '../../kit/grid/columns-dialog.tsx'
import type { GridSort } from '../../kit/grid/columns.ts'
import { DataGrid, type GridPage, type VisibleRows } from '../../kit/grid/data-grid.tsx'
import { GridFooter } from '../../kit/grid/grid-footer.tsx'
import { useGridPreferences } from '../../kit/grid/use-grid-preferences.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { Drawer } from '../../kit/ui/dialog.tsx'
import { AddIcon, ColumnsIcon, DensityIcon, FilterIcon, ImportIcon, MergeIcon } from '../../kit/ui/icons.ts'
import { EmptyState, Page, PageHeader } from '../../kit/ui/page.tsx'
import { TextSearch } from '../../kit/ui/text-search.tsx'
import { organisationGridColumns } from './columns.ts'
import { FacetPanel } from './facet-panel.tsx'
import { FilterChips } from './filter-chips.tsx'
import { openNewOrganisation } from './new-organisation-state.ts'
import { Peek } from './peek.tsx'
import { organisationMenu } from './row-menu.tsx'
import { filterCount, filterOf, type OrganisationsSearch } from './search.ts'

const gridId = 'organisations'

const isColumn = (id: string): id is (typeof organisationColumns)[number] =>
  organisationColumns.some((column) => column === id)

/** The list of all companies and other bodies: search, filters, order, preview. */
export function OrganisationsScreen(): ReactNode {
  const search = useSearch({ from: '/organisations' })
  const navigate = useNavigate({ from: '/organisations' })
  const [preferences, setPreferences] = useGridPreferences(gridId)
  const [visible, setVisible] = useState<VisibleRows | null>(null)
  const [focused, setFocused] = useState<OrganisationRow | null>(null)
  const [isPeeking, setPeeking] = useState(false)
  const [isChoosingColumns, setChoosingColumns] = useState(false)
  const [isFiltering, setFiltering] = useState(false)
  const searchInput = useRef<HTMLInputElement>(null)
  const columns = useMemo(() => organisationGridColumns(), [])
  const filter = useMemo(() => filterOf(search), [search])
  const loadKey = JSON.stringify([filter, search.sort, search.direction])
  const sort = useMemo<GridSort | null>(
    () => (search.sort ? { column: search.sort, direction: search.direction ?? 'ascending' } : null),
    [search.sort, search.direction],
  )

  const change = (next: OrganisationsSearch): void => void navigate({ search: next, replace: true })
  const open = (row: OrganisationRow): void =>
    void navigate({ to: '/organisations/$organisationId', params: { organisationId: row.id } })

  useCommandHandler('record.new', () => openNewOrganisation(), { label: t('command.organisation.new') })
  useCommandHandler('list.filter', () => searchInput.current?.focus())

  const load = async (
    offset: number,
    limit: number,
    order: GridSort | null,
  ): Promise<GridPage<OrganisationRow>> =>
    ask(api.organisations.list, {
      offset,
      limit,
      filter,
      sort: order && isColumn(order.column) ? [{ column: order.column, direction: order.direction }] : [],
    })

  const isNarrowed = filterCount(search) > 0 || filter.text !== undefined
  const isEmpty = visible?.total === 0

  return (
    <Page width="full">
      <PageHeader
        title={t('organisations.title')}
        actions={
          <>
            <Button icon={<MergeIcon />} onPress={() => void navigate({ to: '/organisations/duplicates' })}>
              {t('duplicates.title')}
            </Button>
            <Button
              variant={isEmpty ? 'secondary' : 'primary'}
              icon={<AddIcon />}
              onPress={() => openNewOrganisation()}
            >
              {t('command.organisation.new')}
            </Button>
          </>
        }
      />
      <div className="organisations-tools">
        <TextSearch
          label={t('organisations.search')}
          text={search.text ?? ''}
          onText={(text) => change({ ...search, text: text === '' ? undefined : text })}
          inputRef={searchInput}
        />
        <Button className="facets-button" icon={<FilterIcon />} onPress={() => setFiltering(true)}>
          {t('organisations.filters')}
        </Button>
        <FilterChips search={search} onSearch={change} />
        <div className="organisations-tools-end">
          <IconButton
            label={t(
              preferences.density === 'compact' ? 'grid.density.toComfortable' : 'grid.density.toCompact',
            )}
            icon={<DensityIcon />}
            onPress={() =>
              setPreferences({
                ...preferences,
                density: preferences.density === 'compact' ? 'comfortable' : 'compact',
              })
            }
          />
          <IconButton
            label={t('grid.columns')}
            icon={<ColumnsIcon />}
            onPress={() => setChoosingColumns(true)}
          />
        </div>
      </div>
      <div
        className={isPeeking && focused ? 'organisations-body organisations-body-peek' : 'organisations-body'}
      >
        <aside className="organisations-facets" aria-label={t('organisations.filters')} data-pane>
          <FacetPanel search={search} onSearch={change} />
        </aside>
        <div className="list-frame">
          <DataGrid
            key={preferences.density}
            gridId={gridId}
            label={t('organisations.title')}
            columns={columns}
            preferences={preferences}
            onPreferences={setPreferences}
            sort={sort}
            onSort={(next) =>
              change({
                ...search,
                sort: next && isColumn(next.column) ? next.column : undefined,
                direction: next?.direction,
              })
            }
            query={api.organisations.list}
            load={load}
            loadKey={loadKey}
            onVisible={setVisible}
            onOpen={open}
            onPeek={(row) => {
              setPeeking(!isPeeking || row.id !== focused?.id)
              setFocused(row)
            }}
            onFocusRow={setFocused}
            menu={(row) => organisationMenu(row, () => open(row))}
          />
          <GridFooter rows={visible} hint={t('grid.hint')} />
          {isEmpty && (
            <div className="list-empty-cover">
              {isNarrowed ? (
                <EmptyState
                  title={t('organisations.empty.narrowed')}
                  actions={<Button onPress={() => change({})}>{t('organisations.filters.clear')}</Button>}
                >
                  {t('organisations.empty.narrowed.what')}
                </EmptyState>
              ) : (
                <EmptyState
                  title={t('organisations.empty')}
                  actions={
                    <>
                      <Button
                        variant="primary"
                        icon={<ImportIcon />}
                        onPress={() => void navigate({ to: '/imports' })}
                      >
                        {t('organisations.empty.import')}
                      </Button>
                      <Button icon={<AddIcon />} onPress={() => openNewOrganisation()}>
                        {t('command.organisation.new')}
                      </Button>
                    </>
                  }
                >
                  {t('organisations.empty.what')}
                </EmptyState>
              )}
            </div>
          )}
        </div>
        {isPeeking && focused && <Peek organisationId={focused.id} onClose={() => setPeeking(false)} />}
      </div>
      <ColumnsDialog
        columns={columns}
        preferences={preferences}
        onPreferences={setPreferences}
        isOpen={isChoosingColumns}
        onClose={() => setChoosingColumns(false)}
      />
      <Drawer title={t('organisations.filters')} isOpen={isFiltering} onClose={() => setFiltering(false)}>
        <FacetPanel search={search} onSearch={change} />
      </Drawer>
    </Page>
  )
}

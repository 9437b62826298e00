import './organisations.css'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState, type ReactNode } from 'react'
import type { ListRow } from '../../../preload/contract/lists.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { ColumnsDialog } from '../../kit/grid/columns-dialog.tsx'
import { DataGrid, type VisibleRows } from '../../kit/grid/data-grid.tsx'
import { GridFooter } from '../../kit/grid/grid-footer.tsx'
import { nothingSelected, type GridSelection } from '../../kit/grid/selection.ts'
import { t } from '../../kit/i18n/translate.ts'
import { ExportMenu } from '../../kit/list/export-menu.tsx'
import { copyRows } from '../../kit/list/copy-rows.ts'
import { FilterDrawer } from '../../kit/list/filter-drawer.tsx'
import { writeSort } from '../../kit/list/sort-param.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { Drawer } from '../../kit/ui/dialog.tsx'
import { AddIcon, ColumnsIcon, DensityIcon, FilterIcon, MergeIcon } from '../../kit/ui/icons.ts'
import { Page, PageHeader } from '../../kit/ui/page.tsx'
import { TextSearch } from '../../kit/ui/text-search.tsx'
import { ViewBar } from '../views/index.ts'
import { BulkBar } from './bulk-bar.tsx'
import { severalOrAll } from './selected-records.ts'
import { EmptyList } from './empty-list.tsx'
import { FacetPanel } from './facet-panel.tsx'
import { FilterChips } from './filter-chips.tsx'
import { openNewOrganisation } from './new-organisation-state.ts'
import { Peek } from './peek.tsx'
import { organisationMenu } from './row-menu.tsx'
import { filterCount } from './search.ts'
import { useOrganisationsList } from './use-organisations-list.ts'

/** The list of all companies and other bodies: views, search, filters, order, selection, preview. */
export function OrganisationsScreen(): ReactNode {
  const navigate = useNavigate({ from: '/organisations' })
  const list = useOrganisationsList()
  const { search, change, preferences, setPreferences } = list
  const [visible, setVisible] = useState<VisibleRows | null>(null)
  const [focused, setFocused] = useState<ListRow | null>(null)
  const [selection, setSelection] = useState<GridSelection>(nothingSelected)
  const [isPeeking, setPeeking] = useState(false)
  const [isChoosingColumns, setChoosingColumns] = useState(false)
  const [isFiltering, setFiltering] = useState(false)
  const [isRemoving, setRemoving] = useState(false)
  const searchInput = useRef<HTMLInputElement>(null)
  const open = (row: ListRow, isEditing = false): void =>
    void navigate({
      to: '/organisations/$organisationId',
      params: { organisationId: row.id },
      search: isEditing ? { edit: true } : {},
    })

  useCommandHandler('record.new', () => openNewOrganisation(), { label: t('command.organisation.new') })
  useCommandHandler('list.filter', () => searchInput.current?.focus())

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
        <ViewBar list="organisation" shownId={search.view} state={list.state} onShow={list.show} />
        <TextSearch
          label={t('organisations.search')}
          text={search.text ?? ''}
          onText={(text) => change({ ...search, text: text === '' ? undefined : text })}
          inputRef={searchInput}
        />
        <Button className="facets-button" icon={<FilterIcon />} onPress={() => setFiltering(true)}>
          {t('organisations.filters')}
        </Button>
        <FilterDrawer
          key={search.view ?? 0}
          face={list.face}
          where={search.where}
          onWhere={(where) => change({ ...search, where })}
          total={visible?.total}
        />
        <FilterChips search={search} onSearch={change} />
        <div className="organisations-tools-end">
          <ExportMenu
            list="organisation"
            face={list.face}
            title={t('organisations.title')}
            records={severalOrAll(list, selection, visible?.total ?? 0)}
            count={visible?.total ?? 0}
            sort={[...list.sort]}
            shown={list.shown.map(({ id }) => id)}
          />
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
          <BulkBar
            list={list}
            selection={selection}
            total={visible?.total ?? 0}
            isRemoving={isRemoving}
            onRemoving={setRemoving}
          />
          <DataGrid
            key={`${list.gridId} ${preferences.density}`}
            gridId={list.gridId}
            label={t('organisations.title')}
            columns={list.columns}
            preferences={preferences}
            onPreferences={setPreferences}
            sort={list.sort}
            onSort={(next) => change({ ...search, sort: writeSort([...next]) })}
            query={api.organisations.list}
            load={list.load}
            loadKey={list.loadKey}
            onVisible={setVisible}
            onOpen={open}
            onEdit={(row) => open(row, true)}
            onDelete={() => setRemoving(true)}
            onCopy={() =>
              void copyRows({ ...list, columns: list.shown, selection, total: visible?.total ?? 0 })
            }
            onSelection={setSelection}
            onPeek={(row) => {
              setPeeking(!isPeeking || row.id !== focused?.id)
              setFocused(row)
            }}
            onFocusRow={setFocused}
            menu={(row) => organisationMenu(row, () => open(row))}
          />
          <GridFooter rows={visible} hint={t('grid.hint')} />
          {isEmpty && (
            <EmptyList
              isNarrowed={filterCount(search) > 0 || list.filter.text !== undefined}
              onClear={() => change({})}
            />
          )}
        </div>
        {isPeeking && focused && <Peek organisationId={focused.id} onClose={() => setPeeking(false)} />}
      </div>
      <ColumnsDialog
        columns={list.columns}
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

import './lists.css'
import { useRef, useState, type ReactNode } from 'react'
import type { ListRow, RecordSelection } from '../../../preload/contract/lists.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { ColumnsDialog } from '../../kit/grid/columns-dialog.tsx'
import { DataGrid, type VisibleRows } from '../../kit/grid/data-grid.tsx'
import { GridFooter } from '../../kit/grid/grid-footer.tsx'
import { nothingSelected, selectedCount, type GridSelection } from '../../kit/grid/selection.ts'
import { t } from '../../kit/i18n/translate.ts'
import { copyRows } from '../../kit/list/copy-rows.ts'
import { ExportMenu } from '../../kit/list/export-menu.tsx'
import { FilterDrawer } from '../../kit/list/filter-drawer.tsx'
import { writeSort } from '../../kit/list/sort-param.ts'
import { useIfEditor } from '../../kit/roles/use-role.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { Drawer } from '../../kit/ui/dialog.tsx'
import { ColumnsIcon, DensityIcon, FilterIcon } from '../../kit/ui/icons.ts'
import type { MenuGroup } from '../../kit/ui/menu.tsx'
import { EmptyState, Page, PageHeader } from '../../kit/ui/page.tsx'
import { TextSearch } from '../../kit/ui/text-search.tsx'
import { showToast } from '../../kit/ui/toast.tsx'
import type { Deed } from '../../kit/ui/refused.ts'
import { ViewBar } from '../views/index.ts'
import { BulkBar } from './bulk-bar.tsx'
import { ListChips, whereChips, type FilterChip } from './list-chips.tsx'
import type { ListSearch } from '../../kit/list/list-search.ts'
import type { RecordList } from './record-list.ts'
import { PasteDialog, type Pasted } from './paste-dialog.tsx'
import { readPasted } from './read-pasted.ts'
import { severalOrAll } from './selected-records.ts'
import { recordsText } from './words.ts'

interface ListScreenProps<Search extends ListSearch> {
  readonly list: RecordList<Search>
  readonly title: string
  readonly searchLabel: string
  /** In the head; `isEmpty` while the list shows nothing. */
  readonly actions: (isEmpty: boolean) => ReactNode
  /** Beside the head: other ways to look at the same records. */
  readonly ways?: ReactNode
  readonly facets: ReactNode
  /** What narrows the list besides text and conditions. */
  readonly chips?: readonly FilterChip[]
  /** What stands in place of the list while there is no record at all. */
  readonly empty: ReactNode
  readonly onOpen: (row: ListRow, isEditing: boolean) => void
  readonly menu: (row: ListRow) => readonly MenuGroup[]
  /** Buttons for several records that are selected, besides those of all lists. */
  readonly withMany?: (records: RecordSelection) => ReactNode
  /** A record at a glance (Space); without it Space opens it. */
  readonly peek?: (row: ListRow, close: () => void) => ReactNode
  readonly onNew: () => void
  readonly newLabel: string
  /** The call by which a new record is made. */
  readonly newBy: Deed
}

/** A list of records: views, search, filters, order, columns, selection, what is done with many. */
export function ListScreen<Search extends ListSearch>({
  list,
  title,
  chips: others = [],
  onOpen,
  peek,
  ...props
}: ListScreenProps<Search>): ReactNode {
  const { search, change, preferences, setPreferences, definition } = list
  const [visible, setVisible] = useState<VisibleRows | null>(null)
  const [focused, setFocused] = useState<ListRow | null>(null)
  const [selection, setSelection] = useState<GridSelection>(nothingSelected)
  const [isPeeking, setPeeking] = useState(false)
  const [isChoosingColumns, setChoosingColumns] = useState(false)
  const [isFiltering, setFiltering] = useState(false)
  const [isRemoving, setRemoving] = useState(false)
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const searchInput = useRef<HTMLInputElement>(null)
  const ifEditor = useIfEditor()

  useCommandHandler('record.new', props.onNew, { label: props.newLabel, does: props.newBy })
  useCommandHandler('list.filter', () => searchInput.current?.focus())

  const total = visible?.total ?? 0
  const isEmpty = visible?.total === 0
  const where = (next: ListSearch['where']): void => change({ ...search, where: next })
  const paste = async (text: string): Promise<void> => {
    const refusal = await readPasted(list, selection, total, text, setPasted)
    if (refusal !== null) showToast({ tone: 'warning', title: refusal })
  }
  const several = selectedCount(selection, total)
  const exportedCount = selection.isAll || several > 1 ? several : total
  const chips = [...others, ...whereChips(definition.face, search.where, where)]
  const peeked = peek && isPeeking && focused ? peek(focused, () => setPeeking(false)) : null
  return (
    <Page width="full">
      <PageHeader title={title} actions={props.actions(isEmpty)} />
      {props.ways}
      <div className="list-tools">
        <ViewBar list={definition.list} shownId={search.view} state={list.state} onShow={list.show} />
        <TextSearch
          label={props.searchLabel}
          text={search.text ?? ''}
          onText={(text) => change({ ...search, text: text === '' ? undefined : text })}
          inputRef={searchInput}
        />
        <Button className="facets-button" icon={<FilterIcon />} onPress={() => setFiltering(true)}>
          {t('lists.filters')}
        </Button>
        <FilterDrawer
          key={search.view ?? 0}
          list={definition.list}
          face={definition.face}
          where={search.where}
          onWhere={where}
          total={visible?.total}
        />
        <ListChips chips={chips} onClear={() => list.clear({ text: search.text, sort: search.sort })} />
        <div className="list-tools-end">
          <ExportMenu
            list={definition.list}
            face={definition.face}
            title={title}
            records={severalOrAll(list, selection, total)}
            count={total}
            sort={[...list.sort]}
            shown={list.shown.map(({ id }) => id)}
            hasCards={definition.hasCards}
            note={[
              recordsText(definition.list, exportedCount),
              ...chips.map(({ label }) => label),
              search.text ?? '',
            ]
              .filter(Boolean)
              .join(' · ')}
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
      <div className={peeked ? 'list-body list-body-peek' : 'list-body'}>
        <aside className="list-facets" aria-label={t('lists.filters')} data-pane>
          {props.facets}
        </aside>
        <div className="list-frame">
          <BulkBar
            list={list}
            selection={selection}
            total={total}
            isRemoving={isRemoving}
            onRemoving={setRemoving}
            more={props.withMany}
          />
          <DataGrid
            key={`${list.gridId} ${preferences.density}`}
            gridId={list.gridId}
            label={title}
            columns={list.columns}
            preferences={preferences}
            onPreferences={setPreferences}
            sort={list.sort}
            onSort={(next) => change({ ...search, sort: writeSort([...next]) })}
            query={api.lists.rows}
            load={list.load}
            loadKey={list.loadKey}
            onVisible={setVisible}
            onOpen={(row) => onOpen(row, false)}
            onEdit={(row) => onOpen(row, true)}
            onDelete={() => ifEditor(() => setRemoving(true))}
            onCopy={() => void copyRows({ ...list, columns: list.shown, selection, total })}
            onPaste={(text) => ifEditor(() => void paste(text))}
            onSelection={setSelection}
            onPeek={(row) => {
              if (!peek) {
                onOpen(row, false)
                return
              }
              setPeeking(!isPeeking || row.id !== focused?.id)
              setFocused(row)
            }}
            onFocusRow={setFocused}
            menu={props.menu}
          />
          <GridFooter rows={visible} hint={t(peek ? 'grid.hint' : 'grid.hint.plain')} />
          {isEmpty && (
            <div className="list-empty-cover">
              {chips.length > 0 || (search.text ?? '').trim() !== '' ? (
                <EmptyState
                  title={t('lists.notFound')}
                  actions={<Button onPress={() => list.clear({})}>{t('lists.filters.clear')}</Button>}
                >
                  {t('lists.notFound.what')}
                </EmptyState>
              ) : (
                props.empty
              )}
            </div>
          )}
        </div>
        {peeked}
      </div>
      <PasteDialog definition={definition} pasted={pasted} onClose={() => setPasted(null)} />
      <ColumnsDialog
        columns={list.columns}
        preferences={preferences}
        onPreferences={setPreferences}
        isOpen={isChoosingColumns}
        onClose={() => setChoosingColumns(false)}
      />
      <Drawer title={t('lists.filters')} isOpen={isFiltering} onClose={() => setFiltering(false)}>
        {props.facets}
      </Drawer>
    </Page>
  )
}

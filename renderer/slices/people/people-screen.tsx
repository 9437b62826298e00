import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useRef, useState, type ReactNode } from 'react'
import type { PersonRow } from '../../../preload/contract/people.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { ask } from '../../kit/data/client.ts'
import { DataGrid, type VisibleRows } from '../../kit/grid/data-grid.tsx'
import type { GridColumn } from '../../kit/grid/columns.ts'
import { GridFooter } from '../../kit/grid/grid-footer.tsx'
import { useGridPreferences } from '../../kit/grid/use-grid-preferences.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { AddIcon, PeopleIcon } from '../../kit/ui/icons.ts'
import { EmptyState, Page, PageHeader } from '../../kit/ui/page.tsx'
import { TextSearch } from '../../kit/ui/text-search.tsx'
import { openNewPerson } from './new-person-state.ts'

const gridId = 'people'
/** People come by name. */
const unsorted: readonly never[] = []

/** Everyone the office knows, by family name. */
export function PeopleScreen(): ReactNode {
  const { text } = useSearch({ from: '/people' })
  const navigate = useNavigate({ from: '/people' })
  const [preferences, setPreferences] = useGridPreferences(gridId)
  const [visible, setVisible] = useState<VisibleRows | null>(null)
  const searchInput = useRef<HTMLInputElement>(null)
  const columns = useMemo(() => personColumns(), [])
  const open = (row: PersonRow): void =>
    void navigate({ to: '/people/$personId', params: { personId: row.id } })

  useCommandHandler('record.new', () => openNewPerson(), { label: t('command.person.new') })
  useCommandHandler('list.filter', () => searchInput.current?.focus())

  return (
    <Page width="full">
      <PageHeader
        title={t('people.title')}
        actions={
          <Button variant="primary" icon={<AddIcon />} onPress={() => openNewPerson()}>
            {t('command.person.new')}
          </Button>
        }
      />
      <TextSearch
        label={t('people.search')}
        text={text ?? ''}
        onText={(next) => void navigate({ search: { text: next === '' ? undefined : next }, replace: true })}
        inputRef={searchInput}
      />
      <div className="list-frame">
        <DataGrid
          gridId={gridId}
          label={t('people.title')}
          columns={columns}
          preferences={preferences}
          onPreferences={setPreferences}
          sort={unsorted}
          onSort={() => undefined}
          query={api.people.list}
          load={(offset, limit) =>
            ask(api.people.list, { offset, limit, ...(text !== undefined && { text }) })
          }
          loadKey={text ?? ''}
          onVisible={setVisible}
          onOpen={open}
          onPeek={open}
          onFocusRow={() => undefined}
          menu={(row) => [
            { entries: [{ id: 'open', label: t('organisations.open'), run: () => open(row) }] },
          ]}
        />
        <GridFooter rows={visible} />
        {visible?.total === 0 && (
          <div className="list-empty-cover">
            <EmptyState
              icon={<PeopleIcon />}
              title={t(text === undefined ? 'people.none' : 'people.notFound')}
              actions={
                <Button icon={<AddIcon />} onPress={() => openNewPerson()}>
                  {t('command.person.new')}
                </Button>
              }
            >
              {t(text === undefined ? 'people.none.what' : 'people.notFound.what')}
            </EmptyState>
          </div>
        )}
      </div>
    </Page>
  )
}

function personColumns(): readonly GridColumn<PersonRow>[] {
  return [
    { id: 'name', title: t('people.name'), text: (row) => row.name, widthPixels: 240, isLink: true },
    {
      id: 'organisation',
      title: t('people.organisation'),
      text: (row) => row.organisation?.name ?? '',
      widthPixels: 280,
    },
    { id: 'jobTitle', title: t('people.jobTitle'), text: (row) => row.jobTitle, widthPixels: 180 },
    { id: 'phone', title: t('organisations.field.phone'), text: (row) => row.phone, widthPixels: 150 },
    { id: 'email', title: t('organisations.field.email'), text: (row) => row.email, widthPixels: 220 },
    {
      id: 'activeGroups',
      title: t('people.groups'),
      text: (row) => (row.activeGroups === 0 ? '' : formatNumber(row.activeGroups)),
      widthPixels: 130,
      isNumber: true,
    },
  ]
}

import './organisations.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ListRow } from '../../../preload/contract/lists.ts'
import { api } from '../../kit/data/api.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { AddIcon, MergeIcon } from '../../kit/ui/icons.ts'
import { ListScreen, useRecordList } from '../lists/index.ts'
import { EmptyList } from './empty-list.tsx'
import { FacetPanel } from './facet-panel.tsx'
import { useFilterChips } from './filter-chips.ts'
import { useOrganisationRecords } from './list-face.ts'
import { openNewOrganisation } from './new-organisation-state.ts'
import { Peek } from './peek.tsx'
import { organisationMenu } from './row-menu.tsx'

/** The list of all companies and other bodies. */
export function OrganisationsScreen(): ReactNode {
  const navigate = useNavigate({ from: '/organisations' })
  const address = useSearch({ from: '/organisations' })
  const list = useRecordList(
    useOrganisationRecords(),
    address,
    (search) => void navigate({ search, replace: true }),
  )
  const { search, change } = list
  const chips = useFilterChips(search, change)
  const open = (row: ListRow, isEditing: boolean): void =>
    void navigate({
      to: '/organisations/$organisationId',
      params: { organisationId: row.id },
      search: isEditing ? { edit: true } : {},
    })
  return (
    <ListScreen
      list={list}
      title={t('organisations.title')}
      searchLabel={t('organisations.search')}
      actions={(isEmpty) => (
        <>
          <Button icon={<MergeIcon />} onPress={() => void navigate({ to: '/organisations/duplicates' })}>
            {t('duplicates.title')}
          </Button>
          <Button
            does={api.organisations.create}
            variant={isEmpty ? 'secondary' : 'primary'}
            icon={<AddIcon />}
            onPress={() => openNewOrganisation()}
          >
            {t('command.organisation.new')}
          </Button>
        </>
      )}
      facets={<FacetPanel search={search} filter={list.state.filter} onSearch={change} />}
      chips={chips}
      empty={<EmptyList />}
      onOpen={open}
      menu={(row) => organisationMenu(row, () => open(row, false))}
      peek={(row, close) => <Peek organisationId={row.id} onClose={close} />}
      newBy={api.organisations.create}
      onNew={() => openNewOrganisation()}
      newLabel={t('command.organisation.new')}
    />
  )
}

import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ListRow } from '../../../preload/contract/lists.ts'
import { api } from '../../kit/data/api.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { AddIcon, PeopleIcon } from '../../kit/ui/icons.ts'
import { EmptyState } from '../../kit/ui/page.tsx'
import { ColumnFacets, ListScreen, useRecordList } from '../lists/index.ts'
import { usePersonRecords } from './list-face.ts'
import { openNewPerson } from './new-person-state.ts'
import { personMenu } from './row-menu.tsx'

const facets = ['organisation', 'jobTitle', 'city', 'groupNames', 'salutation'] as const

/** The list of everyone the office knows. */
export function PeopleScreen(): ReactNode {
  const navigate = useNavigate({ from: '/people' })
  const address = useSearch({ from: '/people' })
  const records = usePersonRecords()
  const list = useRecordList(records, address, (search) => void navigate({ search, replace: true }))
  const { search, change } = list
  const open = (row: ListRow): void =>
    void navigate({ to: '/people/$personId', params: { personId: row.id } })
  return (
    <ListScreen
      list={list}
      title={t('people.title')}
      searchLabel={t('people.search')}
      actions={(isEmpty) => (
        <Button
          does={api.people.create}
          variant={isEmpty ? 'secondary' : 'primary'}
          icon={<AddIcon />}
          onPress={() => openNewPerson()}
        >
          {t('command.person.new')}
        </Button>
      )}
      facets={
        <ColumnFacets
          list="person"
          face={records.face}
          columns={facets}
          filter={list.state.filter}
          where={search.where}
          onWhere={(where) => change({ ...search, where })}
        />
      }
      empty={
        <EmptyState
          icon={<PeopleIcon />}
          title={t('people.none')}
          actions={
            <Button
              does={api.people.create}
              variant="primary"
              icon={<AddIcon />}
              onPress={() => openNewPerson()}
            >
              {t('command.person.new')}
            </Button>
          }
        >
          {t('people.none.what')}
        </EmptyState>
      }
      onOpen={open}
      menu={(row) => personMenu(row, () => open(row))}
      newBy={api.people.create}
      onNew={() => openNewPerson()}
      newLabel={t('command.person.new')}
    />
  )
}

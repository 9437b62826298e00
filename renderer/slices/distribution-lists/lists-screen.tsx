import './distribution-lists.css'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { DistributionListRow } from '../../../preload/contract/distribution-lists.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { formatDay, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { AddIcon, DistributionListIcon } from '../../kit/ui/icons.ts'
import { EmptyState, Page, PageHeader } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { NewDistributionList } from './edit-list.tsx'

/** All distribution lists with how many are on them. */
export function DistributionListsScreen(): ReactNode {
  const query = useData(api.distributionLists.list, {})
  const [isAdding, setAdding] = useState(false)
  const add = (): void => setAdding(true)
  useCommandHandler('record.new', add, {
    label: t('distributionLists.new'),
    does: api.distributionLists.create,
  })
  return (
    <Page>
      <PageHeader
        title={t('distributionLists.title')}
        actions={
          <Button does={api.distributionLists.create} variant="primary" icon={<AddIcon />} onPress={add}>
            {t('distributionLists.new')}
          </Button>
        }
      />
      <QueryView query={query}>
        {({ lists }) =>
          lists.length > 0 ? (
            <Lists lists={lists} />
          ) : (
            <EmptyState icon={<DistributionListIcon />} title={t('distributionLists.none')}>
              {t('distributionLists.none.what')}
            </EmptyState>
          )
        }
      </QueryView>
      <NewDistributionList isOpen={isAdding} onClose={() => setAdding(false)} />
    </Page>
  )
}

function Lists({ lists }: { readonly lists: readonly DistributionListRow[] }): ReactNode {
  return (
    <Table
      label={t('distributionLists.title')}
      rows={lists}
      rowKey={(list) => list.id}
      columns={[
        {
          id: 'name',
          title: t('distributionLists.field.name'),
          cell: (list) => (
            <div className="distribution-name">
              <Link to="/distribution-lists/$listId" params={{ listId: list.id }}>
                {list.name}
              </Link>
              {list.note.trim() !== '' && <span className="distribution-note">{list.note}</span>}
            </div>
          ),
        },
        {
          id: 'organisations',
          title: t('distributionLists.column.organisations'),
          isNumber: true,
          cell: ({ organisations }) => formatNumber(organisations),
        },
        {
          id: 'people',
          title: t('distributionLists.column.people'),
          isNumber: true,
          cell: ({ people }) => formatNumber(people),
        },
        {
          id: 'changedOn',
          title: t('distributionLists.column.changedOn'),
          cell: ({ changedOn }) => formatDay(changedOn),
        },
      ]}
    />
  )
}

import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { EmptyState } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { Pager, pageRows } from './pager.tsx'

/** Companies that a full list no longer has: they get a mark, and stay. */
export function VanishedRows({ draftId }: { readonly draftId: string }): ReactNode {
  const [offset, setOffset] = useState(0)
  const query = useData(
    api.importDrafts.vanished,
    { draftId, offset, limit: pageRows },
    { keepPrevious: true },
  )
  return (
    <QueryView query={query}>
      {({ organisations, total }) =>
        organisations.length === 0 ? (
          <EmptyState>{t('imports.empty.vanished')}</EmptyState>
        ) : (
          <div className="imports-list">
            <p className="imports-quiet">{t('imports.vanished.lead')}</p>
            <Table
              label={t('imports.fate.vanished')}
              rows={organisations}
              rowKey={({ id }) => id}
              columns={[
                {
                  id: 'name',
                  title: t('imports.row.company'),
                  cell: ({ id, name }) => (
                    <Link to="/organisations/$organisationId" params={{ organisationId: id }}>
                      {name}
                    </Link>
                  ),
                },
                { id: 'place', title: t('imports.row.place'), cell: ({ place }) => place },
              ]}
            />
            <Pager offset={offset} total={total} onOffset={setOffset} />
          </div>
        )
      }
    </QueryView>
  )
}

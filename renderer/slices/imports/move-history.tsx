import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { ImportBatch } from '../../../preload/contract/imports.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { BatchProblems } from './batch-problems.tsx'
import { pageRows } from './pager.tsx'

interface MoveHistoryProps {
  readonly batch: ImportBatch
  readonly onClose: () => void
}

const counted = ['created', 'updated', 'same', 'rejected'] as const

/** What a move was made of, each part with what became of its rows. */
export function MoveHistory({ batch, onClose }: MoveHistoryProps): ReactNode {
  const query = useData(api.imports.list, { moveId: batch.id, offset: 0, limit: pageRows })
  const [asked, setAsked] = useState<ImportBatch | null>(null)
  if (asked) return <BatchProblems batch={asked} onClose={() => setAsked(null)} />
  const title = t('moves.history.parts.title', { file: batch.fileName })
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="large"
      isDismissable
      footer={<Button onPress={onClose}>{t('imports.close')}</Button>}
    >
      <QueryView query={query}>
        {({ batches }) => (
          <Table
            label={title}
            rows={batches.toReversed()}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'kind',
                title: t('moves.part.what'),
                isRowHeader: true,
                cell: ({ id, kind, status }) =>
                  kind === 'companies' && status === 'applied' ? (
                    <Link to="/organisations" search={{ batchId: id }}>
                      {t('moves.kind.companies')}
                    </Link>
                  ) : (
                    kind !== 'move' && t(`moves.kind.${kind}`)
                  ),
              },
              { id: 'from', title: t('moves.part.from'), cell: ({ fileName }) => fileName },
              ...counted.map((id) => ({
                id,
                title: t(`imports.history.${id}`),
                cell: (part: ImportBatch) => formatNumber(part[id]),
                isNumber: true,
              })),
              {
                id: 'actions',
                title: t('imports.history.actions'),
                isTitleHidden: true,
                cell: (part) => (
                  <Button size="small" variant="quiet" onPress={() => setAsked(part)}>
                    {t('imports.batch.problems')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </QueryView>
    </Dialog>
  )
}

import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { ImportBatch } from '../../../preload/contract/imports.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { formatInstantShort, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { ImportIcon } from '../../kit/ui/icons.ts'
import { Badge, Card, EmptyState } from '../../kit/ui/page.tsx'
import { Table, type TableColumn } from '../../kit/ui/table.tsx'
import type { Tone } from '../../kit/ui/tone.tsx'
import { BatchProblems } from './batch-problems.tsx'
import { MoveHistory } from './move-history.tsx'
import { Pager, pageRows } from './pager.tsx'
import { SaveRejects } from './save-rejects.tsx'
import { UndoImport, UndoProgress } from './undo-import.tsx'

const statusTones = {
  applying: 'info',
  applied: 'success',
  cancelled: 'neutral',
  undone: 'neutral',
} as const satisfies Record<ImportBatch['status'], Tone>

/** Which registers were read, by whom, with what result; each can be taken back. */
export function ImportHistory({ onChoose }: { readonly onChoose: () => void }): ReactNode {
  const [offset, setOffset] = useState(0)
  const query = useData(api.imports.list, { offset, limit: pageRows }, { keepPrevious: true })
  const [undoJobId, setUndoJobId] = useState<string | null>(null)
  const [asked, setAsked] = useState<ImportBatch | null>(null)
  return (
    <>
      {undoJobId !== null && <UndoProgress jobId={undoJobId} />}
      <QueryView query={query}>
        {({ batches, total }) =>
          batches.length === 0 ? (
            <EmptyState
              icon={<ImportIcon />}
              title={t('imports.empty.title')}
              actions={
                <Button does={api.importDrafts.compare} onPress={onChoose}>
                  {t('imports.choose')}
                </Button>
              }
            >
              {t('imports.empty')}
            </EmptyState>
          ) : (
            <Card title={t('imports.history')} count={total}>
              <Table
                className="imports-history"
                label={t('imports.history')}
                rows={batches}
                rowKey={(batch) => batch.id}
                columns={[
                  ...factColumns(),
                  {
                    id: 'actions',
                    title: t('imports.history.actions'),
                    isTitleHidden: true,
                    cell: (batch) => (
                      <div className="imports-row-actions">
                        {batch.status === 'applied' && (
                          <UndoImport
                            batchId={batch.id}
                            created={batch.created}
                            fileName={batch.fileName}
                            onStarted={setUndoJobId}
                          />
                        )}
                        <Button
                          does={api.imports.undo}
                          size="small"
                          variant="quiet"
                          onPress={() => setAsked(batch)}
                        >
                          {t(batch.kind === 'move' ? 'moves.history.parts' : 'imports.batch.problems')}
                        </Button>
                        {batch.kind !== 'move' && batch.rejected + batch.remarked > 0 && (
                          <SaveRejects batchId={batch.id} fileName={batch.fileName} isShort />
                        )}
                      </div>
                    ),
                  },
                ]}
              />
              <Pager offset={offset} total={total} onOffset={setOffset} />
            </Card>
          )
        }
      </QueryView>
      {asked?.kind === 'move' && <MoveHistory batch={asked} onClose={() => setAsked(null)} />}
      {asked && asked.kind !== 'move' && <BatchProblems batch={asked} onClose={() => setAsked(null)} />}
    </>
  )
}

const count = (id: 'created' | 'updated' | 'same' | 'rejected'): TableColumn<ImportBatch> => ({
  id,
  title: t(`imports.history.${id}`),
  cell: (batch) => formatNumber(batch[id]),
  isNumber: true,
})

function factColumns(): readonly TableColumn<ImportBatch>[] {
  return [
    { id: 'file', title: t('imports.history.file'), cell: (batch) => <FileCell batch={batch} /> },
    {
      id: 'when',
      title: t('imports.history.when'),
      cell: (batch) => (
        <>
          <span className="imports-unbroken">{formatInstantShort(batch.startedAt)}</span>
          <span className="imports-note">{batch.staff}</span>
        </>
      ),
    },
    {
      id: 'status',
      title: t('imports.history.status'),
      cell: (batch) => <Badge tone={statusTones[batch.status]}>{t(`imports.status.${batch.status}`)}</Badge>,
    },
    count('created'),
    count('updated'),
    count('same'),
    {
      id: 'vanished',
      title: t('imports.history.vanished'),
      cell: (batch) =>
        batch.vanished > 0 && batch.status === 'applied' ? (
          <Link to="/organisations" search={{ vanishedIn: batch.id }}>
            {formatNumber(batch.vanished)}
          </Link>
        ) : (
          formatNumber(batch.vanished)
        ),
      isNumber: true,
    },
    count('rejected'),
  ]
}

function FileCell({ batch }: { readonly batch: ImportBatch }): ReactNode {
  const { id, fileName, kind, profile, fileSha256, status } = batch
  return (
    <>
      <span title={t('imports.history.hash', { hash: fileSha256 })}>
        {status === 'applied' && kind !== 'move' ? (
          <Link to="/organisations" search={{ batchId: id }}>
            {fileName}
          </Link>
        ) : (
          fileName
        )}
      </span>
      {kind === 'move' && <span className="imports-note">{t('moves.title')}</span>}
      {profile !== '' && <span className="imports-note">{profile}</span>}
    </>
  )
}

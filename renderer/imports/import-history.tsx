import { Link } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { importUndone, type ImportBatch } from '../../preload/contract/imports.ts'
import { jobProgress } from '../app/job-progress.ts'
import { api } from '../data/api.ts'
import { useJob } from '../data/jobs.ts'
import { QueryView } from '../data/query-view.tsx'
import { useCommand } from '../data/use-command.ts'
import { renew, useData } from '../data/use-data.ts'
import { failureText } from '../failures/failure-text.ts'
import { formatInstant, formatNumber } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { Confirmation } from '../ui/dialog.tsx'
import { ImportIcon } from '../ui/icons.ts'
import { Badge, Card, EmptyState, Notice } from '../ui/page.tsx'
import { ProgressBar } from '../ui/progress-bar.tsx'
import { Table } from '../ui/table.tsx'
import type { Tone } from '../ui/tone.tsx'
import { SaveRejects } from './save-rejects.tsx'

const statusTones = {
  applying: 'info',
  applied: 'success',
  cancelled: 'neutral',
  undone: 'neutral',
} as const satisfies Record<ImportBatch['status'], Tone>

/** Which registers were read, by whom, with what result; each can be taken back. */
export function ImportHistory({ onChoose }: { readonly onChoose: () => void }): ReactNode {
  const query = useData(api.imports.list, { offset: 0, limit: 100 })
  const [undoJobId, setUndoJobId] = useState<string | null>(null)
  return (
    <>
      {undoJobId !== null && <UndoProgress jobId={undoJobId} />}
      <QueryView query={query}>
        {({ batches }) =>
          batches.length === 0 ? (
            <EmptyState
              icon={<ImportIcon />}
              title={t('imports.empty.title')}
              actions={<Button onPress={onChoose}>{t('imports.choose')}</Button>}
            >
              {t('imports.empty')}
            </EmptyState>
          ) : (
            <Card title={t('imports.history')} count={batches.length}>
              <Batches batches={batches} onUndo={setUndoJobId} />
            </Card>
          )
        }
      </QueryView>
    </>
  )
}

interface BatchesProps {
  readonly batches: readonly ImportBatch[]
  readonly onUndo: (jobId: string) => void
}

function Batches({ batches, onUndo }: BatchesProps): ReactNode {
  const [asked, setAsked] = useState<ImportBatch | null>(null)
  const undo = useCommand(api.imports.undo)
  const takeBack = async (batchId: number): Promise<void> => {
    const started = await undo.run({ batchId })
    if (started.ok) onUndo(started.value.jobId)
  }
  return (
    <>
      <Table
        label={t('imports.history')}
        rows={batches}
        rowKey={(batch) => batch.id}
        columns={[
          {
            id: 'file',
            title: t('imports.history.file'),
            cell: (batch) =>
              batch.status === 'applied' ? (
                <Link to="/organisations" search={{ batchId: batch.id }}>
                  {batch.fileName}
                </Link>
              ) : (
                batch.fileName
              ),
          },
          {
            id: 'when',
            title: t('imports.history.when'),
            cell: (batch) => `${formatInstant(batch.startedAt)} · ${batch.staff}`,
          },
          {
            id: 'status',
            title: t('imports.history.status'),
            cell: (batch) => (
              <Badge tone={statusTones[batch.status]}>{t(`imports.status.${batch.status}`)}</Badge>
            ),
          },
          {
            id: 'created',
            title: t('imports.history.created'),
            cell: (batch) => formatNumber(batch.created),
            isNumber: true,
          },
          {
            id: 'updated',
            title: t('imports.history.updated'),
            cell: (batch) => formatNumber(batch.updated),
            isNumber: true,
          },
          {
            id: 'rejected',
            title: t('imports.history.rejected'),
            cell: (batch) => formatNumber(batch.rejected),
            isNumber: true,
          },
          {
            id: 'actions',
            title: t('imports.history.actions'),
            cell: (batch) => (
              <div className="imports-row-actions">
                {batch.rejected > 0 && <SaveRejects batchId={batch.id} fileName={batch.fileName} />}
                {batch.status === 'applied' && (
                  <Button size="small" onPress={() => setAsked(batch)}>
                    {t('imports.undo')}
                  </Button>
                )}
              </div>
            ),
          },
        ]}
      />
      <Confirmation
        title={t('imports.undo.title')}
        confirmLabel={t('imports.undo')}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        onConfirm={() => void (asked && takeBack(asked.id))}
      >
        {asked && t('imports.undo.text', { count: asked.created, file: asked.fileName })}
      </Confirmation>
    </>
  )
}

function UndoProgress({ jobId }: { readonly jobId: string }): ReactNode {
  const job = useJob(jobId)
  const isOver = job !== undefined && job.status !== 'running'
  useEffect(() => {
    if (isOver) renew(api.imports.list)
  }, [isOver])
  if (!job || job.status === 'running')
    return <ProgressBar label={t('imports.undo.running')} {...(job ? jobProgress(job) : { share: null })} />
  if (job.error) return <Notice tone="danger">{failureText(job.error)}</Notice>
  const undone = importUndone.safeParse(job.result)
  if (!undone.success) return null
  const { removed, kept } = undone.data
  return (
    <Notice tone="success" title={t('imports.undone.title')}>
      {t('imports.undone.text', { count: removed })}
      {kept.length > 0 && (
        <>
          <p>{t('imports.undone.kept')}</p>
          <ul className="imports-kept">
            {kept.map(({ id, name }) => (
              <li key={id}>
                <Link to="/organisations/$organisationId" params={{ organisationId: id }}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}

import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { moveOutcome, type MoveOutcome, type MovePart } from '../../../preload/contract/moves.ts'
import { api } from '../../kit/data/api.ts'
import { useJob } from '../../kit/data/jobs.ts'
import { send } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Card, KeyFigure, Notice } from '../../kit/ui/page.tsx'
import { ProgressBar } from '../../kit/ui/progress-bar.tsx'
import { useImportProgress } from './job-words.ts'
import { partTexts } from './move-words.ts'
import { SaveRejects } from './save-rejects.tsx'
import { UndoImport, UndoProgress } from './undo-import.tsx'

interface MoveResultProps {
  readonly jobId: string
  readonly moveId: string | null
}

/** The move is being taken over, then what became of it. */
export function MoveResult({ jobId, moveId }: MoveResultProps): ReactNode {
  const navigate = useNavigate({ from: '/imports/move' })
  const job = useJob(jobId)
  const isOver = job !== undefined && job.status !== 'running'
  useEffect(() => {
    if (isOver) renew(api.moves.list, api.moves.get, api.imports.list)
  }, [isOver])
  const { step, ...progress } = useImportProgress(job)
  if (!isOver)
    return (
      <Card title={t('moves.applying')}>
        <ProgressBar label={step ?? t('moves.applying')} {...progress} />
        <p className="imports-quiet">{t('moves.applying.note')}</p>
        <div className="imports-actions-inline">
          <Button isDisabled={job === undefined} onPress={() => void send(api.jobs.cancel, { jobId })}>
            {t('imports.cancel')}
          </Button>
        </div>
      </Card>
    )
  const outcome = moveOutcome.safeParse(job.result)
  if (outcome.success) return <Outcome outcome={outcome.data} />
  return (
    <Notice
      tone={job.status === 'cancelled' ? 'info' : 'danger'}
      title={t('moves.failed')}
      actions={
        <Button onPress={() => void navigate({ search: moveId === null ? {} : { move: moveId } })}>
          {t('moves.back')}
        </Button>
      }
    >
      {job.status === 'failed' && job.error && <p>{failureText(job.error)}</p>}
      {t('moves.failed.kept')}
    </Notice>
  )
}

function Outcome({ outcome }: { readonly outcome: MoveOutcome }): ReactNode {
  const { batchId, parts, milliseconds } = outcome
  const navigate = useNavigate()
  const [undoJobId, setUndoJobId] = useState<string | null>(null)
  const created = parts.reduce((sum, { counts }) => sum + counts.created, 0)
  const isThere = (kind: MovePart['kind']): MovePart | undefined =>
    parts.find((part) => part.kind === kind && part.counts.created + part.counts.updated > 0)
  const companies = isThere('companies')
  return (
    <>
      {undoJobId === null ? (
        <Notice tone="success" title={t('moves.result')}>
          {t('moves.result.text', { seconds: Math.max(0.1, Math.round(milliseconds / 100) / 10) })}
        </Notice>
      ) : (
        <UndoProgress jobId={undoJobId} />
      )}
      <div className="imports-figures">
        {parts.map((part, place) => {
          const [, ...others] = partTexts(part)
          const rejected = part.counts.rejected
          const left = rejected > 0 ? [`${t('moves.part.rejected')}: ${rejected}`] : []
          return (
            <KeyFigure
              key={place}
              label={t(`moves.kind.${part.kind}`)}
              value={part.counts.created}
              note={[...others, ...left].join(' · ')}
            />
          )
        })}
      </div>
      <div className="imports-actions">
        {undoJobId === null && (
          <UndoImport
            batchId={batchId}
            created={created}
            fileName={t('moves.title')}
            onStarted={setUndoJobId}
          />
        )}
        {parts.map(
          ({ kind, batchId: part, counts, reasons }) =>
            part !== null &&
            (counts.rejected > 0 || reasons.length > 0) && (
              <SaveRejects key={part} batchId={part} fileName={t(`moves.kind.${kind}`)} isOfPart />
            ),
        )}
        <Button onPress={() => void navigate({ to: '/imports', search: {} })}>
          {t('moves.result.close')}
        </Button>
        {undoJobId === null && isThere('notes') && (
          <Button onPress={() => void navigate({ to: '/timeline' })}>{t('moves.result.show.notes')}</Button>
        )}
        {undoJobId === null && isThere('people') && (
          <Button onPress={() => void navigate({ to: '/people' })}>{t('moves.result.show.people')}</Button>
        )}
        {undoJobId === null && companies?.batchId != null && (
          <Button
            variant="primary"
            onPress={() =>
              void navigate({ to: '/organisations', search: { batchId: companies.batchId ?? undefined } })
            }
          >
            {t('moves.result.show.companies')}
          </Button>
        )}
      </div>
    </>
  )
}

import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { importOutcome, type ImportOutcome } from '../../../preload/contract/imports.ts'
import type { JobState } from '../../../preload/contract/jobs.ts'
import { api } from '../../kit/data/api.ts'
import { useJob } from '../../kit/data/jobs.ts'
import { send } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Card, KeyFigure, KeyFigureContent, Notice } from '../../kit/ui/page.tsx'
import { ProgressBar } from '../../kit/ui/progress-bar.tsx'
import { useImportProgress } from './job-words.ts'
import { SaveRejects } from './save-rejects.tsx'
import { UndoImport, UndoProgress } from './undo-import.tsx'
import { forget } from './wizard-store.ts'
import type { WizardView } from './wizard-view.ts'

interface StepResultProps {
  readonly view: WizardView
  readonly fileName: string
  readonly wizardKey: string
}

/** Last step: the import runs, then what became of it. */
export function StepResult({ view, fileName, wizardKey }: StepResultProps): ReactNode {
  const job = useJob(view.search.job ?? null)
  const isFinished = job?.status === 'finished'
  useEffect(() => {
    renew(api.importDrafts.list)
    if (isFinished) forget(wizardKey)
  }, [isFinished, wizardKey])
  if (job === undefined || job.status === 'running') return <Applying job={job} />
  const outcome = importOutcome.safeParse(job.result)
  if (outcome.success) return <Outcome outcome={outcome.data} fileName={fileName} view={view} />
  return (
    <Notice
      tone={job.status === 'cancelled' ? 'info' : 'danger'}
      title={t(job.status === 'cancelled' ? 'imports.result.cancelled' : 'imports.result.failed')}
      actions={
        <Button onPress={() => view.go('compare', { job: undefined })}>{t('imports.backToCompare')}</Button>
      }
    >
      {job.status === 'failed' && job.error ? failureText(job.error) : t('imports.result.kept')}
    </Notice>
  )
}

function Applying({ job }: { readonly job: JobState | undefined }): ReactNode {
  const { step, ...progress } = useImportProgress(job)
  return (
    <Card title={t('imports.applying')}>
      <ProgressBar label={step ?? t('imports.applying')} {...progress} />
      <p className="imports-quiet">{t('imports.applying.note')}</p>
      <div className="imports-actions-inline">
        <Button
          isDisabled={job === undefined}
          onPress={() => void (job && send(api.jobs.cancel, { jobId: job.jobId }))}
        >
          {t('imports.cancel')}
        </Button>
      </div>
    </Card>
  )
}

interface OutcomeProps {
  readonly outcome: ImportOutcome
  readonly fileName: string
  readonly view: WizardView
}

function Outcome({ outcome, fileName, view }: OutcomeProps): ReactNode {
  const { batchId, counts, milliseconds } = outcome
  const navigate = useNavigate()
  const [undoJobId, setUndoJobId] = useState<string | null>(null)
  const touched = counts.created + counts.updated
  return (
    <>
      {undoJobId === null ? (
        <Notice tone="success" title={t('imports.result.title')}>
          {t('imports.result.text', { seconds: Math.max(0.1, Math.round(milliseconds / 100) / 10) })}
        </Notice>
      ) : (
        <UndoProgress jobId={undoJobId} />
      )}
      <div className="imports-figures">
        <KeyFigure label={t('imports.count.created')} value={counts.created} />
        <KeyFigure label={t('imports.count.updated')} value={counts.updated} />
        <KeyFigure label={t('imports.count.same')} value={counts.same} />
        <KeyFigure label={t('imports.count.skipped')} value={counts.skipped} />
        <KeyFigure label={t('imports.count.rejected')} value={counts.rejected} />
        {counts.vanished > 0 && undoJobId === null ? (
          <Link to="/organisations" search={{ vanishedIn: batchId }} className="key-figure">
            <KeyFigureContent
              label={t('imports.count.vanished')}
              value={counts.vanished}
              note={t('imports.count.vanished.show')}
            />
          </Link>
        ) : (
          <KeyFigure label={t('imports.count.vanished')} value={counts.vanished} />
        )}
      </div>
      <div className="imports-actions">
        {undoJobId === null && (
          <UndoImport
            batchId={batchId}
            created={counts.created}
            fileName={fileName}
            onStarted={setUndoJobId}
          />
        )}
        {counts.rejected + outcome.remarked > 0 && <SaveRejects batchId={batchId} fileName={fileName} />}
        <Button onPress={view.leave}>{t('imports.close')}</Button>
        {outcome.cityMonth !== null && undoJobId === null && (
          <Link to="/city-month" search={{ month: outcome.cityMonth }} className="button button-secondary">
            {t('imports.result.cityMonth')}
          </Link>
        )}
        {touched > 0 && undoJobId === null && (
          <Button
            variant="primary"
            onPress={() => void navigate({ to: '/organisations', search: { batchId } })}
          >
            {t('imports.result.show')}
          </Button>
        )}
      </div>
    </>
  )
}

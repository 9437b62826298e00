import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { importOutcome } from '../../preload/contract/imports.ts'
import { jobProgress } from '../app/job-progress.ts'
import { api } from '../data/api.ts'
import { useJob } from '../data/jobs.ts'
import { send } from '../data/use-command.ts'
import { failureText } from '../failures/failure-text.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/page.tsx'
import { ProgressBar } from '../ui/progress-bar.tsx'
import { Counts } from './counts.tsx'
import { SaveRejects } from './save-rejects.tsx'
import type { StepProps } from './step-parts.ts'

/** Last step: the import runs, then what became of it. */
export function StepResult({ chosen, state, change, onClose }: StepProps): ReactNode {
  const navigate = useNavigate()
  const job = useJob(state.applyJobId)
  if (job === undefined || job.status === 'running')
    return (
      <>
        <ProgressBar label={t('imports.applying')} {...(job ? jobProgress(job) : { share: null })} />
        <p className="imports-quiet">{t('imports.applying.note')}</p>
        <div className="imports-actions">
          <Button
            isDisabled={job === undefined}
            onPress={() => void (job && send(api.jobs.cancel, { jobId: job.jobId }))}
          >
            {t('imports.cancel')}
          </Button>
        </div>
      </>
    )
  const outcome = importOutcome.safeParse(job.result)
  if (!outcome.success)
    return (
      <Notice
        tone={job.status === 'cancelled' ? 'info' : 'danger'}
        title={t(job.status === 'cancelled' ? 'imports.result.cancelled' : 'imports.result.failed')}
        actions={<Button onPress={() => change({ step: 'columns' })}>{t('imports.back')}</Button>}
      >
        {job.status === 'failed' && job.error ? failureText(job.error) : ''}
      </Notice>
    )
  const { batchId, counts, milliseconds } = outcome.data
  return (
    <>
      <Notice tone="success" title={t('imports.result.title')}>
        {t('imports.result.text', { seconds: Math.max(0.1, Math.round(milliseconds / 100) / 10) })}
      </Notice>
      <Counts counts={counts} />
      <div className="imports-actions">
        {counts.rejected > 0 && <SaveRejects batchId={batchId} fileName={chosen.name} />}
        <Button onPress={onClose}>{t('imports.close')}</Button>
        <Button
          variant="primary"
          onPress={() => void navigate({ to: '/organisations', search: { batchId } })}
        >
          {t('imports.result.show')}
        </Button>
      </div>
    </>
  )
}

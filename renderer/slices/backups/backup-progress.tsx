import { useEffect, useState, type ReactNode } from 'react'
import {
  backupOutcome,
  verifyOutcome,
  type BackupOutcome,
  type SignerChoice,
} from '../../../preload/contract/backups.ts'
import { jobFailure, type JobState } from '../../../preload/contract/jobs.ts'
import { jobProgress } from '../../kit/jobs/job-progress.ts'
import { api } from '../../kit/data/api.ts'
import { useJob } from '../../kit/data/jobs.ts'
import { send } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { formatBytes } from '../../kit/i18n/format.ts'
import type { PlainMessageKey } from '../../kit/i18n/messages.ts'
import { lookUp, t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Notice } from '../../kit/ui/page.tsx'
import { ProgressBar } from '../../kit/ui/progress-bar.tsx'
import { SignerDialog } from './signer-dialog.tsx'
import { signerQuestionOf } from './signer-question.ts'
import { VerifyNotice } from './verify-notice.tsx'

interface BackupProgressProps {
  readonly jobId: string
  /** The person has decided about the signer of the backup that was to be checked. */
  readonly onSignerChosen: (choice: SignerChoice) => void
}

/** A running backup or check, then what came of it. */
export function BackupProgress({ jobId, onSignerChosen }: BackupProgressProps): ReactNode {
  const [isAsking, setAsking] = useState(true)
  const job = useJob(jobId)
  const isOver = job !== undefined && job.status !== 'running'
  useEffect(() => {
    if (isOver) renew(api.backups.status, api.backups.list, api.start.overview)
  }, [isOver])
  if (!job) return null
  if (job.status === 'running') return <Running job={job} />
  if (job.error) {
    const failure = jobFailure(job)
    const question = signerQuestionOf(failure)
    return (
      <>
        <Notice tone={question ? 'warning' : 'danger'}>{failureText(failure)}</Notice>
        {question && isAsking && (
          <SignerDialog
            question={question}
            deed="verify"
            isRemembered
            onAccept={onSignerChosen}
            onClose={() => setAsking(false)}
          />
        )}
      </>
    )
  }
  return <Outcome job={job} />
}

const running: Readonly<Partial<Record<JobState['kind'], PlainMessageKey>>> = {
  verify: 'backups.checking',
  restore: 'backups.restore.running',
}

/** A job of the backups while it runs. */
export function Running({ job }: { readonly job: JobState }): ReactNode {
  const what = t(running[job.kind] ?? 'backups.running')
  const step = lookUp(`backups.step.${job.step}`)
  return (
    <div>
      <ProgressBar
        label={step === undefined ? what : `${what}: ${step}`}
        share={job.total > 0 ? jobProgress(job).share : null}
      />
      <div className="backups-actions">
        <Button size="small" onPress={() => void send(api.jobs.cancel, { jobId: job.jobId })}>
          {t('ui.cancel')}
        </Button>
      </div>
    </div>
  )
}

/** What became of older backups. */
function Retention({ retention }: { readonly retention: BackupOutcome['retention'] }): ReactNode {
  const { kept, trashed, stopped, failure } = retention
  if (failure)
    return <Notice tone="warning">{t('backups.retention.failed', { failure: failureText(failure) })}</Notice>
  if (stopped) return <Notice tone="warning">{t(`backups.retention.${stopped}`)}</Notice>
  return (
    <p className="backups-retention">
      {trashed > 0
        ? t('backups.retention.trashed', { kept, trashed })
        : t('backups.retention.kept', { kept })}
    </p>
  )
}

function Outcome({ job }: { readonly job: JobState }): ReactNode {
  const backup = backupOutcome.safeParse(job.result)
  if (backup.success) {
    const { file, fileBytes, milliseconds, warnings, signer, retention } = backup.data
    const name = file.split(/[\\/]/).at(-1) ?? file
    return (
      <>
        <Notice tone="success" title={t('backups.done')}>
          {t('backups.done.text', {
            file: name,
            size: formatBytes(fileBytes),
            seconds: Math.max(0.1, Math.round(milliseconds / 100) / 10),
          })}
        </Notice>
        {warnings.map((warning) => (
          <Notice key={warning} tone="warning">
            {warning === 'newSigner'
              ? t('backups.warning.newSigner', { signer })
              : t(`backups.warning.${warning}`)}
          </Notice>
        ))}
        <Retention retention={retention} />
      </>
    )
  }
  const check = verifyOutcome.safeParse(job.result)
  return check.success ? <VerifyNotice outcome={check.data} /> : null
}

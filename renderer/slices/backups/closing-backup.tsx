import { useEffect, useState, type ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { beforeClosing } from '../../kit/data/closing.ts'
import { useJob } from '../../kit/data/jobs.ts'
import { lookUp, t } from '../../kit/i18n/translate.ts'
import { jobProgress } from '../../kit/jobs/job-progress.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { ProgressBar } from '../../kit/ui/progress-bar.tsx'

/** A window is not held for longer unless the person says so. */
const patienceMilliseconds = 8000

interface Closing {
  readonly jobId: string
  readonly close: () => void
}

/** While the window closes: backs up what has changed since, for some seconds, and lets the person leave it or wait. */
export function ClosingBackup(): ReactNode {
  const [closing, setClosing] = useState<Closing | null>(null)
  useEffect(
    () =>
      beforeClosing(async () => {
        const asked = await api.backups.beforeClose({})
        if (!asked.ok || !asked.value.isDue) return
        const started = await api.backups.run({ evenIfUnchanged: false })
        const jobId = started.ok ? started.value.jobId : null
        if (jobId === null) return
        await new Promise<void>((resolve) => setClosing({ jobId, close: resolve }))
      }),
    [],
  )
  return closing && <ClosingDialog {...closing} />
}

function ClosingDialog({ jobId, close }: Closing): ReactNode {
  const [mayWait, setMayWait] = useState(false)
  const job = useJob(jobId)
  const isOver = job !== undefined && job.status !== 'running'
  useEffect(() => {
    if (isOver) close()
  }, [isOver, close])
  useEffect(() => {
    if (mayWait) return
    const timer = setTimeout(() => void leave(jobId, close), patienceMilliseconds)
    return () => clearTimeout(timer)
  }, [mayWait, jobId, close])
  const step = lookUp(`backups.step.${job?.step ?? ''}`)
  return (
    <Dialog
      title={t('backups.closing.title')}
      kind="alert"
      isOpen
      size="small"
      onClose={() => void leave(jobId, close)}
      footer={
        <>
          <Button onPress={() => void leave(jobId, close)}>{t('backups.closing.leave')}</Button>
          <Button variant="primary" isDisabled={mayWait} onPress={() => setMayWait(true)}>
            {t('backups.closing.wait')}
          </Button>
        </>
      }
    >
      <p>{t(mayWait ? 'backups.closing.waiting' : 'backups.closing.text')}</p>
      <ProgressBar
        label={step ?? t('backups.running')}
        share={job && job.total > 0 ? jobProgress(job).share : null}
      />
    </Dialog>
  )
}

/** The next start makes up for it: what has changed is still on record as not backed up. */
async function leave(jobId: string, close: () => void): Promise<void> {
  await api.jobs.cancel({ jobId })
  close()
}

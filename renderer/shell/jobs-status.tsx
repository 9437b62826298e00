import { useEffect, useRef, type ReactNode } from 'react'
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { api } from '../kit/data/api.ts'
import { forgetJob, useJobs } from '../kit/data/jobs.ts'
import { renew } from '../kit/data/use-data.ts'
import { t } from '../kit/i18n/translate.ts'
import { Spinner } from '../kit/ui/progress-bar.tsx'
import { jobProgress } from '../kit/jobs/job-progress.ts'
import { JobRow } from '../kit/jobs/job-row.tsx'

/** Running work in the status bar; a press shows each with its progress and lets it be cancelled. */
export function JobsStatus(): ReactNode {
  const running = useJobs().filter((job) => job.status === 'running')
  useBackupRenewal()
  const first = running[0]
  if (!first) return null
  return (
    <DialogTrigger>
      <AriaButton className="status-item">
        <Spinner label={t('app.jobs.running', { count: running.length })} />
        {t(`app.job.${first.kind}`)} {jobProgress(first).valueText}
      </AriaButton>
      <Popover className="popover" placement="top start" offset={4}>
        <Dialog className="jobs" aria-label={t('app.jobs')}>
          {running.map((job) => (
            <JobRow key={job.jobId} job={job} />
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** A backup changes no record, so no data.changed tells of it: its end does. */
function useBackupRenewal(): void {
  const ended = useJobs().filter((job) => job.status !== 'running')
  const seen = useRef(new Set<string>())
  useEffect(() => {
    for (const job of ended) {
      if (seen.current.has(job.jobId)) continue
      seen.current.add(job.jobId)
      if (job.kind === 'backup' || job.kind === 'verify' || job.kind === 'restore')
        renew(api.backups.status, api.backups.list, api.start.overview)
    }
    if (ended.length > 20) for (const job of ended.slice(0, -20)) forgetJob(job.jobId)
  }, [ended])
}

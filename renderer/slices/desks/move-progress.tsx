import { useEffect, type ReactNode } from 'react'
import { jobFailure } from '../../../preload/contract/jobs.ts'
import { api } from '../../kit/data/api.ts'
import { useJobs } from '../../kit/data/jobs.ts'
import { renew } from '../../kit/data/use-data.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { t } from '../../kit/i18n/translate.ts'
import { JobRow } from '../../kit/jobs/job-row.tsx'
import { Notice } from '../../kit/ui/page.tsx'

/** A move of the shared stock while it runs, then what came of it. */
export function MoveProgress(): ReactNode {
  const job = useJobs().findLast(({ kind }) => kind === 'stockMove')
  const status = job?.status
  useEffect(() => {
    if (status !== undefined && status !== 'running') renew(api.desks.status, api.desks.list)
  }, [status])
  if (job === undefined) return null
  if (job.status === 'running') return <JobRow job={job} />
  if (job.status === 'cancelled') return <Notice tone="info">{t('desks.move.cancelled')}</Notice>
  return job.error ? (
    <Notice tone="danger">{failureText(jobFailure(job))}</Notice>
  ) : (
    <Notice tone="success" title={t('desks.move.done')}>
      {t('desks.move.stays')}
    </Notice>
  )
}

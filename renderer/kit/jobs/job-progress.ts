import type { JobState } from '../../../preload/contract/jobs.ts'
import { formatNumber, formatShare } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'

interface JobProgress {
  /** 0–1, or null while the whole is not known. */
  readonly share: number | null
  /** "1.200 von 4.000 – noch etwa 2 Minuten" */
  readonly valueText: string
}

/** Steps that count bytes: their share says more than their number. */
export const countsBytes = ({ step }: Pick<JobState, 'step'>): boolean => step === 'reading'

/** An estimate is only worth showing after some time and some work. */
const soonestEstimateMilliseconds = 3000

/** How far a job has come and how long it will still take, in words. */
export function jobProgress(job: JobState, now: number = Date.now()): JobProgress {
  if (job.total <= 0) return { share: null, valueText: job.done > 0 ? formatNumber(job.done) : '' }
  const share = Math.min(1, job.done / job.total)
  const counted = countsBytes(job)
    ? formatShare(share)
    : t('app.job.counted', { done: job.done, total: job.total })
  const elapsed = now - Date.parse(job.startedAt)
  if (share < 0.02 || share >= 1 || elapsed < soonestEstimateMilliseconds)
    return { share, valueText: counted }
  return { share, valueText: `${counted} · ${remaining((elapsed / share) * (1 - share))}` }
}

function remaining(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000))
  if (seconds < 60) return t('app.job.secondsLeft', { count: Math.ceil(seconds / 5) * 5 })
  return t('app.job.minutesLeft', { count: Math.ceil(seconds / 60) })
}

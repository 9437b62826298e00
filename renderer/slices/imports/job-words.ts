import { useEffect, useState } from 'react'
import type { JobState } from '../../../preload/contract/jobs.ts'
import { countsBytes, jobProgress } from '../../kit/jobs/job-progress.ts'
import { onEvent } from '../../kit/data/events.ts'
import { lookUp, t } from '../../kit/i18n/translate.ts'

/** When a step of a job began and was last heard of, in milliseconds, and how many rows it had done then. */
interface Pace {
  readonly step: string
  readonly beganAt: number
  readonly doneBefore: number
  readonly heardAt: number
  readonly done: number
}

const noPace: Pace = { step: '', beganAt: 0, doneBefore: 0, heardAt: 0, done: 0 }

/** Each step counts its own rows, so time left and rate are those of the step. */
function usePace(jobId: string | undefined): Pace {
  const [pace, setPace] = useState<Pace>(noPace)
  useEffect(
    () =>
      onEvent('job.progress', ({ job }) => {
        if (job.jobId !== jobId) return
        const now = Date.now()
        setPace((before) =>
          before.step === job.step && before.beganAt > 0
            ? { ...before, heardAt: now, done: job.done }
            : { step: job.step, beganAt: now, doneBefore: job.done, heardAt: now, done: job.done },
        )
      }),
    [jobId],
  )
  return pace
}

/** A rate is only worth showing after some time. */
const soonestRateMilliseconds = 1500

/** How far an import has come in its present step: in words, rows per second, time left. */
export function useImportProgress(job: JobState | undefined): {
  readonly share: number | null
  readonly valueText: string
  readonly step: string | undefined
} {
  const { beganAt, doneBefore, heardAt, done } = usePace(job?.jobId)
  if (job === undefined) return { share: null, valueText: '', step: undefined }
  const { share, valueText } = jobProgress(
    beganAt === 0 ? job : { ...job, startedAt: new Date(beganAt).toISOString() },
  )
  const elapsed = heardAt - beganAt
  const rate =
    elapsed < soonestRateMilliseconds || done <= doneBefore || countsBytes(job)
      ? ''
      : t('imports.rate', { count: roundedRate(((done - doneBefore) / elapsed) * 1000) })
  return {
    share,
    valueText: [valueText, rate].filter(Boolean).join(' · '),
    step: lookUp(`imports.jobStep.${job.step}`),
  }
}

/** Two digits are enough for a rate, and do not flicker. */
export function roundedRate(rowsPerSecond: number): number {
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, rowsPerSecond))) - 1)
  return Math.round(rowsPerSecond / scale) * scale
}

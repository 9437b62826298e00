import { beforeAll, describe, expect, it } from 'vitest'
import type { JobState } from '../../../preload/contract/jobs.ts'
import { jobProgress } from '../../../renderer/kit/jobs/job-progress.ts'
import { startTranslations } from '../../../renderer/kit/i18n/translate.ts'

const startedAt = '2026-03-05T10:00:00.000Z'
const after = (seconds: number): number => Date.parse(startedAt) + seconds * 1000
const job = (done: number, total: number): JobState => ({
  jobId: 'j1',
  kind: 'import',
  status: 'running',
  step: 'rows',
  done,
  total,
  startedAt,
})

describe('progress of a job', () => {
  beforeAll(() => startTranslations('de'))

  it('promises nothing while the whole is not known', () => {
    expect(jobProgress(job(1200, 0), after(60))).toEqual({ share: null, valueText: '1.200' })
    expect(jobProgress(job(0, 0), after(60))).toEqual({ share: null, valueText: '' })
  })

  it('says the share of what is counted in bytes', () => {
    expect(jobProgress({ ...job(1000, 4000), step: 'reading' }, after(1)).valueText).toBe('25\u00a0%')
  })

  it('estimates the time left once it has something to go by', () => {
    expect(jobProgress(job(1000, 4000), after(1)).valueText).toBe('1.000 von 4.000')
    expect(jobProgress(job(1000, 4000), after(10)).valueText).toBe('1.000 von 4.000 · noch etwa 30 Sekunden')
    expect(jobProgress(job(1000, 4000), after(60)).valueText).toBe('1.000 von 4.000 · noch etwa 3 Minuten')
    expect(jobProgress(job(4000, 4000), after(60))).toEqual({ share: 1, valueText: '4.000 von 4.000' })
  })
})

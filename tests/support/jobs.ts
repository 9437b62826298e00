import type { KontorEvent } from '../../preload/contract/events.ts'
import type { JobState } from '../../preload/contract/jobs.ts'
import type { TestOffice } from './data.ts'

/** Waits until a job has ended, however it ended. */
export function finishJob({ client, events }: TestOffice, jobId: string): Promise<JobState> {
  return new Promise((resolve) => {
    const hear = (event: KontorEvent): void => {
      if (event.type !== 'job.progress' || event.job.jobId !== jobId) return
      if (event.job.status === 'running') return
      stop()
      resolve(event.job)
    }
    const stop = client.onEvent(hear)
    events.forEach(hear)
  })
}

import type { JobState } from '../../preload/contract/jobs.ts'
import type { TestOffice } from './data.ts'

/** Waits until a job has ended, however it ended. */
export async function finishJob(office: TestOffice, jobId: string): Promise<JobState> {
  for (;;) {
    const { jobs } = await office.call('jobs.list', {})
    const job = jobs.find((candidate) => candidate.jobId === jobId)
    if (!job) throw new Error(`job ${jobId} is not known`)
    if (job.status !== 'running') return job
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

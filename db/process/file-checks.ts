import type { Result } from '../../preload/contract/errors.ts'
import type { KontorEvent } from '../../preload/contract/events.ts'
import { jobFailure, type JobState } from '../../preload/contract/jobs.ts'
import { verifyFile } from '../slices/backups/index.ts'
import { failureOf } from '../engine/failure.ts'
import { Jobs } from '../engine/jobs.ts'
import type { ToHost } from './protocol.ts'

/** Checks of backup files, for which no profile is open; each tells its progress as a job does. */
export class FileChecks {
  readonly #jobs: Jobs
  readonly #waiting = new Map<string, (result: Result<unknown>) => void>()

  constructor(emit: (event: KontorEvent) => void) {
    this.#jobs = new Jobs((job) => {
      emit({ type: 'job.progress', job })
      this.#settle(job)
    })
  }

  /** Waits until the check has ended. Errors: those of the check, BUSY while another one runs. */
  async run({ request, secrets }: Extract<ToHost, { type: 'verify' }>): Promise<Result<unknown>> {
    try {
      const { jobId } = this.#jobs.start('verify', (control) => verifyFile(request, secrets, control))
      return await new Promise((resolve) => this.#waiting.set(jobId, resolve))
    } catch (error) {
      return { ok: false, error: failureOf(error) }
    }
  }

  /** Stops a running check and waits until nothing of it is left. */
  close(): Promise<void> {
    return this.#jobs.close()
  }

  #settle(job: JobState): void {
    if (job.status === 'running') return
    const isDone = job.status === 'finished'
    this.#waiting.get(job.jobId)?.(
      isDone ? { ok: true, value: job.result } : { ok: false, error: jobFailure(job) },
    )
    this.#waiting.delete(job.jobId)
  }
}

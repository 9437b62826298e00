import { randomUUID } from 'node:crypto'
import type { JobState } from '../../preload/contract/jobs.ts'
import { KontorError } from './errors.ts'
import { failureOf } from './failure.ts'

export interface JobControl {
  readonly signal: AbortSignal
  /** Says where the work stands; `total` 0 while unknown. Throttled, so call it as often as convenient. */
  progress(step: string, done: number, total: number): void
  /** Lets waiting calls run, then throws CANCELLED if the person has cancelled. Call it between chunks. */
  breathe(): Promise<void>
}

type Report = (job: JobState) => void

const reportEveryMilliseconds = 100
const keptFinished = 20

/** Reading a register and taking one back write the same records: for this they are one kind. */
const laneOf = (kind: JobState['kind']): JobState['kind'] => (kind === 'importUndo' ? 'import' : kind)

/** Long work beside the calls: progress, cancel, a result to fetch; refused once closing has begun. */
export class Jobs {
  readonly #report: Report
  readonly #states = new Map<string, JobState>()
  readonly #running = new Map<string, { readonly abort: AbortController; readonly done: Promise<void> }>()
  #isClosing = false

  constructor(report: Report) {
    this.#report = report
  }

  /** Starts work and returns at once. Errors: BUSY while closing or while a job of the same kind runs. */
  start(kind: JobState['kind'], run: (control: JobControl) => Promise<unknown>): { readonly jobId: string } {
    return { jobId: this.#begin(kind, run).jobId }
  }

  /** The same for a caller that waits for the end. Errors: BUSY; those of the work. */
  async finish(kind: JobState['kind'], run: (control: JobControl) => Promise<unknown>): Promise<void> {
    const { jobId, done } = this.#begin(kind, run)
    await done
    const error = this.#states.get(jobId)?.error
    if (error) throw new KontorError(error.code, error.messageKey, error.params)
  }

  #begin(
    kind: JobState['kind'],
    run: (control: JobControl) => Promise<unknown>,
  ): { readonly jobId: string; readonly done: Promise<void> } {
    const isTaken = [...this.#states.values()].some(
      (job) => job.status === 'running' && laneOf(job.kind) === laneOf(kind),
    )
    if (this.#isClosing || isTaken) throw new KontorError('BUSY', 'job.alreadyRunning')
    const jobId = randomUUID()
    const abort = new AbortController()
    this.#set({
      jobId,
      kind,
      status: 'running',
      step: '',
      done: 0,
      total: 0,
      startedAt: new Date().toISOString(),
    })
    const done = this.#run(jobId, run, abort.signal)
    this.#running.set(jobId, { abort, done })
    return { jobId, done }
  }

  cancel(jobId: string): void {
    this.#running.get(jobId)?.abort.abort()
  }

  list(): readonly JobState[] {
    return [...this.#states.values()]
  }

  /** Refuses new work, asks running work to stop and waits until it has. */
  async close(): Promise<void> {
    this.#isClosing = true
    const running = [...this.#running.values()]
    for (const { abort } of running) abort.abort()
    await Promise.all(running.map(({ done }) => done))
  }

  async #run(
    jobId: string,
    run: (control: JobControl) => Promise<unknown>,
    signal: AbortSignal,
  ): Promise<void> {
    // the caller learns the job's id before its first event
    await new Promise((resolve) => setImmediate(resolve))
    let reportedAt = 0
    const control: JobControl = {
      signal,
      progress: (step, done, total) => {
        const state = this.#states.get(jobId)
        if (!state) return
        const now = performance.now()
        const isDue = step !== state.step || now - reportedAt >= reportEveryMilliseconds
        const next = { ...state, step, done, total }
        if (isDue) {
          reportedAt = now
          this.#set(next)
        } else this.#states.set(jobId, next)
      },
      breathe: async () => {
        await new Promise((resolve) => setImmediate(resolve))
        if (signal.aborted) throw new KontorError('CANCELLED', 'job.cancelled')
      },
    }
    let outcome: Partial<JobState>
    try {
      const result = await run(control)
      outcome = { status: 'finished', ...(result !== undefined && { result }) }
    } catch (error) {
      const failure = failureOf(error)
      outcome = { status: failure.code === 'CANCELLED' ? 'cancelled' : 'failed', error: failure }
    }
    this.#running.delete(jobId)
    const state = this.#states.get(jobId)
    if (state) this.#set({ ...state, ...outcome })
    this.#forgetOld()
  }

  #set(state: JobState): void {
    this.#states.set(state.jobId, state)
    this.#report(state)
  }

  #forgetOld(): void {
    const finished = [...this.#states.values()].filter((job) => job.status !== 'running')
    for (const job of finished.slice(0, Math.max(0, finished.length - keptFinished)))
      this.#states.delete(job.jobId)
  }
}

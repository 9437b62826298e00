import { DataClient } from '../../db/process/client.ts'
import type { OpenRequest, Opened } from '../../db/process/protocol.ts'
import type { Envelope, Failure, Result } from '../../preload/contract/errors.ts'
import { jobFailure, type JobState } from '../../preload/contract/jobs.ts'
import { say } from '../messages/messages.ts'
import type { BatchRun } from './environment.ts'

const closeMillisecondsMax = 60_000

/** An open profile in batch mode. */
export interface BatchData {
  readonly client: DataClient
  readonly opened: Opened
  /** Waits for a job that a command started and says on the way how far it is. */
  readonly finished: (started: Promise<Envelope<{ readonly jobId: string }>>) => Promise<Result<unknown>>
}

/** Opens a profile in a data process of its own, uses it, and closes it whatever happens. */
export async function withData<T>(
  run: BatchRun,
  request: OpenRequest,
  work: (data: BatchData) => Promise<Result<T>>,
): Promise<Result<T>> {
  const child = run.startDataProcess()
  const client = new DataClient(child, true)
  const watch = new JobWatch(run)
  child.onExit(() => {
    client.processGone()
    watch.fail({ code: 'INTERNAL', messageKey: 'error.dataProcessGone' })
  })
  client.onEvent((event) => {
    if (event.type === 'job.progress') watch.see(event.job)
  })
  const stop = (): void => {
    for (const jobId of watch.running()) void client.call('jobs.cancel', { jobId })
  }
  run.stop.addEventListener('abort', stop)
  try {
    const secrets = await run.secrets(request.profileFolder)
    const opened = await client.open(request, secrets, run.appVersion)
    if (!opened.ok) return opened
    for (const { keptAs } of opened.value.damagedFiles)
      run.writeProgress(say(run.language, 'batch.fileDamaged', { file: keptAs }))
    const finished: BatchData['finished'] = async (starting) => {
      const started = await starting
      if (!started.ok) return started
      if (run.stop.aborted) stop()
      return watch.finished(started.value.jobId)
    }
    return await work({ client, opened: opened.value, finished })
  } finally {
    run.stop.removeEventListener('abort', stop)
    await Promise.race([
      client.close(),
      new Promise((resolve) => setTimeout(resolve, closeMillisecondsMax).unref()),
    ])
    child.kill()
  }
}

/** Remembers how far jobs are; their first events can be faster than the reply that names them. */
export class JobWatch {
  readonly #states = new Map<string, JobState>()
  readonly #waiting = new Map<string, (result: Result<unknown>) => void>()
  readonly #run: BatchRun
  #lastSaid = ''
  #failure: Failure | null = null

  constructor(run: BatchRun) {
    this.#run = run
  }

  see(job: JobState): void {
    this.#states.set(job.jobId, job)
    this.#say(job)
    this.#settle(job)
  }

  running(): readonly string[] {
    return [...this.#states.values()].filter(({ status }) => status === 'running').map(({ jobId }) => jobId)
  }

  finished(jobId: string): Promise<Result<unknown>> {
    if (this.#failure) return Promise.resolve({ ok: false, error: this.#failure })
    return new Promise((resolve) => {
      this.#waiting.set(jobId, resolve)
      const state = this.#states.get(jobId)
      if (state) this.#settle(state)
    })
  }

  /** The process that ran the jobs is gone. */
  fail(error: Failure): void {
    this.#failure = error
    for (const resolve of this.#waiting.values()) resolve({ ok: false, error })
    this.#waiting.clear()
  }

  #settle(job: JobState): void {
    if (job.status === 'running') return
    const resolve = this.#waiting.get(job.jobId)
    this.#waiting.delete(job.jobId)
    if (job.status === 'finished') resolve?.({ ok: true, value: job.result })
    else resolve?.({ ok: false, error: jobFailure(job) })
  }

  /** One line at the start and for each tenth. */
  #say({ kind, done, total, status }: JobState): void {
    if (status !== 'running') return
    const tenth = total > 0 ? Math.floor((done / total) * 10) * 10 : 0
    const line = `${say(this.#run.language, `progress.${kind}`)} … ${total > 0 ? `${tenth} %` : ''}`.trim()
    if (line === this.#lastSaid) return
    this.#lastSaid = line
    this.#run.writeProgress(line)
  }
}

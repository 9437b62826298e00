import type { JobControl } from '../../engine/jobs.ts'

/** The steps of a backup, a check and a restore, in the order they run. */
export type BackupStep =
  | 'prepare'
  | 'snapshot'
  | 'encrypt'
  | 'verify'
  | 'upload'
  | 'readBack'
  | 'publish'
  | 'decrypt'
  | 'check'
  | 'activate'

export interface BackupProgress {
  readonly step: BackupStep
  readonly doneBytes: number
  /** 0 while it is not known. */
  readonly totalBytes: number
}

export type OnProgress = (progress: BackupProgress) => void

/** Progress of a backup or a check as a job tells it. */
export const intoProgress =
  (control: JobControl): OnProgress =>
  ({ step, doneBytes, totalBytes }) =>
    control.progress(step, doneBytes, totalBytes)

/** Announces steps and measures how long each took. */
export class StepClock {
  readonly #onProgress: OnProgress | undefined
  readonly #milliseconds: Partial<Record<BackupStep, number>> = {}
  #step: BackupStep | null = null
  #since = performance.now()

  constructor(onProgress: OnProgress | undefined) {
    this.#onProgress = onProgress
  }

  /** Ends the running step and begins the next; a step that comes back adds up. */
  begin(step: BackupStep, totalBytes = 0): (doneBytes: number) => void {
    this.#stop()
    this.#step = step
    this.report(step, 0, totalBytes)
    return (doneBytes) => this.report(step, doneBytes, totalBytes)
  }

  report(step: BackupStep, doneBytes: number, totalBytes: number): void {
    this.#onProgress?.({ step, doneBytes, totalBytes })
  }

  /** Ends the running step; whole milliseconds by step. */
  finish(): Readonly<Partial<Record<BackupStep, number>>> {
    this.#stop()
    return { ...this.#milliseconds }
  }

  #stop(): void {
    const now = performance.now()
    if (this.#step !== null)
      this.#milliseconds[this.#step] = Math.round((this.#milliseconds[this.#step] ?? 0) + now - this.#since)
    this.#step = null
    this.#since = now
  }
}

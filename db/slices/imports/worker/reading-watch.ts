import path from 'node:path'
import { KontorError } from '../../../engine/errors.ts'
import { codeOf } from '../../../engine/files/error-code.ts'
import type { ImportTask } from './protocol.ts'

/** How long a thread that reads a file may be without a sign of life, and how long it has to end when it is cancelled. */
export interface ReadingLimits {
  readonly silenceMilliseconds: number
  readonly graceMilliseconds: number
}

/** The largest workbook that is read takes half a minute on two busy cores. */
export const readingLimits: ReadingLimits = { silenceMilliseconds: 120_000, graceMilliseconds: 2000 }

/** The file that a task reads; null for one that reads none. */
function fileOf(task: ImportTask): string | null {
  switch (task.kind) {
    case 'inspect':
    case 'survey':
    case 'readList':
    case 'readDocument':
      return task.file
    case 'stage':
      return task.stage.file
    case 'compare':
      return task.stage?.file ?? null
    case 'judge':
    case 'joinCompanies':
    case 'previewMove':
    case 'applyMove':
    case 'apply':
    case 'undo':
    case 'emptyLog':
    case 'copyDatabase':
    case 'seal':
    case 'followLog':
    case 'readOutgoing':
    case 'copyConfirmed':
      return null
  }
}

const isOutOfMemory = (error: unknown): boolean => codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY'

/**
 * Watches over a thread that reads a file: ends it when it is silent for too long, or cancelled and does not end by itself,
 * and says in a person's words what a limit has stopped. Tasks that read no file are left alone.
 */
export class ReadingWatch {
  readonly #file: string | null
  readonly #isCompare: boolean
  readonly #signal: AbortSignal
  readonly #limits: ReadingLimits
  #terminate: (reason: Error) => void = () => undefined
  #silence: NodeJS.Timeout | undefined
  #grace: NodeJS.Timeout | undefined

  constructor(task: ImportTask, signal: AbortSignal, limits: ReadingLimits) {
    this.#file = fileOf(task)
    this.#isCompare = task.kind === 'compare'
    this.#signal = signal
    this.#limits = limits
  }

  /** The task has begun; `terminate` ends its thread. */
  started(terminate: (reason: Error) => void): void {
    if (this.#file === null) return
    this.#terminate = terminate
    this.#waitForSign()
    if (this.#signal.aborted) this.#cancelled()
    else this.#signal.addEventListener('abort', this.#cancelled, { once: true })
  }

  /** The thread has given a sign of life. A comparison has read its file when all is done: what follows is not the file's doing. */
  heard(step: string, done: number, total: number): void {
    if (this.#file === null) return
    clearTimeout(this.#silence)
    if (!this.#isCompare || (step === 'reading' && done < total)) this.#waitForSign()
  }

  /** What to tell the person of an error with which the task has ended. */
  failure(error: unknown): unknown {
    return this.#file !== null && isOutOfMemory(error)
      ? this.#refusal('imports.file.needsTooMuchMemory')
      : error
  }

  end(): void {
    clearTimeout(this.#silence)
    clearTimeout(this.#grace)
    this.#signal.removeEventListener('abort', this.#cancelled)
  }

  readonly #cancelled = (): void => {
    this.#grace = setTimeout(
      () => this.#terminate(new KontorError('CANCELLED', 'job.cancelled')),
      this.#limits.graceMilliseconds,
    )
  }

  #waitForSign(): void {
    this.#silence = setTimeout(
      () => this.#terminate(this.#refusal('imports.file.takesTooLong')),
      this.#limits.silenceMilliseconds,
    )
  }

  #refusal(messageKey: string): KontorError {
    return new KontorError('VALIDATION', messageKey, { fileName: path.basename(this.#file ?? '') })
  }
}

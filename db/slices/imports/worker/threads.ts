import { Worker, type ResourceLimits } from 'node:worker_threads'
import { KontorError } from '../../../engine/errors.ts'
import type { FromWorker, WorkerInput } from './protocol.ts'

export interface RunHooks {
  readonly progress?: (step: string, done: number, total: number) => void
  /** Gets the way to end the thread, whatever it is at; the task then fails with this reason. */
  readonly started?: (terminate: (reason: Error) => void) => void
}

/** How long a thread that is ended may take to let go of its files before nobody waits for it any more. */
const patienceMilliseconds = 2000

/**
 * Threads of one script. A thread stays when its task is done and takes the next one: starting one costs as much as
 * comparing a small file, and V8 may lose track of its code pages where threads come and go (it ends the process with
 * "Check failed: jit_page.has_value()"). One that stays grown ends with its task. An idle thread keeps nobody from ending the process.
 */
export class Threads {
  readonly #script: URL
  readonly #limits: ResourceLimits
  readonly #idle = new Set<Worker>()

  constructor(script: URL, limits: ResourceLimits) {
    this.#script = script
    this.#limits = limits
  }

  /** Starts threads that will be wanted soon, so that `count` are ready. */
  warm(count: number): void {
    while (this.#idle.size < count) this.#rest(this.#start())
  }

  /** Runs a task; `input` says how it is cancelled. Errors: those of the task; a thread that dies throws its error. */
  run(input: WorkerInput, { progress, started }: RunHooks = {}): Promise<unknown> {
    const [worker = this.#start()] = this.#idle
    this.#idle.delete(worker)
    worker.ref()
    return new Promise((resolve, reject) => {
      let end: (() => void) | null = null
      let patience: NodeJS.Timeout | undefined
      const settle = (last: () => void): void => {
        clearTimeout(patience)
        worker.off('message', hear).off('error', fail).off('exit', exit)
        last()
      }
      const hear = (message: FromWorker): void => {
        switch (message.type) {
          case 'progress':
            progress?.(message.step, message.done, message.total)
            return
          case 'done':
            if (message.ends) {
              end = () => resolve(message.result)
              return
            }
            this.#rest(worker)
            settle(() => resolve(message.result))
            return
          case 'failed':
            this.#rest(worker)
            settle(() => reject(errorOf(message)))
        }
      }
      const fail = (error: Error): void => void (end ??= () => reject(error))
      const exit = (code: number): void =>
        settle(end ?? (() => reject(new Error(`the thread of an import ended with ${code}`))))
      worker.on('message', hear).once('error', fail).once('exit', exit)
      worker.postMessage(input)
      started?.((reason) => {
        fail(reason)
        void worker.terminate()
        // a thread that waits for a share which does not answer ends when the share does
        patience = setTimeout(() => settle(() => reject(reason)), patienceMilliseconds)
      })
    })
  }

  #start(): Worker {
    const worker = new Worker(this.#script, { resourceLimits: this.#limits })
    worker.once('exit', () => this.#idle.delete(worker))
    // an idle thread that fails costs nobody anything; whoever waits for one listens too
    worker.on('error', () => this.#idle.delete(worker))
    return worker
  }

  #rest(worker: Worker): void {
    worker.unref()
    this.#idle.add(worker)
  }
}

function errorOf({ failure }: Extract<FromWorker, { type: 'failed' }>): KontorError {
  return new KontorError(failure.code, failure.messageKey, failure.params)
}

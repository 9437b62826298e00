import { Worker } from 'node:worker_threads'
import { KontorError } from '../../errors.ts'
import type { JobControl } from '../../host/jobs.ts'
import type { ImportOutcome, ImportUndone } from '../../../preload/contract/imports.ts'
import type { Committed } from '../applying/apply.ts'
import type { ComparisonFacts } from '../comparison/comparison-file.ts'
import type { FromWorker, ImportTask, WorkerInput } from './protocol.ts'

/** What each task gives. */
interface Results {
  readonly compare: ComparisonFacts
  readonly apply: Committed<ImportOutcome>
  readonly undo: Committed<ImportUndone>
}

const oldGenerationMegabytes = 384
const youngGenerationMegabytes = 12

/**
 * Runs one task in a thread of its own, with progress and cancelling through the job's control; the thread ends with
 * it and gives its memory back. Errors: those of the task; CANCELLED; a thread that dies throws its error.
 */
export function runImportTask<T extends ImportTask>(
  script: URL,
  task: T,
  { signal, progress }: Pick<JobControl, 'signal' | 'progress'>,
): Promise<Results[T['kind']]> {
  const shared = new SharedArrayBuffer(8)
  const input: WorkerInput = { task, shared }
  const stop = (): void => void Atomics.store(new Int32Array(shared), 0, 1)
  return new Promise<Results[T['kind']]>((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: input,
      resourceLimits: {
        maxOldGenerationSizeMb: oldGenerationMegabytes,
        maxYoungGenerationSizeMb: youngGenerationMegabytes,
      },
    })
    let end: (() => void) | null = null
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop)
    worker.on('message', (message: FromWorker) => {
      switch (message.type) {
        case 'progress':
          progress(message.step, message.done, message.total)
          return
        case 'done':
          // the task's kind decides what its worker answers
          end = () => resolve(message.result as Results[T['kind']])
          return
        case 'failed': {
          const { code, messageKey, params } = message.failure
          end = () => reject(new KontorError(code, messageKey, params))
        }
      }
    })
    worker.once('error', (error: Error) => (end = () => reject(error)))
    // not before the thread is gone: a process must not end while a thread still takes SQLite down
    worker.once('exit', (code) => {
      signal.removeEventListener('abort', stop)
      if (end === null) reject(new Error(`the thread of an import ended with ${code}`))
      else end()
    })
  })
}

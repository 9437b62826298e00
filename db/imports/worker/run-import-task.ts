import type { JobControl } from '../../host/jobs.ts'
import type { ImportOutcome, ImportUndone } from '../../../preload/contract/imports.ts'
import type { Committed } from '../applying/apply.ts'
import type { ComparisonFacts } from '../comparison/comparison-file.ts'
import type { ImportTask } from './protocol.ts'
import { Threads } from './threads.ts'

/** What each task gives. */
interface Results {
  readonly compare: ComparisonFacts
  readonly apply: Committed<ImportOutcome>
  readonly undo: Committed<ImportUndone>
}

const limits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 12 }

/** The threads of this process, by script: there is one script but in tests of it. */
const threadsOf = new Map<string, Threads>()

function threads(script: URL): Threads {
  const known = threadsOf.get(script.href) ?? new Threads(script, limits)
  threadsOf.set(script.href, known)
  return known
}

/**
 * Runs one task in a thread of its own, with progress and cancelling through the job's control.
 * Errors: those of the task; CANCELLED; a thread that dies throws its error.
 */
export async function runImportTask<T extends ImportTask>(
  script: URL,
  task: T,
  { signal, progress }: Pick<JobControl, 'signal' | 'progress'>,
): Promise<Results[T['kind']]> {
  const shared = new SharedArrayBuffer(8)
  const stop = (): void => void Atomics.store(new Int32Array(shared), 0, 1)
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop)
  try {
    // the task's kind decides what its thread answers
    return (await threads(script).run({ task, shared }, progress)) as Results[T['kind']]
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

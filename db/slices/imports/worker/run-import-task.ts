import type { Result } from '../../../../preload/contract/errors.ts'
import type { ListFile } from '../../code-lists/index.ts'
import type { ReadDocument } from '../../documents/index.ts'
import type { JobControl } from '../../../engine/jobs.ts'
import type { ImportOutcome, ImportUndone } from '../../../../preload/contract/imports.ts'
import type { MoveOutcome, MovePreview } from '../../../../preload/contract/moves.ts'
import type { CopyFacts } from '../../../engine/connection/inspect.ts'
import type { Sealed } from '../../../sealing/seal.ts'
import type { StockAnswers } from '../../../stock/index.ts'
import type { Written } from '../../../engine/connection/write.ts'
import type { ComparisonFacts } from '../comparison/comparison-file.ts'
import type { FileSurvey } from '../../../tabular/index.ts'
import type { Judged } from '../moving/judge.ts'
import type { FileFacts } from '../staging/rows-file.ts'
import type { LookedAt } from './look-at-file.ts'
import type { ImportTask } from './protocol.ts'
import { readingLimits, ReadingWatch, type ReadingLimits } from './reading-watch.ts'
import { Threads } from './threads.ts'

/** What each task gives. */
export interface Results extends StockAnswers {
  readonly inspect: Result<LookedAt>
  readonly survey: Result<FileSurvey>
  readonly readList: ListFile
  readonly readDocument: ReadDocument
  readonly compare: ComparisonFacts
  readonly apply: Written<ImportOutcome>
  readonly stage: FileFacts
  readonly judge: readonly Judged[]
  readonly joinCompanies: null
  readonly previewMove: MovePreview
  readonly applyMove: Written<MoveOutcome>
  readonly undo: Written<Omit<ImportUndone, 'batchId'>>
  readonly emptyLog: null
  readonly copyDatabase: CopyFacts
  readonly seal: Pick<Sealed, 'plain' | 'sealed'>
}

const heapLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 12 }
/** A large import that was not shared yet is held in memory while others' work goes below it. */
const followingLimits = { ...heapLimits, maxOldGenerationSizeMb: 2048 }

/** The threads of this process, by script: there is one script but in tests of it. */
const threadsOf = new Map<string, { readonly usual: Threads; readonly following: Threads }>()

function threads(script: URL, { kind }: ImportTask): Threads {
  const known = threadsOf.get(script.href) ?? {
    usual: new Threads(script, heapLimits),
    following: new Threads(script, followingLimits),
  }
  threadsOf.set(script.href, known)
  return kind === 'followLog' ? known.following : known.usual
}

/**
 * Runs one task in a thread of its own, with progress and cancelling through the job's control.
 * A thread that reads a file is ended when it needs too much memory, or is silent or cancelled for too long.
 * Errors: those of the task; CANCELLED; VALIDATION for a file at one of the limits; a thread that dies throws its error.
 */
export async function runImportTask<T extends ImportTask>(
  script: URL,
  task: T,
  { signal, progress }: Pick<JobControl, 'signal' | 'progress'>,
  limits: ReadingLimits = readingLimits,
): Promise<Results[T['kind']]> {
  const shared = new SharedArrayBuffer(8)
  const stop = (): void => void Atomics.store(new Int32Array(shared), 0, 1)
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop)
  const watch = new ReadingWatch(task, signal, limits)
  try {
    // the task's kind decides what its thread answers
    return (await threads(script, task).run(
      { task, shared },
      {
        progress: (step, done, total) => {
          watch.heard(step, done, total)
          progress(step, done, total)
        },
        started: (terminate) => watch.started(terminate),
      },
    )) as Results[T['kind']]
  } catch (error) {
    throw watch.failure(error)
  } finally {
    watch.end()
    signal.removeEventListener('abort', stop)
  }
}

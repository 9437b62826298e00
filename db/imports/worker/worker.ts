import { availableParallelism } from 'node:os'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { asKontorError, configure } from '../../connection/open.ts'
import { KontorError } from '../../errors.ts'
import { applyDraft } from '../applying/apply.ts'
import { undoBatch } from '../applying/undo.ts'
import { compareRows } from '../comparison/compare.ts'
import { draftPart, type DraftingPart } from '../comparison/draft-rows.ts'
import { discardColumns } from '../staging/discard-columns.ts'
import { stageRows } from '../staging/rows-file.ts'
import type { FromWorker, WorkerInput } from './protocol.ts'

const port = parentPort
if (!port) throw new Error('this module runs in a worker thread')
const post = (message: FromWorker): void => port.postMessage(message)
// what `runImportTask` gave this thread
const input = workerData as WorkerInput
const shared = new Int32Array(input.shared)
const draftingThreadsMax = 4
const partLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 }
const millisecondsBetweenReports = 100

let reportedAt = 0
let reportedStep = ''
const stopWhenCancelled = (): void => {
  if (Atomics.load(shared, 0) === 1) throw new KontorError('CANCELLED', 'job.cancelled')
}
const progress = (step: string, done: number, total: number): void => {
  stopWhenCancelled()
  const now = performance.now()
  if (step === reportedStep && now - reportedAt < millisecondsBetweenReports) return
  reportedAt = now
  reportedStep = step
  post({ type: 'progress', step, done, total })
}

/** A connection of this thread's own: the data process goes on reading meanwhile. */
function openRegister(file: string): Database.Database {
  const raw = new Database(file, { fileMustExist: true })
  raw.pragma('synchronous = FULL')
  raw.pragma('wal_autocheckpoint = 16384')
  configure(raw)
  // measured with 200,000 rows: a larger cache, sorting in memory or on several cores is no faster, and takes 70 MB more
  raw.pragma('cache_size = -16384')
  raw.pragma('temp_store = FILE')
  return raw
}

function withRegister<T>(file: string, use: (raw: Database.Database) => T): T {
  const raw = openRegister(file)
  try {
    const result = use(raw)
    // tables have grown a thousandfold perhaps: by the old statistics SQLite would scan them
    raw.pragma('analysis_limit = 400')
    raw.pragma('optimize')
    return result
  } finally {
    raw.close()
  }
}

/** Drafts parts of the rows in threads of their own; fails with the first that fails. */
async function startParts(parts: readonly DraftingPart[]): Promise<void> {
  await Promise.all(
    parts.map(
      (part) =>
        new Promise<void>((resolve, reject) => {
          const beside: WorkerInput = { task: { kind: 'part', part }, shared: input.shared }
          const worker = new Worker(new URL(import.meta.url), {
            workerData: beside,
            resourceLimits: partLimits,
          })
          let end: (() => void) | null = null
          worker.on('message', (message: FromWorker) => {
            if (message.type === 'done') end = resolve
            else if (message.type === 'failed') {
              const { code, messageKey, params } = message.failure
              end = () => reject(new KontorError(code, messageKey, params))
            }
          })
          worker.once('error', (error: Error) => (end = () => reject(error)))
          worker.once('exit', (code) => {
            if (end === null) reject(new Error(`a thread of an import ended with ${code}`))
            else end()
          })
        }),
    ),
  )
}

function performPart(part: DraftingPart): void {
  let before = 0
  draftPart(part, (rows) => {
    Atomics.add(shared, 1, rows - before)
    before = rows
    stopWhenCancelled()
  })
}

async function perform({ task }: WorkerInput): Promise<unknown> {
  switch (task.kind) {
    case 'part':
      performPart(task.part)
      return null
    case 'compare':
      if (task.stage !== null)
        await stageRows(task.compare.draft, task.stage, {
          progress: (done, total) => progress('reading', done, total),
        })
      else if (task.discard.length > 0)
        discardColumns(task.compare.draft, task.discard, {
          progress: (done, total) => progress('reading', done, total),
        })
      return compareRows(task.compare, {
        threads: Math.min(draftingThreadsMax, availableParallelism()),
        startParts,
        progress: (step, done, total) =>
          progress(step, step === 'checking' ? done + Atomics.load(shared, 1) : done, total),
      })
    case 'apply':
      return withRegister(task.databaseFile, (raw) => applyDraft(raw, task.apply, { progress }))
    case 'undo':
      return withRegister(task.databaseFile, (raw) =>
        undoBatch(raw, task.undo, { progress: (done, total) => progress('undo', done, total) }),
      )
  }
}

perform(input).then(
  (result) => post({ type: 'done', result }),
  (thrown: unknown) => {
    const error = asKontorError(thrown)
    // what is no expected failure ends the thread and reaches the log with its stack
    if (!(error instanceof KontorError)) throw thrown
    post({ type: 'failed', failure: error.failure })
  },
)

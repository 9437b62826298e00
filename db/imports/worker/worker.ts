import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { asKontorError, configure } from '../../connection/open.ts'
import { KontorError } from '../../errors.ts'
import { applyDraft } from '../applying/apply.ts'
import { undoBatch } from '../applying/undo.ts'
import { compareRows } from '../comparison/compare.ts'
import { stageRows } from '../staging/rows-file.ts'
import type { FromWorker, ImportTask, WorkerInput } from './protocol.ts'

const port = parentPort
if (!port) throw new Error('this module runs in a worker thread')
const post = (message: FromWorker): void => port.postMessage(message)
// what `runImportTask` gave this thread
const input = workerData as WorkerInput
const cancelled = new Int32Array(input.cancelled)
const millisecondsBetweenReports = 100

let reportedAt = 0
let reportedStep = ''
const progress = (step: string, done: number, total: number): void => {
  if (Atomics.load(cancelled, 0) === 1) throw new KontorError('CANCELLED', 'job.cancelled')
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
  // sorting for indexes goes to disk instead of memory, on as many cores as there are
  raw.pragma('temp_store = FILE')
  raw.pragma('threads = 4')
  return raw
}

function withRegister<T>(file: string, use: (raw: Database.Database) => T): T {
  const raw = openRegister(file)
  try {
    return use(raw)
  } finally {
    raw.close()
  }
}

async function perform(task: ImportTask): Promise<unknown> {
  switch (task.kind) {
    case 'compare':
      if (task.stage !== null)
        await stageRows(task.compare.draft, task.stage, {
          progress: (done, total) => progress('reading', done, total),
        })
      return compareRows(task.compare, { progress })
    case 'apply':
      return withRegister(task.databaseFile, (raw) => applyDraft(raw, task.apply, { progress }))
    case 'undo':
      return withRegister(task.databaseFile, (raw) =>
        undoBatch(raw, task.undo, { progress: (done, total) => progress('undo', done, total) }),
      )
  }
}

perform(input.task).then(
  (result) => post({ type: 'done', result }),
  (thrown: unknown) => {
    const error = asKontorError(thrown)
    // what is no expected failure ends the thread and reaches the log with its stack
    if (!(error instanceof KontorError)) throw thrown
    post({ type: 'failed', failure: error.failure })
  },
)

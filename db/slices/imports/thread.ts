import nodeModule from 'node:module'
import fs from 'node:fs'
import { availableParallelism } from 'node:os'
import type { MessagePort } from 'node:worker_threads'
import { readListFile } from '../code-lists/index.ts'
import { readDocument } from '../documents/index.ts'
import { asKontorError } from '../../engine/connection/open.ts'
import { copyAndInspect, type CopyFacts } from '../../engine/connection/inspect.ts'
import { emptyLog, withOwnConnection } from '../../engine/connection/own-connection.ts'
import type { OfficeRules } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import { performStockTask } from '../../stock/index.ts'
import { sealBeside } from '../../sealing/seal.ts'
import { toDatabaseError } from '../../sealing/failures.ts'
import { applyDraft } from './applying/apply.ts'
import { undoImport } from './applying/undo.ts'
import {
  compareArrived,
  compareRows,
  type BegunComparison,
  type CompareRequest,
} from './comparison/compare.ts'
import { draftPart, type DraftingPart } from './comparison/draft-rows.ts'
import { frequenciesOf } from './comparison/office-frequencies.ts'
import { inspectFile, readRecords, surveyFile } from '../../tabular/index.ts'
import { joinCompanyRows } from './moving/company-rows.ts'
import { judgeTables } from './moving/judge.ts'
import { applyMove, previewMove } from './moving/take-move.ts'
import { discardColumns } from './staging/discard-columns.ts'
import { stageRows, type StageControl, type StageRequest } from './staging/rows-file.ts'
import { staysGrown } from './worker/heap.ts'
import { lookAtFile } from './worker/look-at-file.ts'
import { BesideReading } from './worker/beside-reading.ts'
import type { FromWorker, ImportTask, PartTask, WorkerInput } from './worker/protocol.ts'
import { Threads } from './worker/threads.ts'

const draftingThreadsMax = 4
/** Smaller files are drafted sooner than a thread has started. */
const bytesWorthThreads = 2_000_000
const millisecondsBetweenReports = 100
const besidesMax = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 }

/** The thread that runs imports. */
interface ImportThread {
  readonly post: (message: FromWorker) => void
  /** Threads that draft rows beside this one. */
  readonly besides: Threads
  readonly rules: OfficeRules
}

/** One task's ways to the thread that started it. */
class TaskControl {
  readonly #post: ImportThread['post']
  readonly #shared: Int32Array
  #reportedAt = 0
  #reportedStep = ''

  constructor({ post }: ImportThread, shared: SharedArrayBuffer) {
    this.#post = post
    this.#shared = new Int32Array(shared)
  }

  /** Rows that threads beside this one have drafted. */
  get rowsBesides(): number {
    return Atomics.load(this.#shared, 1)
  }

  addRows(rows: number): void {
    Atomics.add(this.#shared, 1, rows)
    this.stopWhenCancelled()
  }

  stopWhenCancelled(): void {
    if (Atomics.load(this.#shared, 0) === 1) throw new KontorError('CANCELLED', 'job.cancelled')
  }

  progress(step: string, done: number, total: number): void {
    this.stopWhenCancelled()
    const now = performance.now()
    const isDue = step !== this.#reportedStep || now - this.#reportedAt >= millisecondsBetweenReports
    // that a step is done is always said
    if (!isDue && done !== total) return
    this.#reportedAt = now
    this.#reportedStep = step
    this.#post({ type: 'progress', step, done, total })
  }
}

function performPart(part: DraftingPart, control: TaskControl): void {
  let before = 0
  draftPart(part, (rows) => {
    control.addRows(rows - before)
    before = rows
  })
}

async function performCompare(
  { besides }: ImportThread,
  { stage, discard, compare }: Extract<ImportTask, { kind: 'compare' }>,
  shared: SharedArrayBuffer,
  control: TaskControl,
): Promise<unknown> {
  const threads = Math.min(draftingThreadsMax, availableParallelism())
  const reading = { progress: (done: number, total: number) => control.progress('reading', done, total) }
  const runBesides = (task: PartTask): Promise<unknown> => besides.run({ task, shared })
  let begun: BegunComparison | null = null
  if (stage !== null) {
    // of notifications there are never so many
    const isTable = stage.dialect.notifications !== true
    const isLarge = isTable && threads > 1 && fs.statSync(stage.file).size > bytesWorthThreads
    begun = await readFile(compare, stage, reading, isLarge ? new BesideReading(compare, runBesides) : null)
  } else if (discard.length > 0) discardColumns(compare.draft, discard, reading)
  return compareRows(compare, {
    threads,
    begun,
    startParts: async (parts) => {
      await Promise.all(parts.map((part) => runBesides({ kind: 'part', part })))
    },
    progress: (step, done, total) =>
      control.progress(step, step === 'checking' ? done + control.rowsBesides : done, total),
  })
}

/** Reads the file; gives what has been compared meanwhile. */
async function readFile(
  { draft }: CompareRequest,
  stage: StageRequest,
  control: StageControl,
  beside: BesideReading | null,
): Promise<BegunComparison | null> {
  try {
    await stageRows(draft, stage, { ...control, arrived: (rows) => beside?.take(rows) })
    return (await beside?.end()) ?? null
  } catch (error) {
    await beside?.drop()
    throw error
  }
}

async function perform(thread: ImportThread, { task, shared }: WorkerInput): Promise<unknown> {
  const control = new TaskControl(thread, shared)
  const onProgress = (done: number, total: number): void => control.progress('reading', done, total)
  switch (task.kind) {
    case 'inspect':
      return lookAtFile(task.file, task.overrides, onProgress)
    case 'survey':
      return surveyFile(task.file, task.recordsPath, onProgress)
    case 'readList':
      return readListFile(
        {
          inspectFile: (file, overrides) => inspectFile(file, overrides, { onProgress }),
          readRecords: (file, dialect, options) => readRecords(file, dialect, { ...options, onProgress }),
        },
        task.file,
      )
    case 'readDocument':
      return readDocument(task.sent)
    case 'part':
      performPart(task.part, control)
      return null
    case 'frequencies':
      return frequenciesOf(task.databaseFile)
    case 'arrived':
      control.stopWhenCancelled()
      return compareArrived(task.compare, task.rows)
    case 'compare':
      return performCompare(thread, task, shared, control)
    case 'apply':
      return withOwnConnection(task.databaseFile, thread.rules, (connection) =>
        applyDraft(connection, task.apply, (step, done, total) => control.progress(step, done, total)),
      )
    case 'stage':
      return stageRows(task.into, task.stage, {
        progress: (done, total) => control.progress('reading', done, total),
      })
    case 'judge':
      return judgeTables(task.judge)
    case 'joinCompanies':
      joinCompanyRows(task.folder, task.tables, task.facts, onProgress)
      return null
    case 'previewMove':
      return withOwnConnection(task.databaseFile, thread.rules, (connection) =>
        previewMove(connection, task.move, (step, done, total) => control.progress(step, done, total)),
      )
    case 'applyMove':
      return withOwnConnection(task.databaseFile, thread.rules, (connection) =>
        applyMove(connection, task.move, (step, done, total) => control.progress(step, done, total)),
      )
    case 'undo':
      return withOwnConnection(task.databaseFile, thread.rules, (connection) =>
        undoImport(connection, task.undo, (done, total) => control.progress('undo', done, total)),
      )
    case 'emptyLog':
      emptyLog(task.databaseFile)
      return null
    case 'copyDatabase':
      return copyForBackup(task)
    case 'seal':
      return sealBeside(task.localRoot, task.sealing, {
        onBytes: (step, bytes) => control.progress(step, bytes, 0),
      })
    case 'followLog':
    case 'readOutgoing':
    case 'copyConfirmed':
      return performStockTask(task, thread.rules, () => control.progress('following', 0, 0))
  }
}

function copyForBackup({ databaseFile, copyFile }: Extract<ImportTask, { kind: 'copyDatabase' }>): CopyFacts {
  try {
    return copyAndInspect(databaseFile, copyFile)
  } catch (error) {
    throw toDatabaseError(error)
  }
}

const writingMuch = ['apply', 'undo', 'previewMove', 'applyMove', 'followLog'] as const
const writesMuch = (
  task: WorkerInput['task'],
): task is Extract<ImportTask, { kind: (typeof writingMuch)[number] }> =>
  writingMuch.some((kind) => kind === task.kind)

/**
 * Performs the tasks that arrive at the port of a worker thread, one after the other, each answered by `done` or
 * `failed`. `script` starts such a thread; `rules` are what the slices say of their tables.
 */
export function serveImports(
  port: MessagePort,
  { script, rules }: { readonly script: URL; readonly rules: OfficeRules },
): void {
  const thread: ImportThread = {
    post: (message) => port.postMessage(message),
    besides: new Threads(script, besidesMax),
    rules,
  }
  // where sources are compiled, a thread that stays would keep the result to itself; Node before 22.10 has no such cache
  if ('flushCompileCache' in nodeModule) nodeModule.flushCompileCache()
  port.on('message', (input: WorkerInput) => {
    perform(thread, input).then(
      (result) => {
        // the next rows to arrive would only fill it again
        const ends = input.task.kind !== 'arrived' && staysGrown()
        thread.post({ type: 'done', result, ends })
        if (writesMuch(input.task)) emptyLog(input.task.databaseFile)
        if (ends) port.close()
      },
      (thrown: unknown) => {
        const error = asKontorError(thrown)
        // what is no expected failure ends the thread and reaches the log with its stack
        if (!(error instanceof KontorError)) throw thrown
        thread.post({ type: 'failed', failure: error.failure })
      },
    )
  })
}

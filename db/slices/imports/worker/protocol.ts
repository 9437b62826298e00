import type { Failure } from '../../../../preload/contract/errors.ts'
import type { Dialect } from '../../../../preload/contract/imports.ts'
import type { Sealing } from '../../../sealing/seal.ts'
import type { StockTask } from '../../../stock/index.ts'
import type { SentFile } from '../../documents/index.ts'
import type { ApplyRequest } from '../applying/apply.ts'
import type { UndoRequest } from '../applying/undo.ts'
import type { CompareRequest } from '../comparison/compare.ts'
import type { DraftingPart } from '../comparison/draft-rows.ts'
import type { ArrivedRows } from '../staging/arrivals.ts'
import type { JudgeRequest } from '../moving/judge.ts'
import type { MoveRequest } from '../moving/take-move.ts'
import type { StoredTable } from '../moving/stored-move.ts'
import type { DraftFolder } from '../staging/draft-folder.ts'
import type { FileFacts, StageRequest } from '../staging/rows-file.ts'

/** A task of a thread that another one has started. */
export type PartTask =
  | { readonly kind: 'part'; readonly part: DraftingPart }
  | { readonly kind: 'frequencies'; readonly databaseFile: string }
  | { readonly kind: 'arrived'; readonly compare: CompareRequest; readonly rows: ArrivedRows }

/** Looking at a file that somebody has sent: whatever it holds, only the thread that looks may suffer from it. */
export type LookTask =
  | { readonly kind: 'inspect'; readonly file: string; readonly overrides: Partial<Dialect> }
  /** Counts a file to its end, and writes its records where a path is given. */
  | { readonly kind: 'survey'; readonly file: string; readonly recordsPath: string | null }
  /** Reads a code list. */
  | { readonly kind: 'readList'; readonly file: string }
  /** Reads a document or a mail; `file` is its name where there are only bytes. */
  | { readonly kind: 'readDocument'; readonly file: string; readonly sent: SentFile }

/** Work of an import that would keep the data process from answering. */
export type ImportTask =
  | LookTask
  | {
      readonly kind: 'compare'
      readonly stage: StageRequest | null
      /** Columns whose cells a draft that was staged before must lose. */
      readonly discard: readonly number[]
      readonly compare: CompareRequest
    }
  | { readonly kind: 'apply'; readonly databaseFile: string; readonly apply: ApplyRequest }
  /** Reads a file into the rows of one table of a move. */
  | { readonly kind: 'stage'; readonly stage: StageRequest; readonly into: DraftFolder }
  | { readonly kind: 'judge'; readonly judge: JudgeRequest }
  | {
      readonly kind: 'joinCompanies'
      readonly folder: DraftFolder
      readonly tables: readonly StoredTable[]
      readonly facts: Pick<FileFacts, 'staffId' | 'createdAt'>
    }
  | { readonly kind: 'previewMove'; readonly databaseFile: string; readonly move: MoveRequest }
  | { readonly kind: 'applyMove'; readonly databaseFile: string; readonly move: MoveRequest }
  | { readonly kind: 'undo'; readonly databaseFile: string; readonly undo: UndoRequest }
  | { readonly kind: 'emptyLog'; readonly databaseFile: string }
  | { readonly kind: 'copyDatabase'; readonly databaseFile: string; readonly copyFile: string }
  | { readonly kind: 'seal'; readonly localRoot: string; readonly sealing: Sealing }
  | StockTask

export interface WorkerInput {
  readonly task: ImportTask | PartTask
  /** Two 32-bit numbers: 1 once the person has cancelled; rows that the threads beside the first have drafted. */
  readonly shared: SharedArrayBuffer
}

export type FromWorker =
  | { readonly type: 'progress'; readonly step: string; readonly done: number; readonly total: number }
  /** `ends`: the worker's heap has outgrown its limit, so it exits after this task to give the memory back. */
  | { readonly type: 'done'; readonly result: unknown; readonly ends: boolean }
  | { readonly type: 'failed'; readonly failure: Failure }

import { namesCompanies, type ColumnMapping } from '../../../preload/contract/import-fields.ts'
import type { Dialect, ImportUndone } from '../../../preload/contract/imports.ts'
import type { PersonalColumn } from '../../../preload/contract/personal-columns.ts'
import { KontorError } from '../../engine/errors.ts'
import type { CallContext, DataContext, Handlers } from '../../engine/context.ts'
import type { JobControl } from '../../engine/jobs.ts'
import { changeSetOfBatch, type UndoRequest } from './applying/undo.ts'
import { importBatches, importBatchNamed, importProblems, saveRejects } from './batches.ts'
import { decide } from './decide.ts'
import { draftLosses, draftPatterns, draftRows, draftVanished, getDraft, listDrafts } from './drafts.ts'
import { ownDefinitions } from '../own-fields/index.ts'
import { headingFingerprint, isRejectedFile, withOwnHeadings } from './mapping/index.ts'
import {
  allowedMapping,
  createProfile,
  discardedColumns,
  listProfiles,
  rememberedMapping,
  rememberMapping,
  removeProfile,
  sourceOfFile,
  updateProfile,
  withoutPersonal,
} from './profiles.ts'
import {
  existingDraft,
  isMove,
  newDraftFolder,
  removeDraft,
  removeUnfinishedDrafts,
  type DraftFolder,
} from './staging/draft-folder.ts'
import { factsOf, type StageRequest } from './staging/rows-file.ts'
import type { Sealed, Sealing, SealingHooks } from '../../sealing/seal.ts'
import type { StockAnswers, StockTask } from '../../stock/index.ts'
import type { LookedAt } from './worker/look-at-file.ts'
import type { CopyFacts } from '../../engine/connection/inspect.ts'
import { lookInThread, stopLooking } from './worker/looking.ts'
import { runImportTask } from './worker/run-import-task.ts'
import type { ImportTask } from './worker/protocol.ts'

export type { FileSurvey } from '../../tabular/index.ts'
export { lookInThread, stopLooking } from './worker/looking.ts'

/** Removes what an interrupted reading has left in the profile. */
export function tidyDrafts({ database }: Pick<DataContext, 'database'>): void {
  removeUnfinishedDrafts(database.file)
}

async function inspect(
  { importWorker }: CallContext,
  file: string,
  overrides: Partial<Dialect>,
): Promise<LookedAt> {
  const inspected = await lookInThread(importWorker, { kind: 'inspect', file, overrides })
  if (inspected.ok) return inspected.value
  const { code, messageKey, params } = inspected.error
  throw new KontorError(code, messageKey, params)
}

/** Jobs whose writing waits for nobody: others wait until their thread has committed. */
function exclusively<T>({ database }: DataContext, use: () => Promise<T>): Promise<T> {
  return database.writing.connection().execute(use)
}

/** Takes a change set of many records back, or does it again, in a thread of its own. */
function undoBeside(
  context: DataContext,
  undone: Omit<UndoRequest, 'now'>,
  control: JobControl,
): Promise<Omit<ImportUndone, 'batchId'>> {
  return exclusively(context, async () => {
    const task = {
      kind: 'undo' as const,
      databaseFile: context.database.file,
      undo: { ...undone, now: context.now() },
    }
    const committed = await runImportTask(context.importWorker, task, control)
    context.announce(committed)
    return committed.value
  })
}

/** The same as a job, awaited; see `HistoryOptions`. */
export async function takeBackBeside(
  context: DataContext,
  undone: Omit<UndoRequest, 'now'>,
): Promise<boolean> {
  await context.jobs.finish('importUndo', (control) => undoBeside(context, undone, control))
  return true
}

/** Copies what has been committed out of a large write-ahead log into the database, in a thread of its own. */
export async function emptyLogBeside(importWorker: URL, databaseFile: string): Promise<void> {
  const control = { signal: new AbortController().signal, progress: () => undefined }
  await runImportTask(importWorker, { kind: 'emptyLog', databaseFile }, control)
}

/**
 * Copies the database in use and looks at the copy, in a thread of its own.
 * Errors: DB_CORRUPT, DISK_FULL, BUSY, NOT_FOUND in the words of backups
 */
export function copyBeside(importWorker: URL, databaseFile: string, copyFile: string): Promise<CopyFacts> {
  const control = { signal: new AbortController().signal, progress: () => undefined }
  return runImportTask(importWorker, { kind: 'copyDatabase', databaseFile, copyFile }, control)
}

/** Seals a file below `localRoot` and proves it, in a thread of its own. Errors: CANCELLED; those of sealing. */
export const sealBeside = (
  importWorker: URL,
  localRoot: string,
  sealing: Sealing,
  { onBytes, signal = new AbortController().signal }: SealingHooks,
): Promise<Pick<Sealed, 'plain' | 'sealed'>> =>
  runImportTask(
    importWorker,
    { kind: 'seal', localRoot, sealing },
    {
      signal,
      progress: (step, bytes) => {
        if (step === 'encrypt' || step === 'verify') onBytes(step, bytes)
      },
    },
  )

/** Does a task of the shared log in a thread of its own. Errors: CANCELLED; those of the task. */
export const stockBeside = <T extends StockTask>(
  importWorker: URL,
  task: T,
  signal: AbortSignal,
): Promise<StockAnswers[T['kind']]> =>
  runImportTask(importWorker, task, { signal, progress: () => undefined })

interface Comparing {
  readonly draft: DraftFolder
  readonly columns: readonly string[]
  readonly personal: readonly PersonalColumn[]
  readonly stage: StageRequest | null
  readonly mapping: readonly ColumnMapping[]
  readonly profileId: number | null
}

/** Columns that a draft has stored and its source must not keep. */
async function newlyDiscarded(
  { read }: CallContext,
  draft: DraftFolder,
  profileId: number | null,
  mapping: readonly ColumnMapping[],
): Promise<number[]> {
  const { columns, discarded, personal } = factsOf(draft)
  const all = await discardedColumns(read, profileId, columns, personal, mapping)
  return all.filter((column) => !discarded.includes(column))
}

/** Compares in a thread of its own; what a stopped first comparison has stored goes with it. */
async function compare(context: CallContext, comparing: Comparing, control: JobControl) {
  const { draft, columns, personal, stage, profileId } = comparing
  const fingerprint = headingFingerprint(columns)
  const mapping = await allowedMapping(context.read, profileId, personal, comparing.mapping)
  // said of the file, not once more of each of its rows
  if (!namesCompanies(mapping.map(({ field }) => field)))
    throw new KontorError('VALIDATION', 'imports.error.noName', {
      columns: columns.filter(Boolean).join(', '),
    })
  const ofFile = await sourceOfFile(context.read, profileId, fingerprint)
  // rows that were repaired are a part of what the source has sent, and so are changes
  const isPart = isRejectedFile(columns) || mapping.some(({ field }) => field === 'changeFlag')
  const source = { ...ofFile, isFullSnapshot: ofFile.isFullSnapshot && !isPart }
  const databaseFile = context.database.file
  const discard = stage === null ? await newlyDiscarded(context, draft, profileId, mapping) : []
  const task: ImportTask = {
    kind: 'compare',
    stage,
    discard,
    compare: { databaseFile, draft, mapping, source },
  }
  try {
    await runImportTask(context.importWorker, task, control)
  } catch (error) {
    if (stage !== null) removeDraft(draft)
    throw error
  }
  return getDraft(context, draft.draftId)
}

/** A draft that is no part of a move: that goes as a whole. Errors: NOT_FOUND. */
function draftAlone(databaseFile: string, draftId: string): DraftFolder {
  const draft = existingDraft(databaseFile, draftId)
  if (isMove(draft)) throw new KontorError('NOT_FOUND', 'imports.error.draftGone')
  return draft
}

export const importHandlers: Handlers<'imports'> = {
  inspect: async (context, { file, dialect = {} }) => {
    // an absent key and one that is undefined mean the same to the person
    const chosen = Object.fromEntries(Object.entries(dialect).filter(([, value]) => value !== undefined))
    const inspection = await inspect(context, context.pathOf(file), chosen)
    const { columns, personalColumns: personal } = inspection
    const remembered = await rememberedMapping(context.read, headingFingerprint(columns))
    return {
      fileName: inspection.fileName,
      fileBytes: inspection.fileBytes,
      rowsEstimated: inspection.rowsEstimated,
      rowsAreExact: inspection.rowsAreExact,
      dialect: inspection.dialect,
      sheets: [...(inspection.sheets ?? [])],
      columns: [...columns],
      sampleRows: inspection.sampleRows.map((row) => [...row]),
      sha256: inspection.sha256 ?? '',
      mapping: withOwnHeadings(inspection.mapping, columns, await ownDefinitions(context.read)).map(
        (proposal) => ({ ...proposal }),
      ),
      remembered: remembered && {
        ...remembered,
        mapping: withoutPersonal(personal, remembered.mapping),
      },
      personalColumns: [...personal],
    }
  },
  stopInspecting: async ({ pathOf }, { file }) => {
    stopLooking(pathOf(file))
    return {}
  },
  list: ({ read }, input) => importBatches(read, input),
  get: ({ read }, input) => importBatchNamed(read, input),
  problems: ({ read }, input) => importProblems(read, input),
  saveRejects: async (context, { batchId, file, language }) =>
    saveRejects(context.read, batchId, language, context.pathOf(file)),
  undo: async (context, { batchId }) => {
    const changeSetId = changeSetOfBatch(context.database.raw, batchId)
    const origin = { command: 'history.undo', staffId: await context.staffId(), undoOf: changeSetId }
    return context.jobs.start('importUndo', async (control) => ({
      batchId,
      ...(await undoBeside(context, { changeSetId, origin }, control)),
    }))
  },
}

export const importDraftHandlers: Handlers<'importDrafts'> = {
  compare: async (context, { file, dialect, mapping, profileId }) => {
    const path = context.pathOf(file)
    const { columns, personalColumns: personal, repairs } = await inspect(context, path, dialect)
    await context.write('importDrafts.compare', (scope) =>
      rememberMapping(scope, headingFingerprint(columns), mapping, profileId),
    )
    const stage: StageRequest = {
      file: path,
      dialect,
      columns,
      personal,
      repairs,
      discarded: await discardedColumns(
        context.read,
        profileId,
        columns,
        personal,
        await allowedMapping(context.read, profileId, personal, mapping),
      ),
      staffId: await context.staffId(),
      createdAt: context.now(),
    }
    return context.jobs.start('importCompare', (control) => {
      const draft = newDraftFolder(context.database.file, new Date(context.now()))
      return compare(context, { draft, columns, personal, stage, mapping, profileId }, control)
    })
  },
  compareAgain: async (context, { draftId, mapping, profileId }) => {
    const draft = draftAlone(context.database.file, draftId)
    const { columns, personal } = factsOf(draft)
    await context.write('importDrafts.compareAgain', (scope) =>
      rememberMapping(scope, headingFingerprint(columns), mapping, profileId),
    )
    return context.jobs.start('importCompare', (control) =>
      compare(context, { draft, columns, personal, stage: null, mapping, profileId }, control),
    )
  },
  list: (context) => listDrafts(context),
  get: (context, { draftId }) => getDraft(context, draftId),
  rows: (context, input) => draftRows(context, input),
  losses: async (context, input) => draftLosses(context, input),
  vanished: (context, input) => draftVanished(context, input),
  patterns: async (context, input) => draftPatterns(context, input),
  decide: (context, input) => decide(context, input),
  discard: async (context, { draftId }) => {
    removeDraft(draftAlone(context.database.file, draftId))
    return {}
  },
  apply: async (context, { draftId, acknowledged }) => {
    const draft = draftAlone(context.database.file, draftId)
    const staffId = await context.staffId()
    return context.jobs.start('import', (control) =>
      exclusively(context, async () => {
        const apply = { draft, staffId, now: context.now(), acknowledged }
        const task = { kind: 'apply' as const, databaseFile: context.database.file, apply }
        const committed = await runImportTask(context.importWorker, task, control)
        context.announce(committed)
        try {
          removeDraft(draft)
        } catch {
          // another program holds one of its files; the import is done all the same, and the draft counts as outdated
        }
        return committed.value
      }),
    )
  },
}

export const importProfileHandlers: Handlers<'importProfiles'> = {
  list: ({ read }) => listProfiles(read),
  create: ({ write }, { fields }) => write('importProfiles.create', (scope) => createProfile(scope, fields)),
  update: ({ write }, input) => write('importProfiles.update', (scope) => updateProfile(scope, input)),
  remove: async ({ write }, input) => {
    await write('importProfiles.remove', (scope) => removeProfile(scope, input))
    return {}
  },
}

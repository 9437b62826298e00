import type { Dialect } from '../../preload/contract/imports.ts'
import { KontorError } from '../errors.ts'
import type { CallContext, Handlers } from '../host/context.ts'
import { importBatches, importProblems, saveRejects } from './batches.ts'
import { headingFingerprint, proposeMapping } from './mapping/index.ts'
import { inspectFile, type Inspection } from './reading/index.ts'
import { applyImport, previewImport, type LookedAt } from './run.ts'
import { undoBatch } from './undo.ts'

export { inspectFile, readRecords, surveyFile, type FileSurvey } from './reading/index.ts'
export { recoverBatches } from './run.ts'

async function inspect(file: string, dialect: Partial<Dialect> = {}): Promise<Inspection> {
  const inspected = await inspectFile(file, dialect)
  if (inspected.ok) return inspected.value
  const { code, messageKey, params } = inspected.error
  throw new KontorError(code, messageKey, params)
}

async function lookAt(file: string, dialect: Dialect): Promise<LookedAt> {
  const { columns, sha256 } = await inspect(file, dialect)
  return { columns, sha256: sha256 ?? '', source: headingFingerprint(columns) }
}

async function assertUndoable(context: CallContext, batchId: number): Promise<void> {
  const batch = await context.read
    .selectFrom('import_batch')
    .select('status')
    .where('id', '=', batchId)
    .executeTakeFirst()
  if (!batch) throw new KontorError('NOT_FOUND', 'record.notFound')
  if (batch.status !== 'applied') throw new KontorError('VALIDATION', 'imports.error.notUndoable')
}

export const importHandlers: Handlers<'imports'> = {
  inspect: async (context, { file, dialect = {} }) => {
    // an absent key and one that is undefined mean the same to the person
    const chosen = Object.fromEntries(Object.entries(dialect).filter(([, value]) => value !== undefined))
    const inspection = await inspect(context.pathOf(file), chosen)
    return {
      fileName: inspection.fileName,
      fileBytes: inspection.fileBytes,
      rowsEstimated: inspection.rowsEstimated,
      rowsAreExact: inspection.rowsAreExact,
      dialect: inspection.dialect,
      columns: [...inspection.columns],
      sampleRows: inspection.sampleRows.map((row) => [...row]),
      mapping: proposeMapping(inspection.columns, inspection.sampleRows).map((proposal) => ({ ...proposal })),
    }
  },
  preview: async (context, plan) => {
    const lookedAt = await lookAt(context.pathOf(plan.file), plan.dialect)
    return context.jobs.start('import', (control) => previewImport(context, plan, lookedAt, control))
  },
  apply: async (context, plan) => {
    const lookedAt = await lookAt(context.pathOf(plan.file), plan.dialect)
    return context.jobs.start('import', (control) => applyImport(context, plan, lookedAt, control))
  },
  list: ({ read }, input) => importBatches(read, input),
  problems: ({ read }, input) => importProblems(read, input),
  saveRejects: async (context, { batchId, file, language }) =>
    saveRejects(context.read, batchId, language, context.pathOf(file)),
  undo: async (context, { batchId }) => {
    await assertUndoable(context, batchId)
    return context.jobs.start('importUndo', (control) => undoBatch(context, batchId, 'undone', control))
  },
}

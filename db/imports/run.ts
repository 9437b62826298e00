import fs from 'node:fs'
import path from 'node:path'
import type { InputOf } from '../../preload/contract/define.ts'
import type { imports, ImportOutcome, ImportPreview } from '../../preload/contract/imports.ts'
import type { WriteScope } from '../connection/write.ts'
import type { CallContext } from '../host/context.ts'
import type { JobControl } from '../host/jobs.ts'
import { Classifier, type RowFate } from './classify.ts'
import type { RowProblem } from './draft.ts'
import { Register } from './existing.ts'
import { OrganisationInserter } from './insert.ts'
import { readRecords, type CsvRecord } from './reading/index.ts'
import { createDrafter } from './row.ts'
import { undoBatch } from './undo.ts'
import { updateFromDraft } from './update.ts'

type Plan = InputOf<(typeof imports)['apply']>
/** A plan with what looking at the file has shown. */
export interface LookedAt {
  readonly columns: readonly string[]
  readonly sha256: string
  /** Names the kind of register, so that its own keys are only compared with its own. */
  readonly source: string
}

type Counts = { rows: number; created: number; updated: number; same: number; rejected: number }

const shownProblemsMax = 200
const shownChangesMax = 200
/** Large enough that full-text segments and checkpoints do not dominate, small enough to take back quickly. */
const rowsPerTransaction = 10_000

const noCounts = (): Counts => ({ rows: 0, created: 0, updated: 0, same: 0, rejected: 0 })

function count(counts: Counts, fate: RowFate): void {
  counts.rows += 1
  if (fate.kind === 'new') counts.created += 1
  else if (fate.kind === 'changed') counts.updated += 1
  else if (fate.kind === 'same') counts.same += 1
  else counts.rejected += 1
}

/** Chunks of classified rows; `control` gets the bytes read and is given a breath after each chunk. */
async function* classified(
  context: CallContext,
  plan: Plan,
  { columns, source }: LookedAt,
  control: JobControl,
): AsyncGenerator<readonly (readonly [CsvRecord, RowFate])[]> {
  const file = context.pathOf(plan.file)
  const { size } = fs.statSync(file)
  const register = new Register(context.database.raw, source)
  const classifier = new Classifier(register, createDrafter(plan.mapping, columns))
  let bytesRead = 0
  const records = readRecords(file, plan.dialect, {
    signal: control.signal,
    onProgress: (bytes) => (bytesRead = bytes),
  })
  for await (const chunk of records) {
    yield chunk.map((record) => [record, classifier.classify(record)] as const)
    control.progress('rows', bytesRead, size)
    await control.breathe()
  }
}

const shownProblem = (lineNumber: number, { field, messageKey, value }: RowProblem) => ({
  lineNumber,
  field,
  messageKey,
  value: value.slice(0, 200),
})

/** What an import would do: counts, the first problems and the first differences. Writes nothing. */
export async function previewImport(
  context: CallContext,
  plan: Plan,
  lookedAt: LookedAt,
  control: JobControl,
): Promise<ImportPreview> {
  const counts = noCounts()
  const problems: ImportPreview['problems'] = []
  const changes: ImportPreview['changes'] = []
  for await (const chunk of classified(context, plan, lookedAt, control))
    for (const [{ lineNumber }, fate] of chunk) {
      count(counts, fate)
      for (const problem of fate.problems)
        if (problems.length < shownProblemsMax) problems.push(shownProblem(lineNumber, problem))
      if (fate.kind === 'changed' && changes.length < shownChangesMax)
        changes.push({
          lineNumber,
          organisationId: fate.existing.id,
          name: String(fate.existing.values.name ?? ''),
          fields: fate.differences.map(({ field, before, after }) => ({
            field,
            before: String(before ?? ''),
            after: String(after),
          })),
        })
    }
  return { counts, problems, changes }
}

async function applyChunk(
  scope: WriteScope,
  batchId: number,
  inserter: OrganisationInserter,
  chunk: readonly (readonly [CsvRecord, RowFate])[],
): Promise<void> {
  const created = chunk.flatMap(([, fate]) => (fate.kind === 'new' ? [fate] : []))
  await inserter.insert(scope, batchId, created)
  for (const [{ lineNumber, cells }, fate] of chunk) {
    if (fate.kind === 'changed') await updateFromDraft(scope, batchId, fate.existing, fate.differences)
    if (fate.problems.length > 0) {
      const isRejected = fate.kind === 'rejected'
      await scope.db
        .insertInto('import_reject')
        .values({
          batch_id: batchId,
          line_number: lineNumber,
          is_rejected: isRejected ? 1 : 0,
          cells: JSON.stringify(isRejected ? cells : []),
          problems: JSON.stringify(fate.problems.map((problem) => shownProblem(lineNumber, problem))),
        })
        .execute()
    }
  }
}

/**
 * Imports a register as one batch: 10,000 rows a transaction, with a breath after each chunk read, so that people go on
 * working meanwhile.
 * Cancelled or failed, everything written so far is taken back; killed, the next start does that.
 */
export async function applyImport(
  context: CallContext,
  plan: Plan,
  lookedAt: LookedAt,
  control: JobControl,
): Promise<ImportOutcome> {
  const startedAt = performance.now()
  const staffId = await context.staffId()
  const { database } = context
  const { id: batchId } = await database.writing
    .insertInto('import_batch')
    .values({
      file_name: path.basename(context.pathOf(plan.file)),
      file_sha256: lookedAt.sha256,
      dialect: JSON.stringify(plan.dialect),
      mapping: JSON.stringify(plan.mapping),
      columns: JSON.stringify(lookedAt.columns),
      status: 'applying',
      staff_id: staffId,
      started_at: context.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const counts = noCounts()
  const inserter = new OrganisationInserter(database.raw, lookedAt.source)
  try {
    const chunks = classified(context, plan, lookedAt, control)
    let isDone = false
    while (!isDone)
      await context.writeAs({ command: 'imports.apply', staffId, batchId }, async (scope) => {
        const until = counts.rows + rowsPerTransaction
        while (!isDone && counts.rows < until) {
          const next = await chunks.next()
          if (next.done) isDone = true
          else {
            for (const [, fate] of next.value) count(counts, fate)
            await applyChunk(scope, batchId, inserter, next.value)
          }
        }
      })
  } catch (error) {
    control.progress('undo', 0, 0)
    await undoBatch(context, batchId, 'cancelled', null)
    throw error
  }
  await database.writing
    .updateTable('import_batch')
    .set({ status: 'applied', finished_at: context.now(), ...counts })
    .where('id', '=', batchId)
    .execute()
  return { batchId, counts, milliseconds: Math.round(performance.now() - startedAt) }
}

/** Takes back batches that a crash left half applied. */
export async function recoverBatches(context: Parameters<typeof undoBatch>[0]): Promise<void> {
  const interrupted = await context.database.writing
    .selectFrom('import_batch')
    .select('id')
    .where('status', '=', 'applying')
    .execute()
  for (const { id } of interrupted) await undoBatch(context, id, 'cancelled', null)
}

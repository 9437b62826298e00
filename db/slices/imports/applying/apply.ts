import type Database from 'better-sqlite3'
import type { GuardKind } from '../../../../preload/contract/import-draft.ts'
import { tellsEvents } from '../../../../preload/contract/import-fields.ts'
import type { ImportOutcome } from '../../../../preload/contract/imports.ts'
import {
  writeAtOnce,
  type WriteScope,
  type WritingConnection,
  type Written,
} from '../../../engine/connection/write.ts'
import { KontorError } from '../../../engine/errors.ts'
import { readComparisonFacts, type ComparisonFacts } from '../comparison/comparison-file.ts'
import type { DraftFolder } from '../staging/draft-folder.ts'
import { cacheOfPassing, readFacts } from '../staging/rows-file.ts'
import { isLeftOut } from './conditions.ts'
import { takeLinkedRows } from './linked-rows.ts'
import { takeJoinedRows } from './joined-rows.ts'
import { insertNewRows } from './new-rows.ts'
import { takeNotifications } from './notifications.ts'
import { isOutdated } from './outdated.ts'
import { keepProblems, rememberDistinct, rememberLeftOut } from './remembered.ts'
import { endAbsences, freeKeys, markVanished, noteKeys } from './source-keys.ts'

export interface ApplyRequest {
  readonly draft: DraftFolder
  readonly staffId: number
  readonly now: string
  /** Guards that the person has seen and agreed to. */
  readonly acknowledged: readonly GuardKind[]
}

/** Says how far the step is, and throws when the person has cancelled. */
export type ApplyProgress = (step: 'changing' | 'applying' | 'indexing', done: number, total: number) => void

type Counts = ImportOutcome['counts']

/**
 * Makes a draft part of the office's data, as one batch in one transaction: all of it happens or nothing, whatever stops it,
 * and everybody else reads the old state until it is done.
 * Errors: VALIDATION for a guard nobody has agreed to or an office changed since; what `progress` throws undoes it.
 */
export function applyDraft(
  connection: WritingConnection,
  request: ApplyRequest,
  progress: ApplyProgress,
): Written<ImportOutcome> {
  const startedAt = performance.now()
  attachDraft(connection.raw, request.draft)
  const origin = { command: 'importDrafts.apply', staffId: request.staffId }
  return writeAtOnce(connection, origin, request.now, (scope) => {
    const applied = applyAttached(scope, { ...request, moveId: null }, progress)
    scope.belongsTo(applied.batchId)
    progress('indexing', 0, 0)
    return { ...applied, milliseconds: Math.round(performance.now() - startedAt) }
  })
}

/** Opens the files of a draft beside the office's database, before its transaction begins. */
export function attachDraft(raw: Database.Database, draft: DraftFolder): void {
  raw.prepare('attach ? as compared').run(draft.comparison)
  raw.prepare('attach ? as staged').run(draft.rows)
  for (const passing of ['compared', 'staged']) raw.pragma(`${passing}.${cacheOfPassing}`)
}

/** The same as a part of the scope's work, of a move perhaps; the draft is attached. */
export function applyAttached(
  scope: WriteScope,
  request: Pick<ApplyRequest, 'acknowledged' | 'staffId'> & { readonly moveId: number | null },
  progress: ApplyProgress,
): Omit<ImportOutcome, 'milliseconds'> {
  const { raw } = scope
  const comparison = readComparisonFacts(raw, 'compared')
  assertApplicable(raw, comparison, request.acknowledged)
  const { source, reading } = comparison
  const batchId = insertBatch(scope, comparison, request)
  const { fileName } = readFacts(raw, 'staged')
  const batch = { id: batchId, source, reading, fileName }
  const updated =
    takeLinkedRows(scope, batch, (done, total) => progress('changing', done, total)) + takeJoinedRows(scope)
  freeKeys(scope, source)
  const created = insertNewRows(scope, batch, (done, total) => progress('applying', done, total))
  const cityMonth = takeNotifications(scope, batch)
  raw.exec('drop table temp.created')
  noteKeys(scope, source, reading)
  endAbsences(scope, source)
  const vanished = markVanished(scope, batchId, source)
  rememberDistinct(scope, source)
  rememberLeftOut(scope, source)
  const remarked = keepProblems(scope, batchId)
  const counts = countsOf(raw, { created, updated, vanished })
  scope.update('import_batch', batchId, null, { status: 'applied', finished_at: scope.now, ...counts })
  if (comparison.profileId !== null)
    scope.update('import_profile', comparison.profileId, null, { headings: comparison.fingerprint })
  return { batchId, counts, remarked, cityMonth }
}

function assertApplicable(
  raw: Database.Database,
  comparison: ComparisonFacts,
  acknowledged: readonly GuardKind[],
): void {
  const tells = tellsEvents(comparison.mapping.map(({ field }) => field))
  if (tells && raw.prepare('select notifications_lawful_on from main.office').pluck().get() === null)
    throw new KontorError('VALIDATION', 'imports.error.notificationsUnconfirmed')
  if (isOutdated(raw, comparison)) throw new KontorError('VALIDATION', 'imports.error.outdated')
  const unseen = comparison.guards.find(({ kind }) => !acknowledged.includes(kind))
  if (unseen) throw new KontorError('VALIDATION', 'imports.error.guards', { guard: unseen.kind })
}

function insertBatch(
  scope: WriteScope,
  comparison: ComparisonFacts,
  { staffId, moveId }: { readonly staffId: number; readonly moveId: number | null },
): number {
  const facts = readFacts(scope.raw, 'staged')
  return scope.insert('import_batch', {
    file_name: facts.fileName,
    file_sha256: facts.sha256,
    dialect: JSON.stringify(facts.dialect),
    mapping: JSON.stringify(comparison.mapping),
    columns: JSON.stringify(facts.columns),
    status: 'applying',
    staff_id: staffId,
    started_at: scope.now,
    profile_id: comparison.profileId,
    source: comparison.source,
    move_id: moveId,
  })
}

function countsOf(raw: Database.Database, done: Pick<Counts, 'created' | 'updated' | 'vanished'>): Counts {
  const count = (condition: string): number =>
    Number(raw.prepare(`select count(*) from compared.draft where ${condition}`).pluck().get())
  const rows = count('true')
  const rejected = count("fate = 'rejected'")
  const skipped = count(`fate <> 'rejected' and ${isLeftOut}`)
  return { ...done, rows, rejected, skipped, same: rows - rejected - skipped - done.created - done.updated }
}

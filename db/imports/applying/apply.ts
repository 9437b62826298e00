import type Database from 'better-sqlite3'
import type { GuardKind } from '../../../preload/contract/import-draft.ts'
import type { ImportOutcome } from '../../../preload/contract/imports.ts'
import { BulkJournal } from '../../connection/bulk-journal.ts'
import type { RecordedChange } from '../../connection/write.ts'
import { KontorError } from '../../errors.ts'
import type { RowProblem } from '../draft.ts'
import { rowKeyOf } from '../comparison/match-similar.ts'
import { readComparisonFacts, type ComparisonFacts } from '../comparison/comparison-file.ts'
import type { DraftFolder } from '../staging/draft-folder.ts'
import { cacheOfPassing, readFacts, type FileFacts } from '../staging/rows-file.ts'
import { changeLinked } from './change-linked.ts'
import { suspendWhatChanges } from './changing-indexes.ts'
import { defineTextFunctions } from './functions.ts'
import { insertNew } from './insert-new.ts'
import { isOutdated } from './outdated.ts'
import { listedKey } from '../listed-key.ts'
import { isLeftOut } from './statements.ts'
import { takingOf } from './taking.ts'

export interface ApplyRequest {
  readonly draft: DraftFolder
  readonly staffId: number
  readonly now: string
  /** Guards that the person has seen and agreed to. */
  readonly acknowledged: readonly GuardKind[]
}

/** What one transaction of the import has done. */
export interface Committed<T> {
  readonly value: T
  readonly changeSetId: number
  readonly changes: readonly RecordedChange[]
}

export interface ApplyControl {
  /** Says how far the step is; throws when the person has cancelled. */
  readonly progress: (step: 'changing' | 'applying' | 'indexing', done: number, total: number) => void
}

type Counts = ImportOutcome['counts']

/**
 * Makes a draft part of the register, as one batch in one transaction on the register's own connection: all of it
 * happens or nothing, whatever stops it, and everybody else reads the old state until it is done.
 * Errors: VALIDATION for a guard nobody has agreed to or a register changed since; what `control` throws undoes it.
 */
export function applyDraft(
  raw: Database.Database,
  request: ApplyRequest,
  control: ApplyControl,
): Committed<ImportOutcome> {
  const startedAt = performance.now()
  raw.prepare('attach ? as compared').run(request.draft.comparison)
  raw.prepare('attach ? as staged').run(request.draft.rows)
  for (const passing of ['compared', 'staged']) raw.pragma(`${passing}.${cacheOfPassing}`)
  defineTextFunctions(raw)
  raw.exec('begin immediate')
  try {
    const facts = readFacts(raw, 'staged')
    const comparison = readComparisonFacts(raw, 'compared')
    assertApplicable(raw, comparison, request.acknowledged)
    const batchId = insertBatch(raw, facts, comparison, request)
    const origin = { command: 'importDrafts.apply', staffId: request.staffId, batchId }
    const journal = new BulkJournal(raw, origin, request.now)
    const { source, reading } = comparison
    const turns = takingOf(raw)
    control.progress('changing', 0, 0)
    const resume = suspendWhatChanges(raw)
    const updated = changeLinked(raw, journal, {
      turns,
      batchId,
      source,
      reading,
      progress: (done, total) => control.progress('changing', done, total),
    })
    const created = insertNew(raw, journal, {
      batchId,
      source,
      reading,
      progress: (done, total) => control.progress('applying', done, total),
    })
    control.progress('indexing', 0, 0)
    // the budget of SQLite's sorter, too
    raw.pragma('cache_size = -4096')
    resume()
    control.progress('indexing', 0, 0)
    const vanished = markVanished(raw, journal, batchId, source)
    rememberDistinct(raw, journal, source)
    rememberLeftOut(raw, source)
    keepProblems(raw, batchId)
    const counts = countsOf(raw, { created, updated, vanished })
    finishBatch(raw, batchId, counts, request.now)
    if (comparison.profileId !== null)
      raw
        .prepare('update main.import_profile set headings = ? where id = ?')
        .run(comparison.fingerprint, comparison.profileId)
    raw.exec('commit')
    const milliseconds = Math.round(performance.now() - startedAt)
    return {
      value: { batchId, counts, milliseconds },
      changeSetId: journal.changeSetId,
      changes: journal.changes,
    }
  } catch (error) {
    // a full disk, say, has ended the transaction already
    if (raw.inTransaction) raw.exec('rollback')
    throw error
  }
}

function assertApplicable(
  raw: Database.Database,
  comparison: ComparisonFacts,
  acknowledged: readonly GuardKind[],
): void {
  if (isOutdated(raw, comparison)) throw new KontorError('VALIDATION', 'imports.error.outdated')
  const unseen = comparison.guards.find(({ kind }) => !acknowledged.includes(kind))
  if (unseen) throw new KontorError('VALIDATION', 'imports.error.guards', { guard: unseen.kind })
}

function insertBatch(
  raw: Database.Database,
  facts: FileFacts,
  comparison: ComparisonFacts,
  { staffId, now }: ApplyRequest,
): number {
  const { lastInsertRowid } = raw
    .prepare(
      `insert into main.import_batch (file_name, file_sha256, dialect, mapping, columns, status, staff_id, started_at,
        profile_id, source) values (?, ?, ?, ?, ?, 'applying', ?, ?, ?, ?)`,
    )
    .run(
      facts.fileName,
      facts.sha256,
      JSON.stringify(facts.dialect),
      JSON.stringify(comparison.mapping),
      JSON.stringify(facts.columns),
      staffId,
      now,
      comparison.profileId,
      comparison.source,
    )
  return Number(lastInsertRowid)
}

/** Organisations that a full snapshot no longer lists get a mark with the day; nothing is removed. */
function markVanished(raw: Database.Database, journal: BulkJournal, batchId: number, source: string): number {
  const last = (): number =>
    Number(raw.prepare('select coalesce(max(id), 0) from main.organisation_absence').pluck().get())
  const before = last()
  raw
    .prepare(
      `insert or ignore into main.organisation_absence (organisation_id, source, since, batch_id)
      select organisation_id, ?, ?, ? from compared.vanished order by organisation_id`,
    )
    .run(source, journal.now.slice(0, 10), batchId)
  journal.noteInserted('organisation_absence', before + 1, last())
  return last() - before
}

/** Rows that a person has called none of their candidates are not proposed for these again. */
function rememberDistinct(raw: Database.Database, journal: BulkJournal, source: string): void {
  const rows = raw
    .prepare<[], { source_key: string; match_key: string; candidates: string }>(
      `select source_key, match_key, candidates from compared.draft
      where fate = 'undecided' and decision = 'create' and candidates is not null`,
    )
    .all()
  const isKnown = raw.prepare(
    'select 1 from main.import_distinct where organisation_id = ? and source = ? and row_key = ?',
  )
  for (const row of rows)
    for (const { organisationId } of JSON.parse(row.candidates) as readonly {
      organisationId: number | null
    }[]) {
      const rowKey = rowKeyOf(row)
      if (organisationId === null || rowKey === '#' || isKnown.get(organisationId, source, rowKey)) continue
      journal.insert('import_distinct', { organisation_id: organisationId, source, row_key: rowKey })
    }
}

/** Rows left out are asked about again, and not taken as new, until they change. */
function rememberLeftOut(raw: Database.Database, source: string): void {
  raw
    .prepare(
      `delete from main.import_left_out where source = ?
        and row_key in (select ${listedKey} from compared.draft where fate <> 'rejected')`,
    )
    .run(source)
  raw
    .prepare(
      `insert or replace into main.import_left_out (source, row_key, hash, decision)
      select ?, ${listedKey}, row.hash, draft.decision from compared.draft
      join staged.raw_row as row on row.id = draft.id
      where draft.fate <> 'rejected' and ${isLeftOut} and ${listedKey} <> ''`,
    )
    .run(source)
}

/** Everything that was wrong with a row; a rejected one with its cells, so that it can be repaired and read again. */
function keepProblems(raw: Database.Database, batchId: number): void {
  const rows = raw.prepare<[], { id: number; line_number: number; fate: string; problems: string }>(
    'select id, line_number, fate, problems from compared.draft where problems is not null order by id',
  )
  const cellsOf = raw.prepare('select cells from staged.raw_row where id = ?').pluck()
  const keep = raw.prepare(
    'insert into main.import_reject (batch_id, line_number, is_rejected, cells, problems) values (?, ?, ?, ?, ?)',
  )
  // read at once: a connection cannot write while one of its statements is being read
  for (const row of rows.all()) {
    const isRejected = row.fate === 'rejected'
    const problems = (JSON.parse(row.problems) as readonly RowProblem[]).map(
      ({ field, messageKey, value }) => ({
        lineNumber: row.line_number,
        field,
        messageKey,
        value,
      }),
    )
    keep.run(
      batchId,
      row.line_number,
      isRejected ? 1 : 0,
      isRejected ? String(cellsOf.get(row.id)) : '[]',
      JSON.stringify(problems),
    )
  }
}

function countsOf(raw: Database.Database, done: Pick<Counts, 'created' | 'updated' | 'vanished'>): Counts {
  const count = (condition: string): number =>
    Number(raw.prepare(`select count(*) from compared.draft where ${condition}`).pluck().get())
  const rows = count('true')
  const rejected = count("fate = 'rejected'")
  const skipped = count(`fate <> 'rejected' and ${isLeftOut}`)
  return { ...done, rows, rejected, skipped, same: rows - rejected - skipped - done.created - done.updated }
}

function finishBatch(raw: Database.Database, batchId: number, counts: Counts, now: string): void {
  raw
    .prepare(
      `update main.import_batch set status = 'applied', finished_at = @now, rows = @rows, created = @created,
        updated = @updated, same = @same, rejected = @rejected, vanished = @vanished, skipped = @skipped
      where id = @batchId`,
    )
    .run({ ...counts, now, batchId })
}

import Database from 'better-sqlite3'
import type { GuardKind } from '../../../../preload/contract/import-draft.ts'
import { tellsEvents, type ColumnMapping } from '../../../../preload/contract/import-fields.ts'
import { KontorError } from '../../../engine/errors.ts'
import type { FrequencyTable } from '../../../linkage/index.ts'
import type { DraftFolder } from '../staging/draft-folder.ts'
import type { ArrivedRows } from '../staging/arrivals.ts'
import { cacheOfPassing, factsOf } from '../staging/rows-file.ts'
import {
  beginComparison,
  dropComparison,
  openUnfinished,
  publishComparison,
  type ComparisonFacts,
} from './comparison-file.ts'
import { listGone } from './gone-rows.ts'
import { Differ } from './differences.ts'
import { settleEvents, tellUnknownEnds } from './events.ts'
import type { SourceRights } from './source-rights.ts'
import { matchKnown, settleRivals } from './match-known.ts'
import { SimilarityMatch } from './match-similar.ts'
import { draftAll, type StartParts } from './draft-rows.ts'
import { askAgain, recallLeftOut, recallSkipped } from './left-out.ts'
import { readingOf, rowsToRead, takeArrived, takeUnchanged } from './unchanged-rows.ts'
import { RowJoiner } from './joined-rows.ts'
import { repeatedKeys, settleRepeatedRows } from './repeated-rows.ts'

/** The source behind a file, as far as a comparison minds it. */
export interface SourceOfFile {
  readonly profileId: number | null
  readonly profileName: string
  /** Whose keys and listings are compared; see migration 20. */
  readonly source: string
  readonly fingerprint: string
  /** The headings are not those of the source's last file. */
  readonly hasOtherHeadings: boolean
  readonly isFullSnapshot: boolean
  readonly rights: Omit<SourceRights, 'mapped'>
}

export interface CompareRequest {
  readonly databaseFile: string
  readonly draft: DraftFolder
  readonly mapping: readonly ColumnMapping[]
  readonly source: SourceOfFile
}

export interface CompareControl {
  /** Threads that may draft rows at the same time, this one included. */
  readonly threads: number
  readonly startParts: StartParts
  /** What has been done while the file was read; null: it has not been read just now. */
  readonly begun: BegunComparison | null
  /** Says how far the step is; throws when the person has cancelled. */
  readonly progress: (step: 'checking' | 'matching' | 'comparing', done: number, total: number) => void
}

/** A comparison in which another thread has taken the unchanged rows over. */
export interface BegunComparison {
  /** Newest change of the office before the first of them. */
  readonly revision: number
  /** How often words stand in the office's data. */
  readonly frequencies: FrequencyTable
}

const manyVanished = 0.1
const manyChanged = 0.3

/** Fields that the mapping fills, and no others. */
const mappedFields = (mapping: readonly ColumnMapping[]): SourceRights['mapped'] =>
  new Set(mapping.map(({ field }) => field))

/**
 * Compares a draft's rows with the office's data: what each says, what is wrong with it, whom it means, what it would
 * change. Reads one state of them and changes nothing in it. Errors: VALIDATION when a column is wanted that
 * was discarded; what `control` throws stops it and leaves an older comparison as it was.
 */
export async function compareRows(
  request: CompareRequest,
  control: CompareControl,
): Promise<ComparisonFacts> {
  const startedAt = performance.now()
  const { draft, source, mapping, databaseFile } = request
  const facts = factsOf(draft)
  const isDiscarded = mapping.some((entry) => 'column' in entry && facts.discarded.includes(entry.column))
  if (isDiscarded) throw new KontorError('VALIDATION', 'imports.error.columnDiscarded')
  if (control.begun === null) beginComparison(draft)
  const raw = openUnfinished(draft)
  try {
    const plan = {
      databaseFile,
      rowsFile: draft.rows,
      mapping,
      keepsRest: source.rights.keepsRest,
      withWords: organisationsIn(databaseFile) * 2 < facts.rows,
    }
    raw.prepare('attach ? as staged').run(draft.rows)
    raw.pragma(`staged.${cacheOfPassing}`)
    const reading = readingOf(mapping, source.rights)
    const revision = control.begun?.revision ?? takeUnchangedRows(raw, request, reading)
    const toRead = rowsToRead(raw)
    const unchanged = facts.rows - toRead.length
    await draftAll(raw, plan, toRead, {
      threads: control.threads,
      start: control.startParts,
      onProgress: (rows) => control.progress('checking', unchanged + rows, facts.rows),
    })
    attachOffice(raw, databaseFile)
    raw.exec('begin')
    const tells = tellsEvents(mapping.map(({ field }) => field))
    if (tells) settleEvents(raw, source.source)
    settleRepeatedRows(raw, new RowJoiner(raw, mapping, facts.columns))
    match(raw, source.source, control.begun?.frequencies ?? null, control)
    if (tells) tellUnknownEnds(raw)
    recallLeftOut(raw, source.source)
    const rights: SourceRights = { ...source.rights, mapped: mappedFields(mapping) }
    const differ = new Differ(raw, rights)
    differ.writeAll((rows) => control.progress('comparing', rows, 0))
    differ.writeJoined()
    recallSkipped(raw, source.source)
    if (source.isFullSnapshot) listVanished(raw, source.source)
    const guards = guardsOf(raw, source, tells)
    if (rights.mapped.has('changeFlag')) listGone(raw, source.source)
    raw.exec('commit')
    raw.exec('detach office; detach staged')
    const found: ComparisonFacts = {
      mapping: [...mapping],
      profileId: source.profileId,
      profileName: source.profileName,
      source: source.source,
      fingerprint: source.fingerprint,
      isFullSnapshot: source.isFullSnapshot,
      reading,
      revision,
      guards,
      milliseconds: Math.round(performance.now() - startedAt),
    }
    publishComparison(raw, draft, found)
    return found
  } catch (error) {
    if (raw.open) raw.close()
    dropComparison(draft)
    throw error
  }
}

/** The office's data for looking things up; with a larger cache nothing is faster. */
function attachOffice(raw: Database.Database, databaseFile: string): void {
  raw.prepare('attach ? as office').run(databaseFile)
  raw.pragma('office.cache_size = -4096')
}

/** Runs `take` in a transaction of its own; returns the newest change of the office that it has seen. */
function taking(raw: Database.Database, databaseFile: string, take: () => void): number {
  attachOffice(raw, databaseFile)
  raw.exec('begin')
  const revision = Number(raw.prepare('select coalesce(max(id), 0) from office.change').pluck().get())
  take()
  raw.exec('commit')
  raw.exec('detach office')
  return revision
}

/** Takes unchanged rows of a draft over that was read before. */
function takeUnchangedRows(
  raw: Database.Database,
  { databaseFile, source: { source } }: CompareRequest,
  reading: number,
): number {
  const rows = 'select id, line_number, hash from staged.raw_row where problem is null order by id'
  return taking(raw, databaseFile, () => takeUnchanged(raw, rows, { source, reading }))
}

/** Rows that have just been read, for a comparison that has begun; returns the newest change of the office then. */
export function compareArrived(
  { databaseFile, draft, mapping, source }: CompareRequest,
  rows: ArrivedRows,
): number {
  const raw = openUnfinished(draft)
  try {
    const last = { source: source.source, reading: readingOf(mapping, source.rights) }
    return taking(raw, databaseFile, () => takeArrived(raw, rows, last))
  } finally {
    raw.close()
  }
}

function organisationsIn(databaseFile: string): number {
  const office = new Database(databaseFile, { readonly: true, fileMustExist: true })
  try {
    return Number(office.prepare('select count(*) from organisation').pluck().get())
  } finally {
    office.close()
  }
}

function match(
  raw: Database.Database,
  source: string,
  counted: FrequencyTable | null,
  control: CompareControl,
): void {
  const progress = (done: number, total: number): void => control.progress('matching', done, total)
  const isEmpty = raw.prepare('select 1 from office.organisation limit 1').get() === undefined
  // who is taken already, and by how many rows, is asked for each organisation of the office
  raw.exec('create index draft_of_organisation on draft (organisation_id) where organisation_id is not null')
  if (!isEmpty) matchKnown(raw, source)
  progress(0, 0)
  const similarity = new SimilarityMatch(raw, source, counted, progress)
  similarity.run()
  settleRivals(raw, source)
  askAgain(raw, source)
  similarity.explainDoubtful()
}

/** Organisations that the source has listed before and no longer does. */
function listVanished(raw: Database.Database, source: string): void {
  raw
    .prepare(
      `insert into vanished (organisation_id)
      select distinct known.organisation_id from office.organisation_source_key as known
      where known.source = ?
        and not exists (select 1 from draft where draft.organisation_id = known.organisation_id)
        and not exists (select 1 from office.organisation_absence as absence
          where absence.organisation_id = known.organisation_id and absence.source = known.source)`,
    )
    .run(source)
}

/** `tells`: news of companies, all of which change them, and several of which may speak of one. */
function guardsOf(raw: Database.Database, source: SourceOfFile, tells: boolean): ComparisonFacts['guards'] {
  const count = (sql: string, ...values: readonly string[]): number =>
    Number(
      raw
        .prepare(sql)
        .pluck()
        .get(...values),
    )
  const listed = count(
    `select count(distinct organisation_id) from office.organisation_source_key as known where source = ?
      and not exists (select 1 from office.organisation_absence as absence
        where absence.organisation_id = known.organisation_id and absence.source = known.source)`,
    source.source,
  )
  const vanished = count('select count(*) from vanished')
  const known = count('select count(*) from draft where organisation_id is not null')
  const changed = count("select count(*) from draft where fate = 'changed'")
  const guards: { kind: GuardKind; value: number }[] = []
  if (listed > 0 && vanished / listed > manyVanished)
    guards.push({ kind: 'manyVanished', value: vanished / listed })
  if (!tells && known > 0 && changed / known > manyChanged)
    guards.push({ kind: 'manyChanged', value: changed / known })
  const repeated = tells ? 0 : repeatedKeys(raw)
  if (repeated > 0) guards.push({ kind: 'keyNotUnique', value: repeated })
  if (source.hasOtherHeadings) guards.push({ kind: 'headingsChanged', value: 0 })
  return guards
}

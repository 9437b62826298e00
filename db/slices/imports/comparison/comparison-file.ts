import fs from 'node:fs'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { mapping } from '../../../../preload/contract/import-fields.ts'
import { guard } from '../../../../preload/contract/import-draft.ts'
import { KontorError } from '../../../engine/errors.ts'
import {
  draftOnlyColumnOf,
  fieldOfNullable,
  headOfficeColumnOf,
  organisationColumnOf,
  type OrganisationDraft,
} from '../draft.ts'
import type { DraftFolder } from '../staging/draft-folder.ts'

const plan = z.strictObject({
  mapping,
  profileId: z.int().nullable(),
  profileName: z.string(),
  /** Whose keys and listings are compared; see migration 20. */
  source: z.string(),
  fingerprint: z.string(),
  isFullSnapshot: z.boolean(),
  /** Hash of how rows are read and what they may set; see `readingOf`. */
  reading: z.int(),
  /** Newest change set of the office at the time. */
  revision: z.int(),
  guards: z.array(guard),
  milliseconds: z.number(),
})

/** With what a draft was compared and what was found as a whole. */
export type ComparisonFacts = z.infer<typeof plan>

/** Stored column of each field of a draft, in the order in which rows are inserted. */
export const draftColumns = Object.entries({
  ...draftOnlyColumnOf,
  ...organisationColumnOf,
  ...headOfficeColumnOf,
}).map(([field, column]) => ({ field: field as Exclude<keyof OrganisationDraft, 'ownTexts'>, column }))

function typeOf(column: string): string {
  const field = fieldOfNullable(column)
  if (field === undefined) return "text not null default ''"
  // of those known by name only degrees are
  if (field.kind === 'own') return 'real'
  return field.number === undefined ? 'text' : field.number.decimals === 0 ? 'integer' : 'real'
}

const draftTable = `
create table draft (
  id integer primary key,
  line_number integer not null,
  fate text not null,
  decision text not null default 'accept',
  organisation_id integer,
  has_conflict integer not null default 0,
  is_unchanged integer not null default 0,
  -- what an unchanged row was found by
  known_key integer,
  -- the source says that the company is gone
  is_gone integer not null default 0,
  -- the first row of the same company, which stands for this one
  joins integer,
  -- nothing but ends is told of its business
  ends integer not null default 0,
  pattern text not null default '',
  match_key text not null default '',
  name_sort text,
  words text,
  ${draftColumns.map(({ column }) => `${column} ${typeOf(column)}`).join(',\n  ')},
  problems text,
  differences text,
  candidates text
) strict;`
const otherTables = `
create unique index draft_by_known_key on draft (known_key) where known_key is not null;
create table comparison (id integer primary key check (id = 1), facts text not null) strict;
create table vanished (organisation_id integer primary key) strict;`

/** Indexes for the lists and for apply, made once the rows are in; matching has made one by organisation before. */
const indexes = `
create index draft_by_fate on draft (fate, pattern);
create index draft_with_conflict on draft (fate) where has_conflict = 1;
create index draft_with_problems on draft (fate) where problems is not null;
create index draft_joined on draft (joins) where joins is not null;
create index draft_by_decision on draft (decision) where decision <> 'accept';`

/** Opens a file for drafts; nobody else sees it before it is complete, so it needs neither journal nor syncs. */
function openDraftFile(file: string): Database.Database {
  const raw = new Database(file)
  raw.pragma('page_size = 16384')
  raw.pragma('journal_mode = OFF')
  raw.pragma('synchronous = OFF')
  raw.pragma('cache_size = -4096')
  return raw
}

/** Makes an empty one. */
export function createDraftFile(file: string): Database.Database {
  fs.rmSync(file, { force: true })
  const raw = openDraftFile(file)
  raw.exec(draftTable)
  return raw
}

const unfinishedOf = ({ comparison }: DraftFolder): string => `${comparison}.part`

/** Begins an empty comparison beside the old one. */
export function beginComparison(draft: DraftFolder): void {
  const raw = createDraftFile(unfinishedOf(draft))
  raw.exec(otherTables)
  raw.close()
}

/** A comparison that has begun and is not finished. */
export const openUnfinished = (draft: DraftFolder): Database.Database => openDraftFile(unfinishedOf(draft))

/** Puts a comparison into its place and closes it. */
export function publishComparison(raw: Database.Database, draft: DraftFolder, facts: ComparisonFacts): void {
  raw.exec(indexes)
  raw.prepare('insert into comparison (id, facts) values (1, ?)').run(JSON.stringify(facts))
  raw.pragma('journal_mode = DELETE')
  raw.close()
  fs.renameSync(unfinishedOf(draft), draft.comparison)
}

/** Removes one that will not be finished; nobody has it open. */
export function dropComparison(draft: DraftFolder): void {
  fs.rmSync(unfinishedOf(draft), { force: true })
}

/** Opens a finished comparison with the rows behind it attached as `staged`. Errors: NOT_FOUND. */
export function openComparison(
  draft: DraftFolder,
  options: { readonly readonly: boolean },
): Database.Database {
  if (!fs.existsSync(draft.comparison)) throw new KontorError('NOT_FOUND', 'imports.error.notCompared')
  const raw = new Database(draft.comparison, { fileMustExist: true, readonly: options.readonly })
  raw.pragma('busy_timeout = 5000')
  raw.prepare('attach ? as staged').run(draft.rows)
  return raw
}

/** Facts of the comparison in an open file; `schemaName` where it is attached. */
export function readComparisonFacts(raw: Database.Database, schemaName = 'main'): ComparisonFacts {
  const stored = raw.prepare(`select facts from ${schemaName}.comparison`).pluck().get()
  return plan.parse(JSON.parse(String(stored)))
}

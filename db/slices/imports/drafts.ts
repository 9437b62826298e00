import type Database from 'better-sqlite3'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import type {
  DraftCounts,
  DraftRow,
  ImportDraft,
  RowCandidate,
  RowDecision,
  RowDifference,
  RowFate,
  importDrafts,
} from '../../../preload/contract/import-draft.ts'
import { KontorError } from '../../engine/errors.ts'
import type { DataContext } from '../../engine/context.ts'
import { isOutdated } from './applying/outdated.ts'
import { openComparison, readComparisonFacts, type ComparisonFacts } from './comparison/comparison-file.ts'
import { lossesOf, rowsWithLosses, unmappedOf } from './comparison/losses.ts'
import type { RowProblem } from './draft.ts'
import { headingFingerprint } from './mapping/index.ts'
import { rememberedMapping } from './profiles.ts'
import { draftFolders, existingDraft, type DraftFolder } from './staging/draft-folder.ts'
import { factsOf, firstRows, readFacts, type FileFacts } from './staging/rows-file.ts'

type Contract = typeof importDrafts
type Selection = Pick<InputOf<Contract['rows']>, 'fate' | 'pattern' | 'onlyConflicts' | 'onlyOpen'>

function withComparison<T>(draft: DraftFolder, use: (raw: Database.Database) => T): T {
  const raw = openComparison(draft, { readonly: true })
  try {
    return use(raw)
  } finally {
    raw.close()
  }
}

/** How many rows have which fate. */
export function draftCounts(raw: Database.Database): DraftCounts {
  const fates = new Map<string, number>()
  let [open, skipped] = [0, 0]
  const rows = raw
    .prepare<[], { fate: string; decision: string; rows: number }>(
      'select fate, decision, count(*) as rows from draft group by fate, decision',
    )
    .all()
  for (const { fate, decision, rows: count } of rows) {
    fates.set(fate, (fates.get(fate) ?? 0) + count)
    if (decision === 'skip') skipped += count
    if (fate === 'undecided' && decision === 'accept') open += count
  }
  const count = (sql: string): number => Number(raw.prepare(sql).pluck().get())
  const of = (fate: RowFate): number => fates.get(fate) ?? 0
  return {
    rows: [...fates.values()].reduce((sum, each) => sum + each, 0),
    new: of('new'),
    changed: of('changed'),
    same: of('same'),
    undecided: of('undecided'),
    rejected: of('rejected'),
    vanished: count('select count(*) from vanished'),
    conflicts: count('select count(*) from draft where has_conflict = 1'),
    overwritten: count(
      "select count(*) from draft where has_conflict = 1 and fate = 'same' and decision = 'overwrite'",
    ),
    withProblems: count('select count(*) from draft where problems is not null'),
    open,
    skipped,
    events: count("select count(*) from draft where event <> '' and fate <> 'rejected'"),
    eventsAlone: count(
      "select count(*) from draft where ends = 1 and fate = 'same' and organisation_id is null",
    ),
  }
}

const noCounts: DraftCounts = {
  rows: 0,
  new: 0,
  changed: 0,
  same: 0,
  undecided: 0,
  rejected: 0,
  vanished: 0,
  conflicts: 0,
  overwritten: 0,
  withProblems: 0,
  open: 0,
  skipped: 0,
  events: 0,
  eventsAlone: 0,
}

interface Compared {
  readonly facts: FileFacts
  /** Null where the comparison was stopped: the rows are there and can be compared again. */
  readonly comparison: ComparisonFacts | null
  readonly counts: DraftCounts
  readonly losses: ImportDraft['losses']
}

function readDraft(draft: DraftFolder): Compared {
  try {
    return withComparison(draft, (raw) => {
      const [facts, comparison] = [readFacts(raw, 'staged'), readComparisonFacts(raw)]
      return { facts, comparison, counts: draftCounts(raw), losses: lossesOf(raw, facts, comparison.mapping) }
    })
  } catch (error) {
    if (!isNotCompared(error)) throw error
    return { facts: factsOf(draft), comparison: null, counts: noCounts, losses: [] }
  }
}

async function staffName({ read }: DataContext, staffId: number): Promise<string> {
  const row = await read.selectFrom('staff').select('name').where('id', '=', staffId).executeTakeFirst()
  return row?.name ?? ''
}

/** Drafts that wait to be applied, newest first. */
export async function listDrafts(context: DataContext): Promise<OutputOf<Contract['list']>> {
  const drafts = await Promise.all(
    draftFolders(context.database.file).map(async (draft) => {
      const { facts, counts } = readDraft(draft)
      return {
        draftId: draft.draftId,
        fileName: facts.fileName,
        createdAt: facts.createdAt,
        staff: await staffName(context, facts.staffId),
        counts: { ...counts, rows: facts.rows },
      }
    }),
  )
  return { drafts }
}

/** A draft as a whole. Errors: NOT_FOUND. */
export async function getDraft(context: DataContext, draftId: string): Promise<ImportDraft> {
  const draft = existingDraft(context.database.file, draftId)
  const { facts, comparison, counts, losses } = readDraft(draft)
  const earlier = await context.read
    .selectFrom('import_batch')
    .select(['id', 'started_at as startedAt'])
    .where('file_sha256', '=', facts.sha256)
    .where('status', '=', 'applied')
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  const mapping = comparison?.mapping ?? (await rememberedFor(context, facts))
  return {
    draftId,
    fileName: facts.fileName,
    fileBytes: facts.fileBytes,
    sha256: facts.sha256,
    earlierBatch: earlier ?? null,
    createdAt: facts.createdAt,
    staff: await staffName(context, facts.staffId),
    dialect: facts.dialect,
    columns: facts.columns,
    sampleRows: firstRows(draft, sampleSize).map(({ cells }) => [...cells]),
    mapping,
    profile:
      comparison?.profileId == null ? null : { id: comparison.profileId, name: comparison.profileName },
    discardedColumns: facts.discarded.map((column) => facts.columns[column] ?? ''),
    discarded: facts.discarded.map((column) => ({
      column,
      kind: facts.personal.find((each) => each.column === column)?.kind ?? null,
    })),
    personalColumns: facts.personal,
    counts: { ...counts, rows: facts.rows },
    unmapped: unmappedOf(facts, mapping),
    losses,
    guards: comparison?.guards ?? [],
    isOutdated: comparison === null || isOutdated(context.database.raw, comparison),
    milliseconds: facts.milliseconds + (comparison?.milliseconds ?? 0),
  }
}

/** What a draft that was never compared would be compared with. */
async function rememberedFor({ read }: DataContext, { columns }: FileFacts): Promise<ImportDraft['mapping']> {
  return (await rememberedMapping(read, headingFingerprint(columns)))?.mapping ?? []
}

const sampleSize = 20

interface StoredRow {
  readonly id: number
  readonly line_number: number
  readonly fate: RowFate
  readonly decision: RowDecision
  readonly name: string
  readonly street: string
  readonly house_number: string
  readonly postcode: string
  readonly city: string
  readonly organisation_id: number | null
  readonly is_unchanged: 0 | 1
  readonly differences: string | null
  readonly problems: string | null
  readonly candidates: string | null
}

const placeOf = (row: Pick<StoredRow, 'street' | 'house_number' | 'postcode' | 'city'>): string =>
  [`${row.street} ${row.house_number}`.trim(), `${row.postcode} ${row.city}`.trim()]
    .filter(Boolean)
    .join(', ')

// written by the comparison alone, in exactly these shapes
const listOf = <T>(stored: string | null): T[] => (stored === null ? [] : (JSON.parse(stored) as T[]))

function selection({ fate, pattern, onlyConflicts, onlyOpen }: Selection): {
  readonly condition: string
  readonly values: readonly string[]
} {
  const conditions = [
    'fate = ?',
    ...(pattern === undefined ? [] : ['pattern = ?']),
    ...(onlyConflicts === true ? ['has_conflict = 1'] : []),
    ...(onlyOpen === true ? ["decision = 'accept'"] : []),
  ]
  return {
    condition: conditions.join(' and '),
    values: [fate, ...(pattern === undefined ? [] : [pattern])],
  }
}

interface ShownOrganisation {
  readonly name: string
  readonly place: string
}

async function organisationsOf(
  context: DataContext,
  ids: readonly number[],
): Promise<ReadonlyMap<number, ShownOrganisation>> {
  if (ids.length === 0) return new Map()
  const rows = await context.read
    .selectFrom('organisation')
    .leftJoin('establishment', (join) =>
      join.onRef('establishment.organisation_id', '=', 'organisation.id').on('is_head_office', '=', 1),
    )
    .select(['organisation.id', 'organisation.name', 'street', 'house_number', 'postcode', 'city'])
    .where('organisation.id', 'in', ids)
    .orderBy('organisation.name_sort')
    .execute()
  return new Map(
    rows.map(({ id, name, street, house_number, postcode, city }) => {
      const address = { street: street ?? '', house_number: house_number ?? '' }
      return [id, { name, place: placeOf({ ...address, postcode: postcode ?? '', city: city ?? '' }) }]
    }),
  )
}

/** One page of rows with a fate. Errors: NOT_FOUND. */
export async function draftRows(
  context: DataContext,
  input: InputOf<Contract['rows']>,
): Promise<OutputOf<Contract['rows']>> {
  const draft = existingDraft(context.database.file, input.draftId)
  const { condition, values } = selection(input)
  const { stored, total } = withComparison(draft, (raw) => ({
    stored: raw
      .prepare<(string | number)[], StoredRow>(
        `select id, line_number, fate, decision, name, street, house_number, postcode, city, organisation_id,
          is_unchanged, differences, problems, candidates
        from draft where ${condition} order by id limit ? offset ?`,
      )
      .all(...values, input.limit, input.offset),
    total: Number(
      raw
        .prepare(`select count(*) from draft where ${condition}`)
        .pluck()
        .get(...values),
    ),
  }))
  const organisations = await organisationsOf(
    context,
    stored.flatMap(({ organisation_id: id }) => id ?? []),
  )
  return { rows: stored.map((row) => shownRow(row, organisations)), total }
}

function shownRow(row: StoredRow, organisations: ReadonlyMap<number, ShownOrganisation>): DraftRow {
  const { organisation_id: organisationId } = row
  const organisation = (organisationId !== null && organisations.get(organisationId)) || null
  // what an unchanged row says stands in its organisation
  const said = row.is_unchanged === 1 && organisation ? organisation : { name: row.name, place: placeOf(row) }
  return {
    rowId: row.id,
    lineNumber: row.line_number,
    fate: row.fate,
    decision: row.decision,
    ...said,
    organisation: organisationId === null ? null : { id: organisationId, name: organisation?.name ?? '' },
    differences: listOf<RowDifference>(row.differences),
    problems: listOf<RowProblem>(row.problems),
    candidates: listOf<RowCandidate>(row.candidates),
  }
}

/** Rows that are taken although something of them does not arrive as it stands. Errors: NOT_FOUND. */
export function draftLosses(
  context: DataContext,
  { draftId, ...page }: InputOf<Contract['losses']>,
): OutputOf<Contract['losses']> {
  return withComparison(existingDraft(context.database.file, draftId), (raw) => rowsWithLosses(raw, page))
}

/** Organisations that a full snapshot no longer lists. Errors: NOT_FOUND. */
export async function draftVanished(
  context: DataContext,
  { draftId, offset, limit }: InputOf<Contract['vanished']>,
): Promise<OutputOf<Contract['vanished']>> {
  const draft = existingDraft(context.database.file, draftId)
  const { ids, total } = withComparison(draft, (raw) => ({
    ids: raw
      .prepare('select organisation_id from vanished order by organisation_id limit ? offset ?')
      .pluck()
      .all(limit, offset)
      .map(Number),
    total: Number(raw.prepare('select count(*) from vanished').pluck().get()),
  }))
  const organisations = await organisationsOf(context, ids)
  return { organisations: [...organisations].map(([id, shown]) => ({ id, ...shown })), total }
}

const patternsShown = 100

/** What rows of a fate have in common, the most frequent first. Errors: NOT_FOUND. */
export function draftPatterns(
  context: DataContext,
  { draftId, fate }: InputOf<Contract['patterns']>,
): OutputOf<Contract['patterns']> {
  const draft = existingDraft(context.database.file, draftId)
  return withComparison(draft, (raw) => ({
    patterns: raw
      .prepare<string[], { pattern: string; rows: number; open: number }>(
        `select pattern, count(*) as rows, sum(decision = 'accept') as open from draft
        where fate = ? and pattern <> '' group by pattern order by count(*) desc, pattern limit ${patternsShown}`,
      )
      .all(fate)
      .map((row) => ({ ...row, parts: row.pattern.split(' ') })),
  }))
}

const isNotCompared = (error: unknown): boolean =>
  error instanceof KontorError && error.failure.messageKey === 'imports.error.notCompared'

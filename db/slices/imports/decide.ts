import type Database from 'better-sqlite3'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import type { RowDecision, RowFate, importDrafts } from '../../../preload/contract/import-draft.ts'
import { KontorError } from '../../engine/errors.ts'
import type { DataContext } from '../../engine/context.ts'
import { openComparison, readComparisonFacts } from './comparison/comparison-file.ts'
import { Differ } from './comparison/differences.ts'
import { draftCounts } from './drafts.ts'
import { rightsOf } from './profiles.ts'
import { existingDraft } from './staging/draft-folder.ts'

type Decide = (typeof importDrafts)['decide']

/** Decisions that make sense for a row of each fate. */
const allowed: Readonly<Record<RowFate, readonly RowDecision[]>> = {
  new: ['accept', 'skip'],
  changed: ['accept', 'skip', 'overwrite'],
  same: ['accept', 'overwrite'],
  undecided: ['accept', 'skip', 'link', 'create'],
  rejected: ['accept'],
}

/**
 * Notes what a person has decided, for named rows or for all that share a pattern; nothing reaches the office's data yet.
 * Errors: NOT_FOUND; VALIDATION for a decision that no row of this fate can have, or a link without an organisation.
 */
export async function decide(context: DataContext, input: InputOf<Decide>): Promise<OutputOf<Decide>> {
  const draft = existingDraft(context.database.file, input.draftId)
  const raw = openComparison(draft, { readonly: false })
  try {
    const facts = readComparisonFacts(raw)
    const rights = await rightsOf(context.read, facts)
    raw.prepare('attach ? as office').run(context.database.file)
    const { organisationId } = input
    if (organisationId !== undefined) await assertOrganisation(context, organisationId)
    const decideAll = raw.transaction(() => {
      const rows = rowsOf(raw, input.target)
      const differ = new Differ(raw, rights)
      const store = raw.prepare('update draft set decision = ? where id = ?')
      for (const { id, fate } of rows) {
        if (!allowed[fate].includes(input.decision))
          throw new KontorError('VALIDATION', 'imports.error.decision')
        if (input.decision === 'link') link(raw, differ, id, organisationId)
        store.run(input.decision, id)
      }
      if (facts.isFullSnapshot) listVanishedOf(raw, facts.source, rows, organisationId)
      return rows.length
    })
    return { rows: decideAll(), counts: draftCounts(raw) }
  } finally {
    raw.close()
  }
}

interface Row {
  readonly id: number
  readonly fate: RowFate
  /** The organisation that the row was proposed for before the decision. */
  readonly organisation_id: number | null
}

/** A company whose only row turned out to be somebody else has vanished from a list of all that its source knows. */
function listVanishedOf(
  raw: Database.Database,
  source: string,
  rows: readonly Row[],
  linkedId: number | undefined,
): void {
  const asked = rows.flatMap((row) => (row.fate === 'undecided' ? (row.organisation_id ?? []) : []))
  const forget = raw.prepare('delete from vanished where organisation_id = ?')
  const list = raw.prepare(
    `insert into vanished (organisation_id) select @id
    where exists (select 1 from office.organisation_source_key where source = @source and organisation_id = @id)
      and not exists (select 1 from office.organisation_absence where source = @source and organisation_id = @id)
      and not exists (select 1 from draft
        where organisation_id = @id and not (fate = 'undecided' and decision = 'create'))`,
  )
  for (const id of new Set([...asked, ...(linkedId === undefined ? [] : [linkedId])])) {
    forget.run(id)
    list.run({ id, source })
  }
}

function rowsOf(raw: Database.Database, target: InputOf<Decide>['target']): readonly Row[] {
  if ('rowIds' in target) {
    const places = target.rowIds.map(() => '?').join(', ')
    return raw
      .prepare<number[], Row>(`select id, fate, organisation_id from draft where id in (${places})`)
      .all(...target.rowIds)
  }
  const { fate, pattern = null, onlyConflicts = false } = target
  const conflict = onlyConflicts ? 'and has_conflict = 1' : ''
  return raw
    .prepare<{ fate: RowFate; pattern: string | null }, Row>(
      `select id, fate, organisation_id from draft where fate = @fate ${conflict} and (@pattern is null or pattern = @pattern)`,
    )
    .all({ fate, pattern })
}

async function assertOrganisation({ read }: DataContext, id: number): Promise<void> {
  const row = await read.selectFrom('organisation').select('id').where('id', '=', id).executeTakeFirst()
  if (!row) throw new KontorError('NOT_FOUND', 'record.notFound')
}

/** Makes a row that organisation, or its best candidate, and computes what it would change there. */
function link(
  raw: Database.Database,
  differ: Differ,
  rowId: number,
  organisationId: number | undefined,
): void {
  const stored = raw.prepare('select organisation_id from draft where id = ?').pluck().get(rowId)
  const wanted = organisationId ?? (typeof stored === 'number' ? stored : null)
  if (wanted === null) throw new KontorError('VALIDATION', 'imports.error.noCandidate')
  raw.prepare('update draft set organisation_id = ? where id = ?').run(wanted, rowId)
  differ.writeOne(rowId)
}

import type { WriteScope } from '../../../engine/connection/write.ts'
import { noCells } from '../batches.ts'
import type { RowProblem } from '../draft.ts'
import { listedKey, rowKeyOf } from '../listed-key.ts'
import { isLeftOut } from './conditions.ts'

/** Rows that a person has called none of their candidates are not proposed for these again. */
export function rememberDistinct(scope: WriteScope, source: string): void {
  const rows = scope.raw
    .prepare<[], { source_key: string; match_key: string; legal_form: string; candidates: string }>(
      `select source_key, match_key, legal_form, candidates from compared.draft
      where fate = 'undecided' and decision = 'create' and candidates is not null`,
    )
    .all()
  const isKnown = scope.raw.prepare(
    'select 1 from main.import_distinct where organisation_id = ? and source = ? and row_key = ?',
  )
  for (const row of rows)
    for (const { organisationId } of JSON.parse(row.candidates) as readonly {
      organisationId: number | null
    }[]) {
      const rowKey = rowKeyOf(row)
      if (organisationId === null || rowKey === '#' || isKnown.get(organisationId, source, rowKey)) continue
      scope.insert('import_distinct', { organisation_id: organisationId, source, row_key: rowKey })
    }
}

/** Rows left out are asked about again, and not taken as new, until they change. */
export function rememberLeftOut(scope: WriteScope, source: string): void {
  const { raw } = scope
  const settled = raw
    .prepare(
      `select id from main.import_left_out as known where source = ? and row_key in (
        select ${listedKey} from compared.draft where fate <> 'rejected' and not ${isLeftOut})`,
    )
    .pluck()
    .all(source)
  for (const id of settled) scope.remove('import_left_out', Number(id), null)
  const leftOut = raw
    .prepare<[string], LeftOut>(
      `select known.id, ${listedKey} as row_key, row.hash, draft.decision,
        iif(draft.fate = 'undecided', draft.organisation_id, null) as asked_id
      from compared.draft join staged.raw_row as row on row.id = draft.id
      left join main.import_left_out as known on known.source = ? and known.row_key = ${listedKey}
      where draft.fate <> 'rejected' and ${isLeftOut} and ${listedKey} <> '' group by ${listedKey} having draft.id = max(draft.id)`,
    )
    .all(source)
  for (const { id, row_key, ...remembered } of leftOut)
    if (id !== null) scope.update('import_left_out', id, null, remembered)
    else scope.insert('import_left_out', { source, row_key, ...remembered })
}

interface LeftOut {
  /** Of what is remembered of the row already. */
  readonly id: number | null
  readonly row_key: string
  readonly hash: number
  readonly decision: 'accept' | 'skip'
  readonly asked_id: number | null
}

/** Losses after which a person may want to see the whole row again. */
const losing: ReadonlySet<RowProblem['loss']> = new Set(['lost', 'kept'])

/**
 * Everything that was wrong with a row; one that was rejected, or of which something did not arrive, with its cells, so that
 * it can be repaired and read again. Returns how many of the latter there are.
 */
export function keepProblems(scope: WriteScope, batchId: number): number {
  const rows = scope.raw.prepare<[], { id: number; line_number: number; fate: string; problems: string }>(
    'select id, line_number, fate, problems from compared.draft where problems is not null order by id',
  )
  const cellsOf = scope.raw.prepare('select cells from staged.raw_row where id = ?').pluck()
  let remarked = 0
  for (const row of rows.all()) {
    const isRejected = row.fate === 'rejected'
    // written by the comparison alone
    const found = JSON.parse(row.problems) as readonly RowProblem[]
    const isRemarked = !isRejected && found.some(({ loss }) => losing.has(loss))
    if (isRemarked) remarked += 1
    const problems = found.map(({ field, messageKey, value, loss }) => ({
      lineNumber: row.line_number,
      field,
      messageKey,
      value,
      loss,
    }))
    scope.insert('import_reject', {
      batch_id: batchId,
      line_number: row.line_number,
      is_rejected: isRejected ? 1 : 0,
      cells: isRejected || isRemarked ? String(cellsOf.get(row.id)) : noCells,
      problems: JSON.stringify(problems),
    })
  }
  return remarked
}

import type { GuardKind } from '../../../../preload/contract/import-draft.ts'
import type { ImportOutcome } from '../../../../preload/contract/imports.ts'
import type { MoveOutcome, MovePart, MovePreview } from '../../../../preload/contract/moves.ts'
import {
  writeAtOnce,
  type WriteScope,
  type WritingConnection,
  type Written,
} from '../../../engine/connection/write.ts'
import { applyAttached, attachDraft, type ApplyProgress } from '../applying/apply.ts'
import { readComparisonFacts } from '../comparison/comparison-file.ts'
import type { DraftFolder } from '../staging/draft-folder.ts'
import { authorsOf } from './authors.ts'
import { CompanyFinder } from './company-finder.ts'
import { PeopleTaker } from './take-people.ts'
import { NotesTaker } from './take-notes.ts'
import { takeTable, type TableToTake } from './table-batch.ts'
import { keepPreviewProblems } from './preview-file.ts'

export interface MoveRequest {
  readonly folder: DraftFolder
  /** Tables whose rows are compared in the folder of the move; none: no companies come along. */
  readonly companies: readonly number[]
  /** People, then notes, in their order. */
  readonly tables: readonly TableToTake[]
  /** What history calls it. */
  readonly title: string
  readonly staffId: number
  readonly now: string
  /** The last day that has been, at this workstation. */
  readonly today: string
  readonly acknowledged: readonly GuardKind[] | 'all'
}

type MoveStep = Parameters<ApplyProgress>[0] | 'people' | 'notes'
export type MoveProgress = (step: MoveStep, done: number, total: number) => void

const origin = ({ staffId }: MoveRequest) => ({ command: 'moves.apply', staffId })

/**
 * Takes all tables of a move in one transaction and one change set: companies, then people, then notes.
 * Errors: as of `applyDraft`; what `progress` throws undoes it.
 */
export function applyMove(
  connection: WritingConnection,
  request: MoveRequest,
  progress: MoveProgress,
): Written<MoveOutcome> {
  const startedAt = performance.now()
  attach(connection, request)
  return writeAtOnce(connection, origin(request), request.now, (scope) => {
    const taken = takeMove(scope, request, progress)
    progress('indexing', 0, 0)
    return { ...taken, milliseconds: Math.round(performance.now() - startedAt) }
  })
}

/** Ends a transaction of which nothing is to stay. */
class NothingStays extends Error {}

/** Takes a move as `applyMove` would, counts, and takes all of it back before anybody has seen it. */
export function previewMove(
  connection: WritingConnection,
  request: MoveRequest,
  progress: MoveProgress,
): MovePreview {
  const startedAt = performance.now()
  attach(connection, request)
  const { raw } = connection
  const comparison = request.companies.length === 0 ? null : readComparisonFacts(raw, 'compared')
  const undecided =
    comparison === null
      ? 0
      : Number(
          raw
            .prepare("select count(*) from compared.draft where fate = 'undecided' and decision = 'accept'")
            .pluck()
            .get(),
        )
  let parts: MovePart[] = []
  try {
    writeAtOnce(connection, origin(request), request.now, (scope) => {
      const taken = takeMove(scope, { ...request, acknowledged: 'all' }, progress)
      keepPreviewProblems(raw, request.folder, taken.parts)
      parts = taken.parts.map((part) => ({ ...part, batchId: null }))
      throw new NothingStays()
    })
  } catch (error) {
    if (!(error instanceof NothingStays)) throw error
  }
  return {
    parts,
    guards: comparison?.guards ?? [],
    draftId: comparison === null ? null : request.folder.draftId,
    undecided,
    milliseconds: Math.round(performance.now() - startedAt),
  }
}

function attach({ raw }: WritingConnection, { companies, folder }: MoveRequest): void {
  if (companies.length > 0) attachDraft(raw, folder)
}

const noCounts = { rows: 0, created: 0, updated: 0, same: 0, rejected: 0, vanished: 0, skipped: 0 }
type Counts = ImportOutcome['counts']

const sumOf = (parts: readonly MovePart[]): Counts =>
  parts.reduce<Counts>((sum, { counts }) => {
    const next = { ...sum }
    for (const key of Object.keys(next) as (keyof Counts)[]) next[key] += counts[key]
    return next
  }, noCounts)

function takeMove(
  scope: WriteScope,
  request: MoveRequest,
  progress: MoveProgress,
): { readonly batchId: number; readonly parts: MovePart[] } {
  const { raw } = scope
  const { staffId } = request
  const moveId = scope.insert('import_batch', {
    file_name: request.title,
    file_sha256: '',
    dialect: '{}',
    mapping: '[]',
    columns: '[]',
    status: 'applying',
    staff_id: staffId,
    started_at: scope.now,
    kind: 'move',
  })
  scope.belongsTo(moveId)
  const parts: MovePart[] = []
  const add = (part: Omit<MovePart, 'reasons'> & { readonly batchId: number }): void => {
    parts.push({ ...part, reasons: reasonsOf(scope, part.batchId) })
  }
  let source = ''
  if (request.companies.length > 0) {
    const comparison = readComparisonFacts(raw, 'compared')
    source = comparison.source
    const acknowledged =
      request.acknowledged === 'all' ? comparison.guards.map(({ kind }) => kind) : request.acknowledged
    const { batchId, counts } = applyAttached(scope, { acknowledged, staffId, moveId }, progress)
    add({ kind: 'companies', tables: [...request.companies], counts, withoutCompany: 0, batchId })
  }
  const finder = new CompanyFinder(raw, source)
  const name = raw.prepare<[number], string>('select name from main.organisation where id = ?').pluck()
  const nameOf = (id: number): string => name.get(id) ?? ''
  const authorOf = authorsOf(raw)
  for (const table of request.tables) {
    const taking = {
      staffId,
      moveId,
      progress: (done: number, total: number) => progress(table.kind, done, total),
    }
    const people = table.kind === 'people' ? new PeopleTaker(scope, finder, table, nameOf) : null
    const { channel } = table
    const notes = { finder, nameOf, authorOf, staffId, channel, today: request.today }
    const take = people?.take ?? new NotesTaker(scope, notes).take
    const { batchId, counts } = takeTable(scope, table, taking, take)
    add({
      kind: table.kind,
      tables: [table.table],
      counts: { ...noCounts, ...counts },
      withoutCompany: people?.withoutCompany ?? 0,
      batchId,
    })
  }
  scope.update('import_batch', moveId, null, {
    status: 'applied',
    finished_at: scope.now,
    ...sumOf(parts),
  })
  return { batchId: moveId, parts }
}

const reasonsMax = 50

/** Why rows of a batch were left out or taken in part. */
const reasonsOf = ({ raw }: WriteScope, batchId: number): MovePart['reasons'] =>
  raw
    .prepare<[number, number], { messageKey: string; isRejected: 0 | 1; rows: number }>(
      `select problem.value ->> 'messageKey' as messageKey, is_rejected as isRejected,
        count(distinct import_reject.id) as rows
      from main.import_reject, json_each(problems) as problem where batch_id = ?
      group by 1, 2 order by 2 desc, 3 desc, 1 limit ?`,
    )
    .all(batchId, reasonsMax)
    .map(({ isRejected, ...reason }) => ({ ...reason, isRejected: isRejected === 1 }))

import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import type { HistoryEntry, history } from '../../../preload/contract/history.ts'
import { rowHistories, type Row, type RowHistory } from '../../engine/connection/journal/record-steps.ts'
import { rootOf } from '../../engine/connection/journal/undo-change-set.ts'
import { isHiddenImage, isHiddenRow } from '../../engine/connection/readable.ts'
import type { CallContext } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import type { HistoryTable } from '../../engine/slice-facts.ts'
import { Teller, type Difference, type RecordKey } from './teller.ts'

/** Rows of one table that are, or were, the record itself or parts of it. */
export interface TableHistory {
  readonly entity: string
  readonly facts: HistoryTable
  /** The column that names the record; null for its own table. */
  readonly owner: string | null
  readonly rows: readonly RowHistory[]
}

/** Everything that the journal knows of a record and its parts, each table by itself. */
export async function historiesOf(
  { read, database, slices }: Pick<CallContext, 'read' | 'database' | 'slices'>,
  { entity, id }: RecordKey,
  isWanted: (facts: HistoryTable) => boolean = () => true,
): Promise<readonly TableHistory[]> {
  const found: TableHistory[] = []
  for (const [name, facts] of slices.history) {
    const table = database.tables.get(name)
    if (table === undefined || (name !== entity && !isWanted(facts))) continue
    const owners = name === entity ? [null] : [facts.partOf?.[entity] ?? []].flat()
    for (const owner of owners)
      found.push({ entity: name, facts, owner, rows: await rowHistories(read, { table, id, owner }) })
  }
  return found
}

/** Whether a row belonged to the record before or after. */
const isOf = ({ owner }: TableHistory, id: number, before: Row | null, after: Row | null): boolean =>
  owner === null || before?.[owner] === id || after?.[owner] === id

/** What is confidential and not for whoever reads here has no history here. Errors: FORBIDDEN. */
export function refuseHidden({ database }: Pick<CallContext, 'database'>, { entity, id }: RecordKey): void {
  if (isHiddenRow(database.reader, entity, id)) throw new KontorError('FORBIDDEN', 'timeline.error.hidden')
}

/** Whether a row was confidential before or after, and is not for whoever reads here. */
export const isHiddenStep = (
  { database }: Pick<CallContext, 'database'>,
  entity: string,
  id: number,
  before: Row | null,
  after: Row | null,
): boolean =>
  [before, after].some((row) => row !== null && isHiddenImage(database.reader, entity, { id, ...row }))

/** One page of what happened to a record and its parts, newest first. */
export async function historyOfRecord(
  context: CallContext,
  { offset, limit, ...record }: InputOf<(typeof history)['ofRecord']>,
): Promise<OutputOf<(typeof history)['ofRecord']>> {
  refuseHidden(context, record)
  const teller = new Teller(context, record)
  const sets = new Map<number, { seq: number; differences: Difference[] }>()
  for (const table of await historiesOf(context, record, ({ isSilent }) => isSilent !== true))
    for (const { id, steps } of table.rows)
      for (const { changeSetId, seq, before, after } of steps) {
        if (!isOf(table, record.id, before, after)) continue
        if (isHiddenStep(context, table.entity, id, before, after)) continue
        const set = sets.get(changeSetId) ?? { seq, differences: [] }
        const isTold = set.differences.some((told) => told.entity === table.entity && told.id === id)
        if (!isTold) set.differences.push({ entity: table.entity, id, before, after })
        sets.set(changeSetId, set)
      }
  const told = [...sets]
    .toSorted(([, a], [, b]) => b.seq - a.seq)
    .map(([changeSetId, { differences }]) => ({
      changeSetId,
      differences: differences.filter((difference) => teller.hasToTell(difference)),
    }))
    .filter(({ differences }) => differences.length > 0)
  const shown = told.slice(offset, offset + limit).map(({ changeSetId, differences }) => ({
    changeSetId,
    changes: differences.map((difference) => teller.tell(difference)),
  }))
  return { total: told.length, entries: await withWhoAndWhen(context, shown) }
}

const restoring = 'history.restore'

async function withWhoAndWhen(
  { read, database }: CallContext,
  page: readonly Pick<HistoryEntry, 'changeSetId' | 'changes'>[],
): Promise<HistoryEntry[]> {
  if (page.length === 0) return []
  const sets = await read
    .selectFrom('change_set')
    .leftJoin('staff', 'staff.id', 'change_set.staff_id')
    .leftJoin('import_batch', 'import_batch.id', 'change_set.batch_id')
    .select(['change_set.id', 'command', 'at', 'undo_of', 'staff.name as staff', 'file_name'])
    .where(
      'change_set.id',
      'in',
      page.map(({ changeSetId }) => changeSetId),
    )
    .execute()
  const byId = new Map(sets.map((set) => [set.id, set]))
  return page.flatMap((entry) => {
    const set = byId.get(entry.changeSetId)
    if (!set) return []
    return {
      ...entry,
      at: set.at,
      staff: set.staff ?? '',
      way: wayOf(set.command, set.file_name !== null),
      command: set.undo_of === null ? set.command : rootOf(database.raw, set.id).command,
      source: set.file_name ?? '',
    }
  })
}

function wayOf(command: string, isImport: boolean): HistoryEntry['way'] {
  if (command === 'history.redo') return 'redo'
  if (command === 'history.undo') return 'undo'
  if (command === restoring || command === 'bin.restore') return 'restore'
  if (command.startsWith('duplicates.merge')) return 'merge'
  return isImport ? 'import' : 'byHand'
}

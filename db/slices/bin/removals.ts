import type { OutputOf } from '../../../preload/contract/define.ts'
import { binDays, type Attached, type bin } from '../../../preload/contract/bin.ts'
import { sql } from 'kysely'
import { nameOf } from '../../engine/connection/journal/subject.ts'
import { rootOf } from '../../engine/connection/journal/undo-change-set.ts'
import { isHiddenImage } from '../../engine/connection/readable.ts'
import type { DataContext } from '../../engine/context.ts'
import { addDays } from '../../text/days.ts'

type List = OutputOf<(typeof bin)['list']>

/** What a command deletes: the records that lie in the bin, each with all that went along. */
const entityOf: Readonly<Record<string, string>> = {
  'organisations.remove': 'organisation',
  'establishments.remove': 'establishment',
  'people.remove': 'person',
  'groups.remove': 'working_group',
  'distributionLists.remove': 'distribution_list',
  'meetings.remove': 'meeting',
  'visits.remove': 'visit',
  'contacts.remove': 'contact',
  'tasks.remove': 'task',
  'documents.remove': 'document',
}

/** A deletion that is in effect. */
export interface Removal {
  readonly changeSetId: number
  readonly entity: string
  readonly at: string
  readonly staff: string
}

interface StoredSet {
  readonly id: number
  readonly command: string
  readonly at: string
  readonly staff: string | null
}

/** Deletions within a span of instants, newest first; one that was taken back and done again counts from then. */
export async function removalsBetween(
  { read, database }: Pick<DataContext, 'read' | 'database'>,
  from: string,
  before: string,
): Promise<readonly Removal[]> {
  const { rows } = await sql<StoredSet>`
    select change_set.id, command, at, (select name from staff where staff.id = staff_id) as staff from change_set
    where (substr(command, -7) = '.remove' or command = 'history.redo') and at >= ${from} and at < ${before}
      and undone_by is null
    order by +seq desc`.execute(read)
  return rows.flatMap(({ id, command, at, staff }) => {
    const entity = entityOf[command === 'history.redo' ? rootOf(database.raw, id).command : command]
    return entity === undefined ? [] : [{ changeSetId: id, entity, at, staff: staff ?? '' }]
  })
}

export interface RemovedRow {
  readonly entity: string
  readonly id: number
  /** Null once it was deleted for good. */
  readonly row: string | null
}

/** The rows that a change set has deleted. */
export async function rowsOf(
  { read }: Pick<DataContext, 'read'>,
  changeSetId: number,
): Promise<readonly RemovedRow[]> {
  const { rows } = await sql<RemovedRow>`
    select entity, first_id as id, (select row from before_image where change_id = change.id and not exists (
      select 1 from erasure where erasure.entity = change.entity and row_id = first_id)) as row from change
    where change_set_id = ${changeSetId} and operation = 'delete' order by change.id`.execute(read)
  return rows
}

/** An instant so many days before now. */
export const daysBefore = (now: string, days: number): string =>
  `${addDays(now.slice(0, 10), -days)}${now.slice(10)}`

/** What lies in the bin, newest first. */
export async function listBin(
  context: DataContext,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<List> {
  const { slices, database } = context
  const now = context.now()
  const found: List['rows'] = []
  for (const { changeSetId, entity, at, staff } of await removalsBetween(
    context,
    daysBefore(now, binDays),
    '9999',
  )) {
    const rows = await rowsOf(context, changeSetId)
    const own = rows.filter((row) => row.entity === entity)
    const [main] = own
    if (main === undefined || main.row === null) continue
    if (isHiddenRemoval(context, main, main.row)) continue
    const named = slices.names.find(([table]) => table === entity)?.[1]
    found.push({
      changeSetId,
      entity,
      name: named === undefined ? '' : nameOf(database.raw, entity, named, main),
      others: own.length - 1,
      at,
      staff,
      keptUntil: addDays(at.slice(0, 10), binDays),
      attached: countByTable(rows.filter((row) => row.entity !== entity)),
    })
  }
  return { rows: found.slice(offset, offset + limit), total: found.length }
}

/** What came of an entry that is not for whoever reads here is not named here either. */
function isHiddenRemoval({ database }: DataContext, { entity }: RemovedRow, row: string): boolean {
  const image: unknown = JSON.parse(row)
  const values = typeof image === 'object' && image !== null ? { ...image } : {}
  return (entity === 'task' || entity === 'document') && isHiddenImage(database.reader, entity, values)
}

export function countByTable(rows: readonly { readonly entity: string }[]): Attached {
  const counts = new Map<string, number>()
  for (const { entity } of rows) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return [...counts].map(([entity, count]) => ({ entity, count }))
}

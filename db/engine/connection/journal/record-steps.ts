import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Schema } from '../../schema/tables.ts'
import type { CapturedTable } from './captured-tables.ts'

/** What stands in the columns of a row that cannot be computed. */
export type Row = Readonly<Record<string, unknown>>

/** One change of a row: what it was before and after; null where it was not there, or nobody kept it. */
export interface RowStep {
  readonly changeSetId: number
  /** The order of the change set. */
  readonly seq: number
  readonly before: Row | null
  readonly after: Row | null
}

/** A row as it is and everything that has changed it, oldest first. */
export interface RowHistory {
  readonly id: number
  readonly now: Row | null
  readonly steps: readonly RowStep[]
}

/** The rows of a table that belong or belonged to a record; without `owner` the record itself. */
export interface RowsOf {
  readonly table: CapturedTable
  readonly id: number
  /** The column that names the record; there is an index of before-images by it. */
  readonly owner: string | null
}

interface StoredStep {
  readonly rowId: number
  readonly changeSetId: number
  readonly seq: number
  readonly operation: 'insert' | 'update' | 'delete'
  readonly image: string | null
}

/**
 * Ids of rows that belong to the record now, and of those that were taken from it. Here and below single rows are looked up
 * by subqueries: in a join SQLite would rather scan a table that was small when it was last analysed.
 */
function idsOf({ table, id, owner }: RowsOf): RawBuilder<{ readonly id: number }> {
  if (owner === null) return sql`select ${id} as id`
  return sql`select id from ${sql.table(table.name)} where ${sql.ref(owner)} = ${id}
    union select changed from (
      select (select first_id from change where id = change_id and entity = ${table.name}) as changed from before_image
      where ${sql.raw(`row ->> '$.${owner}'`)} = ${id}) where changed is not null`
}

const stepColumns = sql`change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation,
  (select seq from change_set where change_set.id = change_set_id) as seq,
  (select row from before_image where change_id = change.id) as image`

/**
 * What the journal knows of rows. New rows are noted as ranges of ids, which are few: an index holds those of more than
 * one row, so that a row's own range is found without reading what was changed before it.
 */
export async function rowHistories(read: Kysely<Schema>, rows: RowsOf): Promise<readonly RowHistory[]> {
  const { name, columns } = rows.table
  const image = sql.raw(columns.map((column) => `'${column}', ${column}`).join(', '))
  const { rows: current } = await sql<{ readonly id: number; readonly now: string | null }>`
    select part.id, (select json_object(${image}) from ${sql.table(name)} as found where found.id = part.id) as now
    from (${idsOf(rows)}) as part`.execute(read)
  const { rows: stored } = await sql<StoredStep>`
    with part (id) as materialized (${idsOf(rows)})
    select ${stepColumns} from part
      cross join change indexed by change_of_record on entity = ${name} and first_id = part.id
    union all select ${stepColumns} from part
      cross join change indexed by change_of_range on entity = ${name} and last_id > first_id
        and first_id < part.id and last_id >= part.id
    order by seq, "changeId"`.execute(read)
  const byId = new Map<number, { now: Row | null; stored: StoredStep[] }>()
  for (const { id, now } of current) byId.set(id, { now: now === null ? null : imageOf(now), stored: [] })
  for (const step of stored) byId.get(step.rowId)?.stored.push(step)
  return [...byId].map(([id, known]) => ({
    id,
    now: known.now,
    steps: stepsBackFrom(known.now, known.stored),
  }))
}

/** From the row as it is back through what stood there before; `stored` is ordered, oldest first. */
function stepsBackFrom(now: Row | null, stored: readonly StoredStep[]): RowStep[] {
  const steps: RowStep[] = []
  let after = now
  for (const { operation, image, changeSetId, seq } of stored.toReversed()) {
    const found = image === null ? null : imageOf(image)
    const before: Row | null =
      operation === 'insert' ? null : operation === 'delete' ? found : { ...after, ...found }
    steps.push({ changeSetId, seq, before, after: operation === 'delete' ? null : after })
    after = before
  }
  return steps.reverse()
}

const imageOf = (image: string): Row => {
  const parsed: unknown = JSON.parse(image)
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
}

/** A row as it was after the change set of this order; null where it was not there. */
export function rowAt({ now, steps }: RowHistory, seq: number): Row | null {
  const last = steps.findLast((step) => step.seq <= seq)
  if (last) return last.after
  const [first] = steps
  return first ? first.before : now
}

import type Database from 'better-sqlite3'
import { suspendChangingIndexes } from '../../connection/suspended-indexes.ts'
import { decidedBy } from './copied-columns.ts'

/**
 * Drops the indexes of organisations that taking a change set back would change so often that they are sooner built
 * anew; gives back what builds them.
 */
export function suspendWhatIsRestored(raw: Database.Database, changeSetId: number): () => void {
  const counted = raw
    .prepare<[number], { readonly column: string; readonly times: number }>(
      `select part.key as column, count(*) as times
      from change join before_image on before_image.change_id = change.id join json_each(before_image.row) as part
      where change_set_id = ? and operation = 'update' and entity in ('organisation', 'establishment')
      group by part.key`,
    )
    .all(changeSetId)
  const times = new Map(counted.map((row) => [row.column, row.times]))
  const stock = Number(raw.prepare('select count(*) from organisation').pluck().get())
  return suspendChangingIndexes(raw, 'organisation', stock, (columns) =>
    columns.reduce(
      (sum, column) => sum + (column === null ? 0 : (times.get(decidedBy[column] ?? column) ?? 0)),
      0,
    ),
  )
}

import type Database from 'better-sqlite3'
import type { SliceFacts } from '../../slice-facts.ts'

/** The record that a change set is about, by its name: the first of `names` that it touched; '' where it has none or is gone for good. */
export function subjectOf(raw: Database.Database, names: SliceFacts['names'], changeSetId: number): string {
  const changes = raw
    .prepare<[number], { entity: string; id: number; row: string | null }>(
      `select entity, first_id as id, row from change left join before_image on before_image.change_id = change.id
      where change_set_id = ? order by operation <> 'insert', change.id limit 200`,
    )
    .all(changeSetId)
  for (const [table, name] of names) {
    const change = changes.find(({ entity }) => entity === table)
    if (change === undefined) continue
    const row =
      raw.prepare(`select ${name} from ${table} where id = ?`).pluck().get(change.id) ??
      raw
        .prepare(`select ${name} from (${columnsOf(raw, table)})`)
        .pluck()
        .get({ row: change.row ?? newestImage(raw, table, change.id) })
    if (typeof row === 'string' && row !== '') return row
  }
  return ''
}

/** SQL of a row as a before-image holds it. */
function columnsOf(raw: Database.Database, table: string): string {
  const columns = raw.prepare('select name from pragma_table_info(?)').pluck().all(table).map(String)
  return `select ${columns.map((column) => `@row ->> '$.${column}' as ${column}`).join(', ')}`
}

/** What the journal last saw of a record that is gone. */
function newestImage(raw: Database.Database, table: string, id: number): string | null {
  const row = raw
    .prepare(
      `select row from change join before_image on before_image.change_id = change.id
      where entity = ? and first_id = ? and operation = 'delete' order by change.id desc limit 1`,
    )
    .pluck()
    .get(table, id)
  return typeof row === 'string' ? row : null
}

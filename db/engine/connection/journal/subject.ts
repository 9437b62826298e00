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
    const found = nameOf(raw, table, name, change)
    if (found !== '') return found
  }
  return ''
}

/** A record's name by the SQL for it; of one that is gone by its image, or else by what the journal last saw. '' where there is none. */
export function nameOf(
  raw: Database.Database,
  table: string,
  name: string,
  { id, row = null }: { readonly id: number; readonly row?: string | null },
): string {
  const found =
    raw.prepare(`select ${name} from ${table} where id = ?`).pluck().get(id) ??
    raw
      .prepare(`select ${name} from (${columnsOf(raw, table)})`)
      .pluck()
      .get({ row: row ?? newestImage(raw, table, id) })
  return typeof found === 'string' ? found : ''
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

import type Database from 'better-sqlite3'
import type { Assignment, BulkJournal } from '../../connection/bulk-journal.ts'
import { seatColumns } from './copied-columns.ts'
import type { AuditedTable } from '../../connection/write.ts'

/** A change of one record, as the journal notes it. */
export interface RecordedUpdate {
  readonly id: number
  readonly entity: AuditedTable
  readonly first_id: number
  readonly version_after: number | null
  /** The before-image, as JSON. */
  readonly row: string | null
}

/** Updates of one table, each with the columns of its before-image: a bit for each of `columns`. */
interface Together {
  readonly entity: AuditedTable
  /** Bit by column. */
  readonly columns: Map<string, number>
  readonly updates: { readonly update: RecordedUpdate; readonly marks: number }[]
}

/** Takes updates back set-wise: records that nobody has changed since get what stood there before. */
export class RestoreMany {
  readonly #raw: Database.Database
  readonly #journal: BulkJournal

  constructor(raw: Database.Database, journal: BulkJournal) {
    this.#raw = raw
    this.#journal = journal
    raw.exec(`create temp table if not exists restoring (
      id integer primary key, change_id integer not null, version integer not null, marks integer not null) strict`)
  }

  /** Returns the updates that it has taken back; the others need a closer look. No record may be named twice. */
  restore(updates: readonly RecordedUpdate[]): ReadonlySet<RecordedUpdate> {
    return new Set(byEntity(updates).flatMap((together) => this.#restoreTogether(together)))
  }

  #restoreTogether({ entity, columns, updates }: Together): readonly RecordedUpdate[] {
    this.#raw.exec('delete from restoring')
    const list = this.#raw.prepare(
      'insert into restoring (id, change_id, version, marks) values (?, ?, ?, ?)',
    )
    for (const { update, marks } of updates)
      list.run(update.first_id, update.id, update.version_after ?? 0, marks)
    this.#raw.exec(`delete from restoring where not exists (
      select 1 from main.${entity} as now where now.id = restoring.id and now.version = restoring.version)`)
    const assign: Record<string, Assignment> = Object.fromEntries(
      [...columns].map(([column, mark]) => [
        column,
        { value: `before.row ->> '$.${column}'`, when: `restoring.marks & ${mark}` },
      ]),
    )
    const from =
      'temp.restoring cross join main.before_image as before on before.change_id = restoring.change_id'
    // the plus: few rows are restored, so the table is looked up by them and not the other way round
    const where = `${entity}.id = +restoring.id`
    if (entity === 'establishment') this.#restoreSeats(columns, from)
    this.#journal.updateAll({ table: entity, assign, from, where, stamp: false }, {})
    const restored = new Set(this.#raw.prepare('select id from restoring').pluck().all().map(Number))
    return updates.flatMap(({ update }) => (restored.has(update.first_id) ? [update] : []))
  }

  /** The copies that organisations hold of their head office, index by index; the trigger would do it row by row. */
  #restoreSeats(columns: ReadonlyMap<string, number>, from: string): void {
    for (const [column, copies] of Object.entries(seatColumns)) {
      const mark = columns.get(column)
      if (mark === undefined) continue
      const values = copies.map(
        (copy) => `${copy} = coalesce(seat.row ->> '$.${copy.replace('seat_', '')}', ${copy})`,
      )
      this.#raw.exec(`with seat as materialized (select office.organisation_id, before.row
          from ${from} cross join main.establishment as office on office.id = restoring.id and office.is_head_office = 1
          where restoring.marks & ${mark})
        update or rollback main.organisation set ${values.join(', ')} from seat
        where organisation.id = +seat.organisation_id`)
    }
  }
}

function byEntity(updates: readonly RecordedUpdate[]): readonly Together[] {
  const groups = new Map<AuditedTable, Together>()
  for (const update of updates) {
    if (update.row === null) continue
    const { entity } = update
    const group: Together = groups.get(entity) ?? { entity, columns: new Map(), updates: [] }
    groups.set(entity, group)
    let marks = 0
    // written by the journal
    for (const column of Object.keys(JSON.parse(update.row) as object)) {
      const mark = group.columns.get(column) ?? 2 ** group.columns.size
      group.columns.set(column, mark)
      marks += mark
    }
    group.updates.push({ update, marks })
  }
  return [...groups.values()]
}

import type Database from 'better-sqlite3'
import { imageOf } from './changes.ts'
import type { Theirs } from './conflicts.ts'
import type { TheirChanges } from './their-changes.ts'

interface JournalChange {
  readonly setId: number
  readonly at: string
  readonly staffId: number | null
  readonly operation: string
  readonly image: string | null
}

/** What the log has done to records since a place in it, as the journal tells: read for the records that are asked for alone. */
export class JournalSince implements Pick<TheirChanges, 'get' | 'has'> {
  readonly #changes: Database.Statement<
    { readonly table: string; readonly id: number; readonly segment: number },
    JournalChange
  >
  readonly #segment: number
  readonly #known = new Map<string, Theirs | undefined>()

  constructor(raw: Database.Database, segment: number) {
    this.#segment = segment
    const changes = (index: string, of: string): string =>
      `select change_set.seq, change.id, change_set.id as setId, at, staff_id as staffId, operation, row as image
      from main.change indexed by ${index}
      join main.change_set on change_set.id = change_set_id
      left join main.before_image on before_image.change_id = change.id
      where entity = @table and ${of} and segment > @segment`
    this.#changes = raw.prepare(
      `${changes('change_of_record', 'first_id = @id')}
      union all ${changes('change_of_range', 'last_id > first_id and first_id < @id and last_id >= @id')}
      order by 1, 2`,
    )
  }

  has(table: string, id: number): boolean {
    return this.get(table, id) !== undefined
  }

  get(table: string, id: number): Theirs | undefined {
    const key = `${table} ${id}`
    if (!this.#known.has(key)) this.#known.set(key, this.#read(table, id))
    return this.#known.get(key)
  }

  #read(table: string, id: number): Theirs | undefined {
    const changes = this.#changes.all({ table, id, segment: this.#segment })
    const last = changes.at(-1)
    if (last === undefined) return undefined
    const columns = new Set<string>()
    for (const { operation, image } of changes)
      if (operation === 'update') for (const column of Object.keys(imageOf(image) ?? {})) columns.add(column)
    const { setId, at, staffId } = last
    return { setId, at, staffId, columns }
  }
}

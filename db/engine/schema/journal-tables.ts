import type { Generated } from 'kysely'

export interface ChangeSetTable {
  id: Generated<number>
  /** Order of the change sets in this database. */
  seq: number
  /** The desk that made it. */
  desk: Generated<number>
  command: string
  at: string
  staff_id: number | null
  batch_id: number | null
  undo_of: number | null
  undone_by: number | null
  /** The segment of the shared log that holds it; null while none does. */
  segment: number | null
}

export interface ChangeTable {
  id: Generated<number>
  change_set_id: number
  entity: string
  operation: 'insert' | 'update' | 'delete'
  first_id: number
  last_id: number
  version_after: number | null
}

/** The highest id ever given in a table. */
export interface LastIdTable {
  entity: string
  id: number
}

export interface BeforeImageTable {
  change_id: number
  row: string
}

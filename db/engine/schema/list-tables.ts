import type { Generated } from 'kysely'

export interface ListViewTable {
  id: Generated<number>
  version: Generated<number>
  list: string
  name: string
  /** Whose it is; null: the whole office's. */
  staff_id: number | null
  /** JSON of `viewState`. */
  state: string
}

import type { Generated } from 'kysely'

/** A desk of the office; its id is the desk's number. */
export interface DeskTable {
  id: Generated<number>
  version: Generated<number>
  /** What people call it: the person's name, or the computer's. */
  name: string
  staff_id: number | null
  /** `ed25519:` and Base64. */
  signing_key: string
  /** `age1…`: what is written for this desk alone is encrypted to it. */
  recipient: string
  admitted_at: string
  removed_at: string | null
}

/** The key of one epoch, encrypted to one desk. */
export interface DeskKeyTable {
  id: Generated<number>
  version: Generated<number>
  epoch: number
  desk_id: number
  /** An age file in Base64. */
  wrapped: string
}

/** To where the shared log has moved. */
export interface StockMoveTable {
  id: Generated<number>
  version: Generated<number>
  marker: string
  /** As whoever moved it reaches it; JSON. */
  place: string
  moved_at: string
}

/** What two desks did at once and no rule could settle: nothing of it is dropped in silence. */
export interface ConflictTable {
  id: Generated<number>
  version: Generated<number>
  kind: 'changed' | 'removed' | 'parked' | 'renamed' | 'replaced'
  status: Generated<'open' | 'mine' | 'theirs' | 'both' | 'closed'>
  entity: string
  row_id: number
  /** The column; null where it is about the record or about a whole change set. */
  field: string | null
  /** JSON: the value that was not kept; of `parked` the changes of the whole set. */
  mine: string
  /** JSON: the value that stands there. */
  theirs: string
  change_set_id: number
  command: string
  made_at: string
  made_by_id: number | null
  their_change_set_id: number | null
  their_made_at: string | null
  their_made_by_id: number | null
  noticed_at: string
  settled_at: string | null
  settled_by_id: number | null
}

/** A record that a change set deleted for good: its before-images go once the set is in the shared log. */
export interface ErasureTable {
  change_set_id: number
  entity: string
  row_id: number
}

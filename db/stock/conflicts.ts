import type { WritingConnection } from '../engine/connection/write.ts'
import { WriteScope } from '../engine/connection/write.ts'
import type { Value } from './changes.ts'

/** The last that another desk did to a record. */
export interface Theirs {
  readonly setId: number
  readonly at: string
  readonly staffId: number | null
  /** Columns that were changed since this desk last looked. */
  readonly columns: ReadonlySet<string>
}

/** What could not be merged. */
export interface Conflict {
  readonly kind: 'changed' | 'removed' | 'parked' | 'renamed' | 'replaced'
  readonly table: string
  readonly id: number
  readonly field: string | null
  /** JSON. */
  readonly mine: string
  readonly theirs: string
  /** The change set of mine. */
  readonly setId: number
  readonly by: Theirs | null
}

/** A cell that mine and theirs fill differently. */
export interface Differing extends Omit<Conflict, 'mine' | 'theirs' | 'by'> {
  readonly mine: Value
  readonly theirs: Value
}

/** What is known of the sets of mine that conflicts are about. */
export type SetFacts = ReadonlyMap<
  number,
  { readonly command: string; readonly at: string; readonly staffId: number | null }
>

/** Lists conflicts in a change set of this desk, so that every desk sees them and backups hold them. */
export function listConflicts(
  connection: WritingConnection,
  conflicts: readonly Conflict[],
  sets: SetFacts,
  now: string,
): void {
  if (conflicts.length === 0) return
  const scope = new WriteScope(connection, { command: 'conflicts.notice', staffId: null }, now)
  for (const { kind, table, id, field, mine, theirs, setId, by } of conflicts) {
    const set = sets.get(setId)
    scope.insert('conflict', {
      kind,
      entity: table,
      row_id: id,
      field,
      mine,
      theirs,
      change_set_id: setId,
      command: set?.command ?? '',
      made_at: set?.at ?? now,
      made_by_id: set?.staffId ?? null,
      their_change_set_id: by?.setId ?? null,
      their_made_at: by?.at ?? null,
      their_made_by_id: by?.staffId ?? null,
      noticed_at: now,
      settled_at: null,
      settled_by_id: null,
    })
  }
  scope.finish()
}

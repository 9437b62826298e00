import { ownIdOf, type OwnKey } from '../../../../preload/contract/own-fields.ts'
import type { WriteScope } from '../../../engine/connection/write.ts'
import { saidOfOwn } from '../comparison/own-difference.ts'

interface Said {
  readonly organisation_id: number
  readonly own: string
}

const isThere = 'select 1 from main.own_field where id = ?'

/** Enters what rows that have just become organisations say of the office's own fields; `rows` gives these. */
export function insertOwnValues(scope: WriteScope, rows: string): void {
  const { raw } = scope
  const defined = raw.prepare<[number], number>(isThere).pluck()
  const said = raw.prepare<[], Said>(
    `select created.organisation_id, draft.own from ${rows} where draft.own <> '' order by created.organisation_id`,
  )
  for (const { organisation_id, own } of said.all())
    for (const [key, value] of saidOfOwn(own)) {
      const field_id = ownIdOf(key)
      // it may have been taken away since the comparison
      if (defined.get(field_id) !== undefined)
        scope.insert('organisation_own_value', { organisation_id, field_id, value })
    }
}

/** Changes what an organisation holds of these fields to what a row says; returns what stood there before, by key. */
export function takeOwnValues(
  scope: WriteScope,
  organisationId: number,
  own: string,
  wanted: ReadonlySet<OwnKey>,
): ReadonlyMap<OwnKey, string | number | null> {
  const before = new Map<OwnKey, string | number | null>()
  if (wanted.size === 0) return before
  const { raw } = scope
  const defined = raw.prepare<[number], number>(isThere).pluck()
  const stored = raw.prepare<[number, number], { readonly id: number; readonly value: string | number }>(
    'select id, value from main.organisation_own_value where organisation_id = ? and field_id = ?',
  )
  for (const [key, value] of saidOfOwn(own)) {
    const fieldId = ownIdOf(key)
    if (!wanted.has(key) || defined.get(fieldId) === undefined) continue
    const row = stored.get(organisationId, fieldId)
    before.set(key, row?.value ?? null)
    if (row === undefined)
      scope.insert('organisation_own_value', { organisation_id: organisationId, field_id: fieldId, value })
    else scope.update('organisation_own_value', row.id, null, { value })
  }
  return before
}

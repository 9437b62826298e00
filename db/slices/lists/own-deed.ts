import { sql } from 'kysely'
import type { RecordsChange } from '../../../preload/contract/list-changes.ts'
import { isOwnKey, type OwnEntity } from '../../../preload/contract/own-fields.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import type { Deed } from '../../engine/lists/many.ts'
import { checkedOwn, ownDefinitions, ownDiffering, setOwnOfMany, valueAsText } from '../own-fields/index.ts'
import { listedIds, recordsOf, type NamedTable } from './deeds.ts'

type Setting = Deed<Extract<RecordsChange, { readonly kind: 'set' }>>

/** A field set to one value, one of the office's own fields, too; what stands there is said in words. */
export const settingOwnToo = (
  of: NamedTable,
  entity: OwnEntity,
  builtIn: Setting,
  noteOrigins: (scope: WriteScope, ids: readonly number[], field: string) => Promise<void> = () =>
    Promise.resolve(),
): Setting => ({
  outcome: async (reading, ids, change) => {
    if (!isOwnKey(change.field)) return builtIn.outcome(reading, ids, change)
    const { db } = reading
    const definitions = await ownDefinitions(db)
    const { definition, value } = checkedOwn(definitions, entity, change.field, change.value)
    const found = await ownDiffering(db, entity, ids, definition.id, value)
    const rows = await recordsOf(db, of, [...found.keys()])
    return {
      rows: rows.map((row) => {
        const before = found.get(row.id) ?? null
        return { ...row, before: before === null ? null : valueAsText(definition, before), after: value }
      }),
      left: [],
    }
  },
  apply: async (scope, rows, change, today) => {
    if (!isOwnKey(change.field)) return builtIn.apply(scope, rows, change, today)
    const ids = rows.map(({ id }) => id)
    const definitions = await ownDefinitions(scope.db)
    const { definition, value } = checkedOwn(definitions, entity, change.field, change.value)
    await setOwnOfMany(scope, entity, ids, definition.id, value)
    await sql`update ${sql.table(of.table)} set version = version + 1, updated_at = ${scope.now}
      where id in (${listedIds(ids)})`.execute(scope.db)
    return noteOrigins(scope, ids, change.field)
  },
})

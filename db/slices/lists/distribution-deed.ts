import { sql } from 'kysely'
import type { RecordsChange } from '../../../preload/contract/list-changes.ts'
import type { Deed } from '../../engine/lists/many.ts'
import { distributionListNamed, distributionListOf } from '../distribution-lists/index.ts'
import { leftFor, recordsOf, type NamedTable } from './deeds.ts'

type Adding = Extract<RecordsChange, { readonly kind: 'addToDistributionList' }>

/** Onto a distribution list; who is on it stays as they are, and a list of a new name is made. */
export const addingToDistributionList = (
  of: NamedTable & { readonly table: 'organisation' | 'person' },
): Deed<Adding> => {
  const column = `${of.table}_id` as const
  return {
    outcome: async ({ db }, ids, { list }) => {
      const listId = (await distributionListNamed(db, list)) ?? 0
      const isMember = sql`${sql.ref('id')} in
        (select ${sql.ref(column)} from distribution_member where list_id = ${listId} and ${sql.ref(column)} is not null)`
      const rows = await recordsOf(db, of, ids, sql`''`, sql`not (${isMember})`)
      return {
        rows: rows.map((row) => ({ ...row, after: '' })),
        left: leftFor('listed', await recordsOf(db, of, ids, sql`''`, isMember)),
      }
    },
    apply: async (scope, rows, { list }, today) => {
      const listId = await distributionListOf(scope, list)
      for (const { id } of rows)
        scope.insert('distribution_member', { list_id: listId, [column]: id, added_on: today })
      if (rows.length > 0) scope.touch('distribution_list', listId, null)
    },
  }
}

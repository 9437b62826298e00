import type { Finder } from '../../engine/slice-facts.ts'
import { rankedByName } from '../../text/rank.ts'

/** Groups by name; an office has some dozens, so all of them are looked at. */
export const groupFinder: Finder = {
  find: async (read, query) => {
    const all = await read.selectFrom('working_group').select(['id', 'name']).execute()
    return all.flatMap((row) => rankedByName('group', row, query))
  },
  recall: async (read, ids) => {
    const rows = await read
      .selectFrom('working_group')
      .select(['id', 'name'])
      .where('id', 'in', [...ids])
      .execute()
    return rows.map(({ id, name }) => ({ entity: 'group', id, title: name, subtitle: '' }))
  },
}

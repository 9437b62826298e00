import type { Finder } from '../../engine/slice-facts.ts'
import { rankedByName } from '../../text/rank.ts'

/** Distribution lists by name; an office has some dozens, so all of them are looked at. */
export const distributionListFinder: Finder = {
  find: async (read, query) => {
    const all = await read.selectFrom('distribution_list').select(['id', 'name']).execute()
    return all.flatMap((row) => rankedByName('distributionList', row, query))
  },
  recall: async (read, ids) => {
    const rows = await read
      .selectFrom('distribution_list')
      .select(['id', 'name'])
      .where('id', 'in', [...ids])
      .execute()
    return rows.map(({ id, name }) => ({ entity: 'distributionList', id, title: name, subtitle: '' }))
  },
}

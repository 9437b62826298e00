import type { Finder } from '../../engine/slice-facts.ts'
import { rankedByName } from '../../text/rank.ts'

/** Themes by name; an office has some dozens, so all of them are looked at. */
export const themeFinder: Finder = {
  find: async (read, query) => {
    const all = await read.selectFrom('theme').select(['id', 'name']).execute()
    return all.flatMap((row) => rankedByName('theme', row, query))
  },
  recall: async (read, ids) => {
    const rows = await read
      .selectFrom('theme')
      .select(['id', 'name'])
      .where('id', 'in', [...ids])
      .execute()
    return rows.map(({ id, name }) => ({ entity: 'theme', id, title: name, subtitle: '' }))
  },
}

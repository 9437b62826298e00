import type { Kysely } from 'kysely'
import type { InputOf } from '../../../preload/contract/define.ts'
import { listName } from '../../../preload/contract/lists.ts'
import { viewState, type View, type views } from '../../../preload/contract/views.ts'
import type { Handlers } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Lists } from '../../engine/lists/lists.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { byName } from '../../text/sort-key.ts'

type ViewFields = InputOf<(typeof views)['create']>['fields']

/** The views that somebody sees, the office's and their own, each with the number of its records. */
async function listViews(
  read: Kysely<Schema>,
  lists: Lists,
  staffId: number,
  today: string,
): Promise<View[]> {
  const rows = await read
    .selectFrom('list_view')
    .selectAll()
    .where((builder) => builder.or([builder('staff_id', 'is', null), builder('staff_id', '=', staffId)]))
    .execute()
  const found: View[] = []
  for (const row of rows.toSorted(byName)) {
    const list = listName.safeParse(row.list)
    const state = viewState.safeParse(JSON.parse(row.state))
    // of a later Kontor, perhaps
    if (!list.success || !state.success) continue
    const fields = { list: list.data, name: row.name, isShared: row.staff_id === null, state: state.data }
    const count = await lists
      .of(list.data)
      .count(state.data.filter, today)
      .catch((error: unknown) => {
        if (error instanceof KontorError) return null
        throw error
      })
    found.push({ id: row.id, version: row.version, fields, count })
  }
  return found
}

const columns = (fields: ViewFields, staffId: number) => ({
  list: fields.list,
  name: fields.name,
  staff_id: fields.isShared ? null : staffId,
  state: JSON.stringify(fields.state),
})

export const viewHandlers: Handlers<'views'> = {
  list: async ({ read, lists, staffId, today }) => ({
    views: await listViews(read, lists, await staffId(), today()),
  }),
  create: async ({ write, staffId }, { fields }) => {
    const own = await staffId()
    return write('views.create', (scope) => ({
      id: scope.insert('list_view', columns(fields, own)),
      version: 1,
    }))
  },
  update: async ({ write, staffId }, { id, version, fields }) => {
    const own = await staffId()
    return write('views.update', (scope) => ({
      id,
      version: scope.update('list_view', id, version, columns(fields, own)),
    }))
  },
  remove: async ({ write }, { id, version }) => {
    await write('views.remove', (scope) => scope.remove('list_view', id, version))
    return {}
  },
}

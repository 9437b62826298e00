import { removeWithAttached } from '../../engine/connection/attached.ts'
import type { Handlers } from '../../engine/context.ts'
import { savedFileMode } from '../../engine/files/private.ts'
import { savingFailure, writeSavedFile } from '../../engine/files/saved-file.ts'
import { addMember, choosePerson, createList, removeMembers, updateList } from './commands.ts'
import { membersAsCsv } from './table.ts'
import { allLists, listDetail } from './queries.ts'

export { distributionListNamed, distributionListOf } from './commands.ts'

export const distributionListHandlers: Handlers<'distributionLists'> = {
  list: async ({ read }) => ({ lists: await allLists(read) }),
  get: ({ read }, { id }) => listDetail(read, id),
  create: ({ write }, { fields }) => write('distributionLists.create', (scope) => createList(scope, fields)),
  update: ({ write }, { id, version, fields }) =>
    write('distributionLists.update', (scope) => updateList(scope, id, version, fields)),
  remove: async ({ write }, { id, version }) => {
    await write('distributionLists.remove', (scope) =>
      removeWithAttached(scope, 'distribution_list', id, version),
    )
    return {}
  },
  addMember: ({ write, today }, member) =>
    write('distributionLists.addMember', (scope) => addMember(scope, member, today())),
  choosePerson: ({ write }, { id, version, personId }) =>
    write('distributionLists.choosePerson', (scope) => choosePerson(scope, id, version, personId)),
  export: async ({ read, pathOf }, { id, file }) => {
    const target = pathOf(file)
    const { members } = await listDetail(read, id)
    try {
      writeSavedFile(target, membersAsCsv(members), savedFileMode())
    } catch (error) {
      throw savingFailure(error)
    }
    return { rows: members.length }
  },
  removeMembers: async ({ write }, { listId, ids }) => {
    await write('distributionLists.removeMembers', (scope) => removeMembers(scope, listId, ids))
    return {}
  },
}

import type { Handlers } from '../../engine/context.ts'
import { removeTag, renameTag, setTags } from './commands.ts'
import { listTags } from './queries.ts'

export { addTagToMany, tagNamed } from './commands.ts'
export { tagsOf } from './queries.ts'

export const tagHandlers: Handlers<'tags'> = {
  list: async ({ read }) => ({ tags: await listTags(read) }),
  setOf: async ({ write }, { organisationId, names }) => {
    await write('tags.setOf', (scope) => setTags(scope, organisationId, names))
    return {}
  },
  update: ({ write }, { id, version, name }) =>
    write('tags.update', (scope) => renameTag(scope, id, version, name)),
  remove: async ({ write }, { id, version }) => {
    await write('tags.remove', (scope) => removeTag(scope, id, version))
    return {}
  },
}

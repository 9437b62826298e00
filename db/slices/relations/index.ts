import type { Handlers } from '../../engine/context.ts'
import { createRelation, endRelation, updateRelation } from './commands.ts'
import { listRelations } from './queries.ts'

export { listRelations } from './queries.ts'
export { endsOf } from './rules.ts'

export const relationHandlers: Handlers<'relations'> = {
  list: async ({ read }, { organisationId }) => ({ relations: await listRelations(read, organisationId) }),
  create: ({ write }, { organisationId, fields }) =>
    write('relations.create', (scope) => createRelation(scope, organisationId, fields)),
  update: ({ write }, { id, version, organisationId, fields }) =>
    write('relations.update', (scope) => updateRelation(scope, id, version, organisationId, fields)),
  end: ({ write }, { id, version, validTo }) =>
    write('relations.end', (scope) => endRelation(scope, id, version, validTo)),
  remove: async ({ write }, { id, version }) => {
    await write('relations.remove', async (scope) => {
      scope.remove('organisation_relation', id, version)
    })
    return {}
  },
}

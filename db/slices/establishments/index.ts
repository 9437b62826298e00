import type { Handlers } from '../../engine/context.ts'
import { createEstablishment, makeHeadOffice, removeEstablishment, updateEstablishment } from './commands.ts'
import { listEstablishments } from './queries.ts'

export { listEstablishments } from './queries.ts'
export const establishmentHandlers: Handlers<'establishments'> = {
  list: async ({ read }, { organisationId }) => ({
    establishments: await listEstablishments(read, organisationId),
  }),
  create: ({ write }, { organisationId, fields }) =>
    write('establishments.create', (scope) => createEstablishment(scope, organisationId, fields)),
  update: ({ write }, { id, version, fields }) =>
    write('establishments.update', (scope) => updateEstablishment(scope, id, version, fields)),
  remove: async ({ write }, { id, version }) => {
    await write('establishments.remove', (scope) => removeEstablishment(scope, id, version))
    return {}
  },
  makeHeadOffice: ({ write }, { id, version }) =>
    write('establishments.makeHeadOffice', (scope) => makeHeadOffice(scope, id, version)),
}

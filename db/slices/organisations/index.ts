import { removeWithAttached } from '../../engine/connection/attached.ts'
import type { Handlers } from '../../engine/context.ts'
import { createOrganisation, setOrganisationThemes, updateOrganisation } from './commands.ts'
import { organisationDetail } from './detail.ts'

export { organisationDetail } from './detail.ts'
export {
  addressKey,
  organisationMatchKey,
  organisationSearchText,
  organisationSortKey,
  refuseImpossiblePlace,
} from './rules.ts'
export { placeSortKey } from './derive.ts'
export { parseFieldOrigins, recordOrigins, type FieldOrigins } from './provenance.ts'
export { plainColumns } from './plain-fields.ts'
export { idsReferring } from './references.ts'

export const organisationHandlers: Handlers<'organisations'> = {
  get: ({ read, today }, { id }) => organisationDetail(read, id, today()),
  create: ({ write }, { fields, own }) =>
    write('organisations.create', (scope) => createOrganisation(scope, fields, own)),
  update: ({ write }, { id, version, fields, own }) =>
    write('organisations.update', (scope) => updateOrganisation(scope, id, version, fields, own)),
  remove: async ({ write }, { id, version }) => {
    await write('organisations.remove', (scope) => removeWithAttached(scope, 'organisation', id, version))
    return {}
  },
  setThemes: async ({ write }, { id, themeIds }) => {
    await write('organisations.setThemes', (scope) => setOrganisationThemes(scope, id, themeIds))
    return {}
  },
}

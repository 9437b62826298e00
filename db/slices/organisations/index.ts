import type { Handlers } from '../../engine/context.ts'
import {
  createOrganisation,
  removeOrganisation,
  setOrganisationThemes,
  updateOrganisation,
} from './commands.ts'
import { organisationDetail } from './detail.ts'
import { listOrganisations, organisationFacets } from './list.ts'

export { addressKey, organisationMatchKey, organisationSearchText, organisationSortKey } from './rules.ts'
export { placeSortKey } from './derive.ts'
export { parseFieldOrigins, type FieldOrigins } from './provenance.ts'
export { plainColumns } from './plain-fields.ts'
export { idsReferring } from './references.ts'

export const organisationHandlers: Handlers<'organisations'> = {
  list: ({ read, today }, input) => listOrganisations(read, input, today()),
  facets: ({ read, today }, { filter }) => organisationFacets(read, filter, today()),
  get: ({ read, today }, { id }) => organisationDetail(read, id, today()),
  create: ({ write }, { fields }) =>
    write('organisations.create', (scope) => createOrganisation(scope, fields)),
  update: ({ write }, { id, version, fields }) =>
    write('organisations.update', (scope) => updateOrganisation(scope, id, version, fields)),
  remove: async ({ write }, { id, version }) => {
    await write('organisations.remove', (scope) => removeOrganisation(scope, id, version))
    return {}
  },
  setThemes: async ({ write }, { id, themeIds }) => {
    await write('organisations.setThemes', (scope) => setOrganisationThemes(scope, id, themeIds))
    return {}
  },
}

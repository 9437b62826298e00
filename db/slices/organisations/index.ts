import { removeWithAttached } from '../../engine/connection/attached.ts'
import type { Handlers } from '../../engine/context.ts'
import { changeMany, previewChange } from './bulk.ts'
import { createOrganisation, setOrganisationThemes, updateOrganisation } from './commands.ts'
import { organisationDetail } from './detail.ts'
import { listOrganisations, organisationFacets } from './list.ts'

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
  previewChange: async ({ read, lists, today, database }, { selection, change }) => {
    const ids = await lists.of('organisation').selected(selection, [], today())
    return previewChange(read, database.rules.references, ids, change)
  },
  change: async ({ write, lists, today }, { selection, change }) => {
    const ids = await lists.of('organisation').selected(selection, [], today())
    // what many at once have removed lies in the bin like what one has
    const command = change.kind === 'remove' ? 'organisations.remove' : 'organisations.change'
    return { changed: await write(command, (scope) => changeMany(scope, ids, change)) }
  },
  list: ({ lists, today }, input) => listOrganisations(lists.of('organisation'), input, today()),
  facets: ({ lists, today }, { filter }) => organisationFacets(lists.of('organisation'), filter, today()),
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

import { removeWithAttached } from '../../engine/connection/attached.ts'
import type { Handlers } from '../../engine/context.ts'
import { addAffiliation, createPerson, endAffiliation, updateAffiliation, updatePerson } from './commands.ts'
import { personDetail } from './queries.ts'

export { isValidOn, leftOrganisations, mainAffiliations } from './affiliations.ts'
export { meetPerson } from './commands.ts'
export { derivedPerson } from './derive.ts'
export { activeGroupsByPerson, attendedWithin, isRecorded, judgedMeetings, presencesOf } from './load.ts'
export {
  addressedName,
  addressedPart,
  isNameSuffix,
  isTitle,
  splitPersonName,
  type AddressedName,
} from './names.ts'
export { personName, personSearchText, personSortKey } from './rules.ts'

export const personHandlers: Handlers<'people'> = {
  get: ({ read, today }, { id }) => personDetail(read, id, today()),
  create: ({ write }, { fields, affiliation, own }) =>
    write('people.create', (scope) => createPerson(scope, fields, affiliation, { own })),
  update: ({ write }, { id, version, fields, own }) =>
    write('people.update', (scope) => updatePerson(scope, id, version, fields, own)),
  remove: async ({ write }, { id, version }) => {
    await write('people.remove', (scope) => removeWithAttached(scope, 'person', id, version))
    return {}
  },
  addAffiliation: ({ write }, { personId, affiliation }) =>
    write('people.addAffiliation', (scope) => addAffiliation(scope, personId, affiliation)),
  updateAffiliation: ({ write }, { id, version, affiliation }) =>
    write('people.updateAffiliation', (scope) => updateAffiliation(scope, id, version, affiliation)),
  removeAffiliation: async ({ write }, { id, version }) => {
    await write('people.removeAffiliation', async (scope) => {
      scope.remove('affiliation', id, version)
    })
    return {}
  },
  endAffiliation: ({ write }, { id, version, validTo }) =>
    write('people.endAffiliation', (scope) => endAffiliation(scope, id, version, validTo)),
}

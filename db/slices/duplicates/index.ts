import type { Handlers } from '../../engine/context.ts'
import { compareOrganisations } from './compare.ts'
import { markDistinct } from './distinct.ts'
import { findDuplicates } from './find.ts'
import { mergeOrganisations } from './merge.ts'
import { listPairs } from './pairs.ts'
import { markPeopleDistinct, personPairs } from './person-distinct.ts'
import { comparePeople, mergePeople } from './person-merge.ts'

export { distinctRows } from './distinct.ts'

export const duplicateHandlers: Handlers<'duplicates'> = {
  find: async (context) => context.jobs.start('duplicates', (control) => findDuplicates(context, control)),
  list: ({ read }, input) => listPairs(read, input),
  compare: ({ read }, { leftId, rightId }) => compareOrganisations(read, leftId, rightId),
  merge: ({ write }, input) => write('duplicates.merge', (scope) => mergeOrganisations(scope, input)),
  people: async ({ read, today }) => ({ pairs: await personPairs(read, today()) }),
  comparePeople: (context, { leftId, rightId }) => comparePeople(context, leftId, rightId),
  mergePeople: ({ write }, input) => write('duplicates.mergePeople', (scope) => mergePeople(scope, input)),
  markPeopleDistinct: async ({ write }, { leftId, rightId }) => {
    await write('duplicates.markPeopleDistinct', (scope) => markPeopleDistinct(scope, leftId, rightId))
    return {}
  },
  markDistinct: async ({ write }, { leftId, rightId }) => {
    await write('duplicates.markDistinct', (scope) => markDistinct(scope, leftId, rightId))
    return {}
  },
}

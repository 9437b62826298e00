import type { Handlers } from '../../engine/context.ts'
import { compareOrganisations } from './compare.ts'
import { markDistinct } from './distinct.ts'
import { findDuplicates } from './find.ts'
import { mergeOrganisations } from './merge.ts'
import { listPairs } from './pairs.ts'

export { distinctRows } from './distinct.ts'

export const duplicateHandlers: Handlers<'duplicates'> = {
  find: async (context) => context.jobs.start('duplicates', (control) => findDuplicates(context, control)),
  list: ({ read }, input) => listPairs(read, input),
  compare: ({ read }, { leftId, rightId }) => compareOrganisations(read, leftId, rightId),
  merge: ({ write }, input) => write('duplicates.merge', (scope) => mergeOrganisations(scope, input)),
  markDistinct: async ({ write }, { leftId, rightId }) => {
    await write('duplicates.markDistinct', (scope) => markDistinct(scope, leftId, rightId))
    return {}
  },
}

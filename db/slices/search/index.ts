import type { Handlers } from '../../engine/context.ts'
import { find } from './find.ts'
import { foundGroups, foundPage } from './pages.ts'
import { recall } from './recall.ts'

export { forgetNameWords } from './name-words.ts'

export const searchHandlers: Handlers<'search'> = {
  find: ({ read, slices, today }, input) => find(read, slices, input, today()),
  groups: ({ read, slices, today }, input) => foundGroups({ read, slices, today: today() }, input),
  page: ({ read, slices, today }, input) => foundPage({ read, slices, today: today() }, input),
  recall: async ({ read, slices, today }, { records }) => ({
    hits: await recall(read, slices.finders, records, today()),
  }),
}

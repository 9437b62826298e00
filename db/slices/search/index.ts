import type { Handlers } from '../../engine/context.ts'
import { find } from './find.ts'
import { recall } from './recall.ts'

export const searchHandlers: Handlers<'search'> = {
  find: ({ read, slices, today }, input) => find(read, slices.finders, input, today()),
  recall: async ({ read, slices, today }, { records }) => ({
    hits: await recall(read, slices.finders, records, today()),
  }),
}

import type { Handlers } from '../../engine/context.ts'
import { find } from './find.ts'
import { recall } from './recall.ts'

export const searchHandlers: Handlers<'search'> = {
  find: ({ read, today }, input) => find(read, input, today()),
  recall: async ({ read, today }, { records }) => ({ hits: await recall(read, records, today()) }),
}

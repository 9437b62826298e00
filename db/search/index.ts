import type { Handlers } from '../host/context.ts'
import { find } from './find.ts'

export const searchHandlers: Handlers<'search'> = {
  find: async ({ read, today }, input) => ({ hits: await find(read, input, today()) }),
}

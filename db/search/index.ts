import type { Handlers } from '../host/context.ts'

export const searchHandlers: Handlers<'search'> = {
  find: async () => ({ hits: [] }),
}

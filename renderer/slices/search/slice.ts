import type { Slice } from '../../kit/slice.ts'
import { searchDe } from './messages.de.ts'
import { searchEn } from './messages.en.ts'
import { searchRoutes } from './routes.ts'

type Words = typeof searchDe
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
}

export const searchSlice = {
  messages: { de: searchDe, en: searchEn },
  routes: searchRoutes,
} as const satisfies Slice

import type { Slice } from '../../kit/slice.ts'
import { setupDe } from './messages.de.ts'
import { setupEn } from './messages.en.ts'

type Words = typeof setupDe
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
}

export const setupSlice = {
  messages: { de: setupDe, en: setupEn },
  dependencies: {
    'setup.state': [],
  },
} as const satisfies Slice

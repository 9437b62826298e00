import type { Slice } from '../../kit/slice.ts'
import { establishmentsHistory } from './history.ts'
import { establishmentsDe } from './messages.de.ts'
import { establishmentsEn } from './messages.en.ts'

type Words = typeof establishmentsDe
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
}

export const establishmentsSlice = {
  messages: { de: establishmentsDe, en: establishmentsEn },
  history: establishmentsHistory,
  dependencies: {
    'establishments.list': ['establishment'],
  },
} as const satisfies Slice

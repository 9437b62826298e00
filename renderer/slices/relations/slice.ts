import type { Slice } from '../../kit/slice.ts'
import { relationsHistory } from './history.ts'
import { relationsDe } from './messages.de.ts'
import { relationsEn } from './messages.en.ts'

type Words = typeof relationsDe
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
}

export const relationsSlice = {
  messages: { de: relationsDe, en: relationsEn },
  history: relationsHistory,
  dependencies: {
    'relations.list': ['organisation_relation', 'organisation'],
  },
} as const satisfies Slice

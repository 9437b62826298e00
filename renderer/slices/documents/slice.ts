import type { Slice } from '../../kit/slice.ts'
import { documentsDe } from './messages.de.ts'
import { documentsEn } from './messages.en.ts'

type Words = typeof documentsDe
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
}

export const documentsSlice = {
  messages: { de: documentsDe, en: documentsEn },
  dependencies: {
    'documents.list': ['document', 'contact', 'visit', 'organisation', 'staff'],
  },
} as const satisfies Slice

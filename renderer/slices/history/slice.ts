import { entities } from '../../kit/data/entities.ts'
import type { Slice } from '../../kit/slice.ts'
import { historyDe } from './messages.de.ts'
import { historyEn } from './messages.en.ts'

type Words = typeof historyDe
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
}

export const historySlice = {
  messages: { de: historyDe, en: historyEn },
  // a document has no history of its own, but it may lie in the bin
  history: { document: { title: 'history.record.document', fields: {} } },
  dependencies: { 'history.ofRecord': entities, 'history.preview': entities },
} as const satisfies Slice

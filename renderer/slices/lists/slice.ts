import { entities } from '../../kit/data/entities.ts'
import type { Slice } from '../../kit/slice.ts'
import { listsDe } from './messages.de.ts'
import { listsEn } from './messages.en.ts'

type Words = typeof listsDe
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
}

export const listsSlice = {
  messages: { de: listsDe, en: listsEn },
  dependencies: {
    // cells are made of records of every kind
    'lists.rows': entities,
    'lists.values': entities,
    'lists.previewChange': entities,
  },
} as const satisfies Slice

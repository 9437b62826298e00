import { entities } from '../../kit/data/entities.ts'
import type { Slice } from '../../kit/slice.ts'
import { viewsDe } from './messages.de.ts'
import { viewsEn } from './messages.en.ts'

type Words = typeof viewsDe
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
}

export const viewsSlice = {
  messages: { de: viewsDe, en: viewsEn },
  dependencies: {
    // with each view comes the number of its records
    'views.list': entities,
  },
} as const satisfies Slice

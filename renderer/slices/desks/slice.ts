import type { Slice } from '../../kit/slice.ts'
import { desksDe } from './messages.de.ts'
import { desksEn } from './messages.en.ts'

type Words = typeof desksDe
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
}

export const desksSlice = {
  messages: { de: desksDe, en: desksEn },
  dependencies: {
    'desks.status': ['replica', 'conflict', 'desk'],
    'desks.list': ['desk', 'replica'],
    'conflicts.list': ['conflict'],
  },
} as const satisfies Slice

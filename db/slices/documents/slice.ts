import type { Slice } from '../../engine/slice.ts'
import { documentContentHandlers } from './index.ts'
import { sweepContents } from './sweep.ts'

export const documentsSlice = {
  handlers: { documentContents: documentContentHandlers },
  recover: [sweepContents],
} as const satisfies Slice

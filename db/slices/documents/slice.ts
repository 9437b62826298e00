import type { Slice } from '../../engine/slice.ts'
import { documentContentHandlers } from './index.ts'
import { documentTexts } from './texts.ts'
import { sweepContents } from './sweep.ts'

export const documentsSlice = {
  handlers: { documentContents: documentContentHandlers },
  texts: { document: documentTexts },
  recover: [sweepContents],
} as const satisfies Slice

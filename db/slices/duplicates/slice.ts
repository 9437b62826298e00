import type { Slice } from '../../engine/slice.ts'
import { duplicateHandlers } from './index.ts'

export const duplicatesSlice = {
  handlers: { duplicates: duplicateHandlers },
} as const satisfies Slice

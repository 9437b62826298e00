import type { Slice } from '../../engine/slice.ts'
import { binHandlers } from './index.ts'
import { sweepBin } from './purge.ts'

export const binSlice = {
  handlers: { bin: binHandlers },
  recover: [sweepBin],
} as const satisfies Slice

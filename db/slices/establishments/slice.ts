import type { Slice } from '../../engine/slice.ts'
import { establishmentHandlers } from './index.ts'

export const establishmentsSlice = {
  handlers: { establishments: establishmentHandlers },
} as const satisfies Slice

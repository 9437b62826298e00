import type { Slice } from '../../engine/slice.ts'
import { officeHandlers } from './index.ts'

export const officeSlice = {
  handlers: { office: officeHandlers },
} as const satisfies Slice

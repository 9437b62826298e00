import type { Slice } from '../../engine/slice.ts'
import { officeHandlers } from './index.ts'
import { staffHandlers } from './staff.ts'

export const officeSlice = {
  handlers: { office: officeHandlers, staff: staffHandlers },
} as const satisfies Slice

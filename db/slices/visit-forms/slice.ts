import type { Slice } from '../../engine/slice.ts'
import { visitFormHandlers } from './index.ts'

export const visitFormsSlice = {
  handlers: { visitForms: visitFormHandlers() },
} as const satisfies Slice

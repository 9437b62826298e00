import type { Slice } from '../../engine/slice.ts'
import { visitPlanHandlers } from './index.ts'

export const visitPlanningSlice = {
  handlers: { visitPlan: visitPlanHandlers },
} as const satisfies Slice

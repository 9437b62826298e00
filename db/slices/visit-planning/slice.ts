import type { Slice } from '../../engine/slice.ts'
import { readyToPropose, readRule, visitPlanHandlers } from './index.ts'

export const visitPlanningSlice = {
  handlers: { visitPlan: visitPlanHandlers },
  // with many companies the first proposals of a day would be waited for
  attendsSoon: true,
  attend:
    ({ read, lists, today }) =>
    async () =>
      readyToPropose(lists.of('organisation'), (await readRule(read)).fields, today()),
} as const satisfies Slice

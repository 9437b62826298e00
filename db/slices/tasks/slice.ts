import type { Slice } from '../../engine/slice.ts'
import { taskHandlers } from './index.ts'
import { taskSource } from './timeline.ts'

export const tasksSlice = {
  handlers: { tasks: taskHandlers },
  timeline: { task: taskSource },
} as const satisfies Slice

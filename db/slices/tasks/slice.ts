import type { Slice } from '../../engine/slice.ts'
import { taskHandlers } from './index.ts'
import { taskList } from './list-columns.ts'
import { taskTexts } from './texts.ts'
import { taskSource } from './timeline.ts'

export const tasksSlice = {
  handlers: { tasks: taskHandlers },
  lists: { task: taskList },
  texts: { task: taskTexts },
  timeline: { task: taskSource },
} as const satisfies Slice

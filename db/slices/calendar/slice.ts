import type { Slice } from '../../engine/slice.ts'
import { calendarHandlers } from './index.ts'

export const calendarSlice = { handlers: { calendar: calendarHandlers } } as const satisfies Slice

import type { Slice } from '../../engine/slice.ts'
import { doctorHandlers } from './index.ts'

export const doctorSlice = { handlers: { doctor: doctorHandlers } } as const satisfies Slice

import type { Slice } from '../../engine/slice.ts'
import { viewHandlers } from './index.ts'

export const viewsSlice = { handlers: { views: viewHandlers } } as const satisfies Slice

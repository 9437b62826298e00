import type { Slice } from '../../engine/slice.ts'
import { searchHandlers } from './index.ts'

export const searchSlice = { handlers: { search: searchHandlers } } as const satisfies Slice

import type { Slice } from '../../engine/slice.ts'
import { listHandlers } from './index.ts'

export const listsSlice = { handlers: { lists: listHandlers } } as const satisfies Slice

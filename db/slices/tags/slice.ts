import type { Slice } from '../../engine/slice.ts'
import { tagHandlers } from './index.ts'

export const tagsSlice = { handlers: { tags: tagHandlers } } as const satisfies Slice

import type { Slice } from '../../engine/slice.ts'
import { guideHandlers } from './index.ts'

export const guidesSlice = { handlers: { guides: guideHandlers } } as const satisfies Slice

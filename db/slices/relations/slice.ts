import type { Slice } from '../../engine/slice.ts'
import { relationHandlers } from './index.ts'

export const relationsSlice = {
  handlers: { relations: relationHandlers },
} as const satisfies Slice

import type { Slice } from '../../engine/slice.ts'
import { conflictHandlers, deskHandlers, endKeeper, keeperOf, startKeeper } from './index.ts'

export const desksSlice = {
  handlers: { conflicts: conflictHandlers, desks: deskHandlers },
  accompany: (context) => {
    startKeeper(context)
    return { committed: () => keeperOf(context)?.committed(), close: () => endKeeper(context) }
  },
} as const satisfies Slice

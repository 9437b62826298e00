import type { Slice } from '../../engine/slice.ts'
import { failureOf } from '../../engine/failure.ts'
import { closeKeeper, conflictHandlers, deskHandlers, keeperOf, startKeeper } from './index.ts'
import { tidySnapshots } from './stored-snapshot.ts'

export const desksSlice = {
  handlers: { conflicts: conflictHandlers, desks: deskHandlers },
  recover: [tidySnapshots],
  accompany: (context) => {
    startKeeper(context).catch((error: unknown) => void failureOf(error))
    return { committed: () => keeperOf(context)?.committed(), close: () => closeKeeper(context) }
  },
} as const satisfies Slice

import type { DataContext } from '../engine/context.ts'
import { failureOf } from '../engine/failure.ts'
import { slices } from './slices.ts'
import type { Companion } from '../engine/slice.ts'

/** Lets slices go along with a profile that a window has open. */
export function accompany(context: DataContext): Companion {
  const companions = slices.flatMap(({ accompany: begin }) => begin?.(context) ?? [])
  return {
    committed: () => companions.forEach((companion) => companion.committed()),
    close: async () => {
      await Promise.all(
        companions.map((companion) => companion.close().catch((error: unknown) => void failureOf(error))),
      )
    },
  }
}

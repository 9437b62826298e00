import { useState } from 'react'
import { readGridPreferences, writeGridPreferences, type GridPreferences } from './preferences.ts'

interface UsualColumns {
  /** Shown before anything was changed, in their order. */
  readonly shown: readonly string[]
  /** All that there are. */
  readonly all: readonly string[]
}

/** How this person has arranged a grid, and the way to change it. */
export function useGridPreferences(
  gridId: string,
  usual?: UsualColumns,
): readonly [GridPreferences, (next: GridPreferences) => void] {
  const [kept, setKept] = useState(() => ({ gridId, preferences: readGridPreferences(gridId) }))
  const stored = kept.gridId === gridId ? kept.preferences : readGridPreferences(gridId)
  const preferences =
    stored.columns.length > 0 || usual === undefined ? stored : { ...stored, columns: arranged(usual) }
  const change = (next: GridPreferences): void => {
    writeGridPreferences(gridId, next)
    setKept({ gridId, preferences: next })
  }
  return [preferences, change]
}

const arranged = ({ shown, all }: UsualColumns): GridPreferences['columns'] => [
  ...shown.map((id) => ({ id, isHidden: false })),
  ...all.filter((id) => !shown.includes(id)).map((id) => ({ id, isHidden: true })),
]

import { useState } from 'react'
import { readGridPreferences, writeGridPreferences, type GridPreferences } from './preferences.ts'

/** How this person has arranged a grid, and the way to change it; `usual` columns are shown before anything was changed. */
export function useGridPreferences(
  gridId: string,
  usual: readonly string[] = [],
): readonly [GridPreferences, (next: GridPreferences) => void] {
  const [kept, setKept] = useState(() => ({ gridId, preferences: readGridPreferences(gridId) }))
  const stored = kept.gridId === gridId ? kept.preferences : readGridPreferences(gridId)
  const preferences =
    stored.columns.length > 0 ? stored : { ...stored, columns: usual.map((id) => ({ id, isHidden: false })) }
  const change = (next: GridPreferences): void => {
    writeGridPreferences(gridId, next)
    setKept({ gridId, preferences: next })
  }
  return [preferences, change]
}

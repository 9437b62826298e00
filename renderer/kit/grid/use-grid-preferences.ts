import { useState } from 'react'
import { readGridPreferences, writeGridPreferences, type GridPreferences } from './preferences.ts'

/** How this person has arranged a grid, and the way to change it. */
export function useGridPreferences(
  gridId: string,
): readonly [GridPreferences, (next: GridPreferences) => void] {
  const [preferences, setPreferences] = useState(() => readGridPreferences(gridId))
  const change = (next: GridPreferences): void => {
    writeGridPreferences(gridId, next)
    setPreferences(next)
  }
  return [preferences, change]
}

import { useEffect, useEffectEvent, useState } from 'react'
import { draftEveryMilliseconds, keepDraft } from './drafts.ts'

/** Keeps the current values every two seconds while there is something to keep; returns when it last did. */
export function useDraft(
  name: string,
  currentValues: () => unknown,
  isWorthKeeping: () => boolean,
): string | null {
  const [keptAt, setKeptAt] = useState<string | null>(null)
  const keep = useEffectEvent(() => {
    if (isWorthKeeping()) setKeptAt(keepDraft(name, currentValues()).keptAt)
  })
  useEffect(() => {
    const timer = setInterval(() => keep(), draftEveryMilliseconds)
    return () => clearInterval(timer)
  }, [])
  return keptAt
}

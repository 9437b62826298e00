import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { draftEveryMilliseconds, dropDraft, keepDraft } from './drafts.ts'

interface DraftKeeper {
  /** When the draft was last kept, as an instant; null before. */
  readonly keptAt: string | null
  /** Forgets the draft: it was saved, or is not wanted any more. */
  readonly drop: () => void
}

/** Keeps the current values every two seconds while there is something to keep. */
export function useDraft(
  name: string,
  currentValues: () => unknown,
  isWorthKeeping: () => boolean,
): DraftKeeper {
  const [keptAt, setKeptAt] = useState<string | null>(null)
  const isOver = useRef(false)
  const keep = useEffectEvent(() => {
    if (isOver.current || !isWorthKeeping()) return
    void keepDraft(name, currentValues())
      .then((draft) => (isOver.current ? dropDraft(name) : setKeptAt(draft.keptAt)))
      .catch(() => setKeptAt(null))
  })
  useEffect(() => {
    isOver.current = false
    const timer = setInterval(() => keep(), draftEveryMilliseconds)
    return () => clearInterval(timer)
  }, [])
  const drop = useCallback(() => {
    isOver.current = true
    void dropDraft(name).catch(() => undefined)
  }, [name])
  return { keptAt, drop }
}

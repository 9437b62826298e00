import { useEffect, useEffectEvent, useState } from 'react'

/**
 * Opens a form anew where what is on record has become another: at once while nothing is typed. What somebody is writing stays under
 * their hands, whoever saves meanwhile; it is opened anew when they ask for it, by calling what is returned.
 */
export function useReopening(
  isOther: boolean,
  { isChanged }: { readonly isChanged: boolean },
  reopen: () => void,
): () => void {
  const [isWanted, want] = useState(false)
  const isDue = isOther && (isWanted || !isChanged)
  const open = useEffectEvent(reopen)
  useEffect(() => {
    if (isDue) open()
  }, [isDue])
  return () => want(true)
}

import { useEffect, useEffectEvent, useState } from 'react'

interface Reopening<Values> {
  /** Begins in place with what is on record now; `saved` was written by this form just now, null where somebody else wrote. */
  readonly goOn: (saved: Values | null) => void
  /** Begins as a whole anew, beside what is typed. */
  readonly reopen: () => void
}

/**
 * Follows what is on record, in versions of it: at once while nothing is typed or all of it was saved, so that whoever saves goes on
 * writing where they are. What is being written stays under the hands, whoever else saves meanwhile; the form is opened anew when
 * they ask for it, by `reload`.
 */
export function useReopening<Values>(
  { opened, onRecord }: { readonly opened: number; readonly onRecord: number },
  { isChanged }: { readonly isChanged: boolean },
  { goOn, reopen }: Reopening<Values>,
): { readonly reload: () => void; readonly noteSaved: (values: Values, version: number) => void } {
  // each is said of the version that the form has, and is over with it
  const [wanted, setWanted] = useState<number | null>(null)
  const [written, setWritten] = useState<{ readonly over: number; readonly values: Values } | null>(null)
  const saved = written?.over === opened ? written.values : null
  const isTyped = isChanged && saved === null
  const isDue = opened !== onRecord && (wanted === opened || !isTyped)
  const follow = useEffectEvent(() => {
    if (isTyped) reopen()
    else goOn(saved)
  })
  useEffect(() => {
    if (isDue) follow()
  }, [isDue, onRecord])
  const noteSaved = (values: Values, version: number): void => {
    // nothing of it was another than on record: no version comes that could be followed
    if (version === opened) goOn(values)
    else setWritten({ over: opened, values })
  }
  return { reload: () => setWanted(opened), noteSaved }
}

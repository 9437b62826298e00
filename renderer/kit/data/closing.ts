import { api } from './api.ts'

/** What is still to be done before a window closes; it limits its own time. */
type LastDeed = () => Promise<void>

const deeds = new Set<LastDeed>()
const sayMilliseconds = 1000

/** Has something done before the window closes; returns the function that forgets it. */
export function beforeClosing(deed: LastDeed): () => void {
  deeds.add(deed)
  return () => deeds.delete(deed)
}

/** Does all of it, one after the other, and says meanwhile that the window is still at it. */
export async function doLastDeeds(): Promise<void> {
  if (deeds.size === 0) return
  const timer = setInterval(() => void api.desktop.closingGoesOn({}), sayMilliseconds)
  try {
    // one that fails keeps no window open
    for (const deed of deeds) await deed().catch(() => undefined)
  } finally {
    clearInterval(timer)
  }
}

import { useSyncExternalStore } from 'react'

/** What a dialog was asked for from wherever in the window; null while it is closed. */
export interface RequestStore<Request> {
  readonly open: (request: Request) => void
  readonly close: () => void
  readonly use: () => Request | null
}

/** A store for a dialog that is reachable from every screen. */
export function requestStore<Request>(): RequestStore<Request> {
  let current: Request | null = null
  const subscribers = new Set<() => void>()
  const set = (next: Request | null): void => {
    current = next
    for (const tell of subscribers) tell()
  }
  const subscribe = (tell: () => void) => {
    subscribers.add(tell)
    return () => subscribers.delete(tell)
  }
  return {
    open: set,
    close: () => set(null),
    use: () => useSyncExternalStore(subscribe, () => current),
  }
}

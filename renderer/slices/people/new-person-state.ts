import { useSyncExternalStore } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'

interface Request {
  readonly organisation: Reference | null
}

let request: Request | null = null
const subscribers = new Set<() => void>()

function set(next: Request | null): void {
  request = next
  for (const tell of subscribers) tell()
}

/** Opens the dialog for a new person, from wherever; at a company it is filled in already. */
export const openNewPerson = (organisation: Reference | null = null): void => set({ organisation })
export const closeNewPerson = (): void => set(null)

export function useNewPerson(): Request | null {
  return useSyncExternalStore(
    (tell) => {
      subscribers.add(tell)
      return () => subscribers.delete(tell)
    },
    () => request,
  )
}

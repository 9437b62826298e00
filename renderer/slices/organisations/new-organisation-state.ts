import { useSyncExternalStore } from 'react'

let isOpen = false
const subscribers = new Set<() => void>()

function set(next: boolean): void {
  isOpen = next
  for (const tell of subscribers) tell()
}

/** Opens the dialog for a new company, from wherever. */
export const openNewOrganisation = (): void => set(true)
export const closeNewOrganisation = (): void => set(false)

export function useNewOrganisation(): boolean {
  return useSyncExternalStore(
    (tell) => {
      subscribers.add(tell)
      return () => subscribers.delete(tell)
    },
    () => isOpen,
  )
}

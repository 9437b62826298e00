import { useSyncExternalStore } from 'react'
import type { Reference } from '../../preload/contract/common.ts'
import type { LogValues } from './log-values.ts'

export type LogKind = 'visit' | 'contact'

export interface LogRequest {
  readonly kind: LogKind
  /** Filled in already when it is clear which company. */
  readonly organisation: Reference | null
  /** What a crash left behind. */
  readonly draft?: LogValues
}

let request: LogRequest | null = null
const subscribers = new Set<() => void>()

function set(next: LogRequest | null): void {
  request = next
  for (const tell of subscribers) tell()
}

/** Opens the dialog to log a visit or a contact, from wherever. */
export const openLog = (next: LogRequest): void => set(next)
export const closeLog = (): void => set(null)

export function useLogRequest(): LogRequest | null {
  return useSyncExternalStore(
    (tell) => {
      subscribers.add(tell)
      return () => subscribers.delete(tell)
    },
    () => request,
  )
}

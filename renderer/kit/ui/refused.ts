import { createContext, useContext } from 'react'
import type { RefusedCalls } from '../../../preload/contract/refused.ts'

/** What who works here may not do, by call; the window's frame says it, and the contract refuses in any case. */
export const RefusedContext = createContext<RefusedCalls>({})

/** A call of the contract that a button leads to: `api.visits.log`. */
export interface Deed {
  readonly channel: string
}

/**
 * Whether a button that leads to a call is of use here: what an editor may do is not offered to those who read, what only a manager
 * may do stands there out of use.
 */
export function useOffer(does: Deed | undefined): 'offered' | 'outOfUse' | 'hidden' {
  return offerOf(useContext(RefusedContext), does)
}

export function offerOf(refused: RefusedCalls, does: Deed | undefined): 'offered' | 'outOfUse' | 'hidden' {
  const needed = does && refused[does.channel]
  if (needed === undefined) return 'offered'
  return needed === 'manager' ? 'outOfUse' : 'hidden'
}

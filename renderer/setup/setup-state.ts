import { useSyncExternalStore } from 'react'
import type { OutputOf } from '../../preload/contract/define.ts'
import type { setup } from '../../preload/contract/desktop.ts'
import { api } from '../data/api.ts'
import { queryClient } from '../data/client.ts'
import { onEvent } from '../data/events.ts'

export type SetupState = OutputOf<typeof setup.state>

let state: SetupState = { status: 'opening', profileLabel: '', demo: false, failure: null }
const subscribers = new Set<() => void>()

/** Whether the window has been at work on these data: then they are asked for again instead of forgotten. */
let wasReady = false

function publish(next: SetupState): void {
  if (next.status === 'ready' && state.status !== 'ready') {
    if (wasReady) void queryClient.invalidateQueries()
    else queryClient.clear()
  }
  if (next.status !== 'opening') wasReady = next.status === 'ready'
  state = next
  for (const tell of subscribers) tell()
}

async function load(): Promise<void> {
  const answer = await api.setup.state({})
  publish(answer.ok ? answer.value : { ...state, status: 'failed', failure: answer.error })
}

/** Learns whether there are data to open, and follows what becomes of it. */
export async function startSetup(): Promise<void> {
  onEvent('setup.changed', (event) => {
    publish({ ...state, status: event.status, failure: event.failure })
    void load()
  })
  await load()
}

export function useSetupState(): SetupState {
  return useSyncExternalStore(
    (tell) => {
      subscribers.add(tell)
      return () => subscribers.delete(tell)
    },
    () => state,
  )
}

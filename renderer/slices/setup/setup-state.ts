import { useSyncExternalStore } from 'react'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { setup } from '../../../preload/contract/desktop.ts'
import { api } from '../../kit/data/api.ts'
import { queryClient } from '../../kit/data/client.ts'
import { onEvent } from '../../kit/data/events.ts'
import { drafts } from '../../kit/form/drafts.ts'
import { loadDrafts } from '../../kit/form/keep-drafts.ts'
import { t } from '../../kit/i18n/translate.ts'
import { showToast } from '../../kit/ui/toast.tsx'

export type SetupState = OutputOf<typeof setup.state>

let state: SetupState = {
  status: 'opening',
  turn: 0,
  profileLabel: '',
  demo: false,
  failure: null,
  isStuck: false,
  earlierSavedAt: null,
  damagedFiles: [],
  joinCode: null,
  look: null,
}
const subscribers = new Set<() => void>()

/** Whether the window has been at work on these data: then they are asked for again instead of forgotten. */
let wasReady = false

/** On its way or there: the drafts of the data that are open; null where others may be opened next. */
let draftsOfTheseData: Promise<void> | null = null
let turns = 0

/** Takes in a state; the screens of an office are shown once what was typed and not saved is at hand. */
async function take(next: SetupState): Promise<void> {
  turns += 1
  const turn = turns
  // what is not on the disk yet, or was refused, still belongs to the data that were open
  if (next.status !== 'ready') void drafts.flush()
  // from here a person goes on with data of another time, and the numbers of their records mean something else
  if (next.status === 'failed' || next.status === 'firstRun' || next.isStuck || next.turn !== state.turn)
    draftsOfTheseData = null
  if (next.status === 'ready') {
    // without drafts it can be worked all the same
    draftsOfTheseData ??= loadDrafts().catch(() => undefined)
    await draftsOfTheseData
    if (turn !== turns) return
  }
  publish(next)
}

function publish(next: SetupState): void {
  if (next.turn !== state.turn) wasReady = false
  if (next.status === 'ready' && state.status !== 'ready') {
    if (wasReady) void queryClient.invalidateQueries()
    else queryClient.clear()
  }
  if (next.status !== 'opening') wasReady = next.status === 'ready'
  state = next
  for (const tell of subscribers) tell()
}

/** Files that could not be read, as far as this window has said so. */
let saidDamaged = 0

/** What Kontor could not read, and goes on without, is said once and stays until the person closes it. */
function sayDamaged(files: SetupState['damagedFiles']): void {
  for (const { kind, keptAs } of files.slice(saidDamaged)) {
    const kept = keptAs === '' ? '' : ` ${t('setup.damaged.keptAs', { file: keptAs })}`
    showToast({ tone: 'warning', stays: true, title: t(`setup.damaged.${kind}`) + kept })
  }
  saidDamaged = files.length
}

let loads = 0

async function load(): Promise<void> {
  loads += 1
  const own = loads
  const answer = await api.setup.state({})
  if (answer.ok) sayDamaged(answer.value.damagedFiles)
  // asked before something else became of it: an answer on its way is newer
  if (own !== loads) return
  await take(answer.ok ? answer.value : { ...state, status: 'failed', failure: answer.error })
}

/** Learns whether there are data to open, and follows what becomes of it. */
export async function startSetup(): Promise<void> {
  onEvent('setup.changed', (event) => {
    void take({ ...state, status: event.status, turn: event.turn, failure: event.failure })
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

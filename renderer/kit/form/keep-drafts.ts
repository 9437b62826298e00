import { api } from '../data/api.ts'
import { doLastDeeds } from '../data/closing.ts'
import { onEvent } from '../data/events.ts'
import { drafts } from './drafts.ts'
import { forgetEarlierDrafts, readEarlierDrafts } from './earlier-drafts.ts'

/** Leaves the field that has the keys for a moment, so that what was typed into it counts. */
export function settleField(): void {
  const active = document.activeElement
  if (!(active instanceof HTMLInputElement)) return
  active.blur()
  active.focus({ preventScroll: true })
}

/** Keeps what was typed last when the window closes or its page is left, then does what else is to be done before. */
export function startKeepingDrafts(): void {
  onEvent('window.closing', () => {
    settleField()
    void keepAndClose()
  })
  window.addEventListener('pagehide', () => void drafts.flush())
}

async function keepAndClose(): Promise<void> {
  try {
    await drafts.flush()
    await doLastDeeds()
  } finally {
    void api.desktop.readyToClose({})
  }
}

/** Fetches what earlier windows left behind in the profile that was opened. */
export async function loadDrafts(): Promise<void> {
  const answer = await api.drafts.list({})
  if (!answer.ok) return
  drafts.load(answer.value.drafts)
  await takeOver()
}

/** Keeps what an earlier version kept elsewhere; what is there already under the same name is newer. */
async function takeOver(): Promise<void> {
  const earlier = await readEarlierDrafts()
  if (earlier === null) return
  for (const draft of earlier) if (drafts.get(draft) === null) drafts.put(draft)
  await drafts.flush()
  if (!earlier.some((draft) => drafts.isRefused(draft))) await forgetEarlierDrafts()
}

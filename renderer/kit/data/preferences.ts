import { useSyncExternalStore } from 'react'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { desktop } from '../../../preload/contract/desktop.ts'
import { api } from './api.ts'
import { send } from './use-command.ts'
import { startTranslations } from '../i18n/translate.ts'

export type Preferences = OutputOf<typeof desktop.preferences>

let preferences: Preferences = { language: 'de', colourScheme: 'system' }
const subscribers = new Set<() => void>()

function apply(next: Preferences): void {
  if (next.language !== preferences.language) startTranslations(next.language)
  preferences = next
  const root = document.documentElement
  if (next.colourScheme === 'system') delete root.dataset['colourScheme']
  else root.dataset['colourScheme'] = next.colourScheme
  for (const tell of subscribers) tell()
}

/** Reads this workstation's preferences before the first picture. */
export async function loadPreferences(): Promise<void> {
  startTranslations(preferences.language)
  const answer = await api.desktop.preferences({})
  if (answer.ok) apply(answer.value)
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(
    (tell) => {
      subscribers.add(tell)
      return () => subscribers.delete(tell)
    },
    () => preferences,
  )
}

/** Keeps and applies new preferences at once. */
export async function savePreferences(next: Preferences): Promise<void> {
  const answer = await send(api.desktop.setPreferences, next)
  if (answer.ok) apply(next)
}

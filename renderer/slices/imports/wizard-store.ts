import { useSyncExternalStore } from 'react'
import type { Dialect } from '../../../preload/contract/imports.ts'
import type { GuardKind } from '../../../preload/contract/import-draft.ts'
import type { DraftTab } from './draft-words.ts'
import type { Mapping } from './wizard-state.ts'

/** What a person has said about one file so far; it lives as long as the window. */
export interface WizardChoices {
  readonly dialect: Partial<Dialect>
  /** Null until the person has changed what is proposed. */
  readonly mapping: Mapping | null
  /** Source of the file; undefined until the person has chosen, null for none. */
  readonly profileId: number | null | undefined
  readonly acknowledged: readonly GuardKind[]
  /** Class of rows in sight; null for the most urgent. */
  readonly tab: DraftTab | null
  /** Only rows of which not everything is taken. */
  readonly onlyConflicts: boolean
}

const nothingSaid: WizardChoices = {
  dialect: {},
  mapping: null,
  profileId: undefined,
  acknowledged: [],
  tab: null,
  onlyConflicts: false,
}

/** A file whose import was begun in this window and not yet compared. */
export interface BegunFile {
  readonly file: string
  readonly name: string
}

interface Begun {
  readonly choices: ReadonlyMap<string, WizardChoices>
  readonly files: ReadonlyMap<string, BegunFile>
}

let begun: Begun = { choices: new Map(), files: new Map() }
const subscribers = new Set<() => void>()

function subscribe(tell: () => void): () => void {
  subscribers.add(tell)
  return () => subscribers.delete(tell)
}

function publish(next: Begun): void {
  begun = next
  for (const tell of subscribers) tell()
}

/** What was said about the file or draft of this key. */
export function useChoices(key: string): WizardChoices {
  return useSyncExternalStore(subscribe, () => begun.choices.get(key) ?? nothingSaid)
}

/** Remembers more of what was said. */
export function say(key: string, part: Partial<WizardChoices>): void {
  const before = begun.choices.get(key) ?? nothingSaid
  publish({ ...begun, choices: new Map(begun.choices).set(key, { ...before, ...part }) })
}

/** Files that were begun and neither compared nor dropped. */
export function useBegunFiles(): readonly BegunFile[] {
  return [...useSyncExternalStore(subscribe, () => begun.files).values()]
}

/** Remembers that a file was opened. */
export function beginFile(file: BegunFile): void {
  if (begun.files.has(file.file)) return
  publish({ ...begun, files: new Map(begun.files).set(file.file, file) })
}

/** The file is not waiting any more: it became a draft. */
export function endFile(file: string): void {
  if (!begun.files.has(file)) return
  const files = new Map(begun.files)
  files.delete(file)
  publish({ ...begun, files })
}

/** Forgets a file or draft altogether. */
export function forget(key: string): void {
  const choices = new Map(begun.choices)
  const files = new Map(begun.files)
  choices.delete(key)
  files.delete(key)
  publish({ choices, files })
}

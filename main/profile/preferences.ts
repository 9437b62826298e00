import path from 'node:path'
import { z } from 'zod'
import { replaceFileSync } from '../../db/engine/files/own-files.ts'
import { addressKinds, colourSchemes, languages } from '../../preload/contract/desktop.ts'
import { readOwnFile, type NoteDamaged } from './damaged-files.ts'

const stored = z.object({
  language: z.enum(languages).catch('de'),
  colourScheme: z.enum(colourSchemes).catch('system'),
  /** Addresses that are opened without asking. */
  openedUnasked: z.array(z.enum(addressKinds)).readonly().catch([]),
  /** Folder of the profile opened last, absolute; null before the first run. */
  lastProfile: z.string().nullable().catch(null),
})

/** What this workstation remembers between starts. */
export type Preferences = Readonly<z.infer<typeof stored>>

const defaults: Preferences = {
  language: 'de',
  colourScheme: 'system',
  openedUnasked: [],
  lastProfile: null,
}

/** Reads the preferences; whatever is missing takes its default, and so does all of a file that cannot be read. */
export function readPreferences(workstationFolder: string, note: NoteDamaged = () => undefined): Preferences {
  return (
    readOwnFile('preferences', fileIn(workstationFolder), (content) => stored.parse(content), note) ??
    defaults
  )
}

/** Replaces the preferences file. Throws the system's error. */
export function writePreferences(workstationFolder: string, preferences: Preferences): void {
  const file = fileIn(workstationFolder)
  replaceFileSync(workstationFolder, file, `${JSON.stringify(preferences, null, 2)}\n`)
}

function fileIn(workstationFolder: string): string {
  return path.join(workstationFolder, 'preferences.json')
}

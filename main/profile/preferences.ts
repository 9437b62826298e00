import path from 'node:path'
import { z } from 'zod'
import { colourSchemes, languages } from '../../preload/contract/desktop.ts'
import { readJsonFile, writeFileAtomically } from '../atomic-file.ts'

const stored = z.object({
  language: z.enum(languages).catch('de'),
  colourScheme: z.enum(colourSchemes).catch('system'),
  /** Folder of the profile opened last, absolute; null before the first run. */
  lastProfile: z.string().nullable().catch(null),
})

/** What this workstation remembers between starts. */
export type Preferences = Readonly<z.infer<typeof stored>>

const defaults: Preferences = { language: 'de', colourScheme: 'system', lastProfile: null }

/** Reads the preferences; whatever is missing or broken in the file takes its default. */
export function readPreferences(workstationFolder: string): Preferences {
  const parsed = stored.safeParse(readJsonFile(fileIn(workstationFolder)))
  return parsed.success ? parsed.data : defaults
}

/** Replaces the preferences file. Throws the system's error. */
export function writePreferences(workstationFolder: string, preferences: Preferences): void {
  writeFileAtomically(fileIn(workstationFolder), `${JSON.stringify(preferences, null, 2)}\n`)
}

function fileIn(workstationFolder: string): string {
  return path.join(workstationFolder, 'preferences.json')
}

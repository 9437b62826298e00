import fs from 'node:fs'
import path from 'node:path'
import { makePrivate } from '../../db/engine/files/private.ts'
import type { NoteDamaged } from './damaged-files.ts'
import { applicationDataFolder, defaultProfileName, demoProfileName } from './places.ts'
import { readPreferences } from './preferences.ts'
import { workstationFolderName } from './profile-folder.ts'

/** Which profile a start is about and where the workstation keeps what belongs to it. */
export interface Workstation {
  /** Preferences, window state, log, secrets, the browser's own files. One running Kontor per such folder. */
  readonly folder: string
  readonly profileFolder: string
  /** Where demo data go when the first run asks for them. */
  readonly demoFolder: string
  /** True when opening a profile makes it the one that the next plain start opens. */
  readonly remembers: boolean
}

/**
 * Resolves the profile of a start. Without a wish it is the one opened last. A named or a demo profile keeps its
 * workstation files inside itself, so that nothing of it touches the office's own; unless it is the one opened last.
 */
export function resolveWorkstation(wish: {
  readonly profile: string | null
  readonly demo: boolean
  readonly applicationData?: string
  /** Hears of preferences that could not be read: then the profile opened last is not known any more. */
  readonly noteDamaged?: NoteDamaged
}): Workstation {
  const base = wish.applicationData ?? applicationDataFolder()
  const remembered =
    readPreferences(base, wish.noteDamaged).lastProfile ?? path.join(base, defaultProfileName)
  const demoFolder = path.join(base, demoProfileName)
  const named = wish.profile ?? (wish.demo ? demoFolder : null)
  if (named === null || samePlace(named, remembered)) {
    return { folder: base, profileFolder: remembered, demoFolder, remembers: true }
  }
  return {
    folder: path.join(named, workstationFolderName),
    profileFolder: named,
    demoFolder: named,
    remembers: false,
  }
}

/** Files of an older version may be open to others; without a log yet, what cannot be changed is left. */
export function keepWorkstationPrivate(folder: string): void {
  if (!fs.existsSync(folder)) return
  // the browser's folder keeps its content to itself; profiles below are looked after when they are opened
  const names = fs.readdirSync(folder, { withFileTypes: true })
  const own = names.filter((entry) => entry.isFile() || ownFolders.has(entry.name))
  for (const { name } of own)
    try {
      makePrivate(folder, [name])
    } catch {
      continue
    }
}

const ownFolders = new Set(['logs', 'printed', 'check'])

function samePlace(one: string, other: string): boolean {
  const real = (place: string): string => {
    try {
      return fs.realpathSync.native(place)
    } catch {
      return path.resolve(place)
    }
  }
  return real(one) === real(other)
}

import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { codeOf } from '../../db/engine/files/error-code.ts'
import type { Result } from '../../preload/contract/errors.ts'
import { failed } from '../failure.ts'
import { machineMounts, networkReasonOf, type MountProbe } from './network-path.ts'

/** Folder inside an explicitly chosen profile for what belongs to the workstation: preferences, window, log. */
export const workstationFolderName = 'workstation'

/** What may lie in a folder without making it somebody else's: left behind by a first run that did not succeed. */
const ownEntries = new Set([
  'lock.db',
  'lock.db-journal',
  'desk.json',
  'logs',
  'snapshots',
  'backup',
  'drafts',
  'printing',
  'look',
  workstationFolderName,
])

/** True when the folder holds an office's data (its generation pointer). */
export function isProfile(folder: string): boolean {
  return fs.existsSync(path.join(folder, 'data', 'CURRENT'))
}

/** True when a first run or a restore may have been stopped in the folder. */
export function holdsUnfinished(folder: string): boolean {
  return !isProfile(folder) && fs.existsSync(path.join(folder, 'data'))
}

/**
 * Whether an office's data may live in a folder; `profile` when they already do, `empty` when they could.
 * Errors: VALIDATION for a network path, a file, a folder in other use; READONLY where nothing can be written.
 */
export function checkProfileFolder(
  folder: string,
  probe: MountProbe = machineMounts,
): Result<'profile' | 'empty'> {
  if (!path.isAbsolute(folder)) return failed('VALIDATION', 'profile.notAbsolute')
  const reason = networkReasonOf(folder, probe)
  if (reason !== null) return failed('VALIDATION', 'profile.network', { reason })
  try {
    const stat = fs.statSync(folder, { throwIfNoEntry: false })
    if (stat && !stat.isDirectory()) return failed('VALIDATION', 'profile.notAFolder')
    const state = isProfile(folder) ? 'profile' : 'empty'
    if (state === 'empty' && stat && !isUnused(folder)) return failed('VALIDATION', 'profile.folderInUse')
    tryToWrite(nearestFolder(folder))
    return { ok: true, value: state }
  } catch (error) {
    if (['ENOSPC', 'EDQUOT'].includes(codeOf(error))) return failed('DISK_FULL', 'profile.diskFull')
    return failed('READONLY', 'profile.notWritable')
  }
}

/** The folder where it holds data that may be used here, for work that can do without; else null. */
export function usableProfile(folder: string): string | null {
  const verdict = checkProfileFolder(folder)
  return verdict.ok && verdict.value === 'profile' ? folder : null
}

function isUnused(folder: string): boolean {
  return fs
    .readdirSync(folder)
    .every(
      (name) =>
        ownEntries.has(name) ||
        /^(?:lock\.db|desk\.json)\.(?:damaged-\d+|new)$/.test(name) ||
        (name === 'data' && holdsOnlyGenerations(path.join(folder, name))),
    )
}

function holdsOnlyGenerations(folder: string): boolean {
  return fs
    .readdirSync(folder)
    .every((name) =>
      /^(?:gen-.*|(?:CURRENT|PREVIOUS)\.(?:new|part|damaged-\d+)|PREVIOUS|lock\.db(?:-journal|\.damaged-\d+)?)$/.test(
        name,
      ),
    )
}

function nearestFolder(folder: string): string {
  let existing = folder
  while (!fs.existsSync(existing) && path.dirname(existing) !== existing) existing = path.dirname(existing)
  return existing
}

/** The only question that every system answers truly is to write something. */
function tryToWrite(folder: string): void {
  const file = path.join(folder, `.kontor-${randomBytes(6).toString('hex')}`)
  try {
    fs.writeFileSync(file, 'kontor', { flag: 'wx' })
  } finally {
    // on a full disk its name is there all the same
    fs.rmSync(file, { force: true })
  }
}

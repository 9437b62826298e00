import fs from 'node:fs'
import { settleSmallFiles, tidyGenerations } from '../slices/backups/index.ts'
import { shipCodeLists } from '../slices/code-lists/index.ts'
import { shipGuides } from '../slices/guides/index.ts'
import { migrateDatabase, schemaVersionOf } from '../engine/connection/migrate.ts'
import { openDatabase, sqliteVersionOf, type Fill, type OpenDatabase } from '../engine/connection/open.ts'
import { lockProfile, type FileLock } from '../engine/connection/file-lock.ts'
import { officeRules } from './tables.ts'
import {
  currentDatabaseFile,
  earlierState,
  endedUncleanly,
  markClosed,
  markInUse,
  mendPointer,
  newGeneration,
  preparedDatabase,
  profileEntries,
  profileFolder,
  publishGeneration,
  type ProfileFolder,
} from '../engine/connection/profile-folder.ts'
import { write } from '../engine/connection/write.ts'
import { KontorError } from '../engine/errors.ts'
import { lookAt } from '../engine/files/links.ts'
import { makePrivate } from '../engine/files/private.ts'
import { foundOffice, readOffice } from '../slices/office/index.ts'
import { refuseNotPlain } from '../engine/files/plain-file.ts'
import type { Opened, OpenRequest, NewOffice } from './protocol.ts'
import type { SlowCalls } from '../engine/slow-calls.ts'

export interface OpenProfile {
  readonly profile: ProfileFolder
  readonly database: OpenDatabase
  readonly lock: FileLock
  readonly opened: Opened
}

export const emptyOffice =
  (office: NewOffice): Fill =>
  async (database) => {
    const { officeName, municipality, staffName } = office
    await write(database, { command: 'setup.create', staffId: null }, new Date().toISOString(), (scope) =>
      foundOffice(scope, { name: officeName, municipality, staffName, demo: false }),
    )
  }

async function makeGeneration(profile: ProfileFolder, fill: Fill): Promise<string> {
  if (currentDatabaseFile(profile) !== null) throw new KontorError('CONFLICT', 'profile.exists')
  const { name, file } = newGeneration(profile, new Date())
  migrateDatabase(file, profile.snapshots)
  const database = openDatabase(file, officeRules)
  try {
    await fill(database)
  } finally {
    await database.close()
  }
  publishGeneration(profile, name)
  return file
}

/** Said while opening gets further. */
export type OnOpening = () => void

/** What comes with Kontor and every office has. */
async function ship(database: OpenDatabase): Promise<void> {
  const now = new Date().toISOString()
  await shipCodeLists(database, now)
  await shipGuides(database, now)
}

/**
 * Brings a database that is not in use yet to the newest schema and opens it as a start would, so that a profile never
 * points to one that does not open. Errors: as `openProfile`.
 */
export async function tryOut(file: string, onOpening: OnOpening): Promise<void> {
  // the backup that it came from is the copy from before the migration
  migrateDatabase(file, null, undefined, { onProgress: onOpening })
  const database = openDatabase(file, officeRules)
  try {
    await ship(database)
    onOpening()
    await readOffice(database.reading)
  } finally {
    await database.close()
  }
}

async function openFile(
  file: string,
  profile: ProfileFolder,
  slowCalls: SlowCalls,
  onOpening: OnOpening,
): Promise<{ readonly database: OpenDatabase; readonly opened: Opened }> {
  for (const suffix of ['', '-wal', '-shm', '-journal']) refuseNotPlain(file + suffix)
  migrateDatabase(file, profile.snapshots, undefined, {
    onProgress: onOpening,
    checkPages: endedUncleanly(file),
  })
  onOpening()
  markInUse(file)
  const database = openDatabase(file, officeRules, (event) => slowCalls.queryTook(event.queryDurationMillis))
  try {
    await ship(database)
    onOpening()
    const office = await readOffice(database.reading)
    const opened: Opened = {
      officeName: office.name,
      demo: office.demo === 1,
      schemaVersion: schemaVersionOf(database.raw),
      sqliteVersion: sqliteVersionOf(database.raw),
      damagedFiles: settleSmallFiles(profile, file),
    }
    return { database, opened }
  } catch (error) {
    await closeDatabase(database)
    throw error
  }
}

/** Closes a database and notes that its use ended as it should. */
export async function closeDatabase(database: OpenDatabase): Promise<void> {
  await database.close()
  markClosed(database.file)
}

/** Another state than the one in use, which is to take its place once it is open; null where that one is wanted. */
function otherState(
  profile: ProfileFolder,
  request: OpenRequest,
): { readonly generation: string; readonly file: string } | null {
  if (request.mode === 'earlier') {
    const earlier = earlierState(profile)
    if (earlier === null) throw new KontorError('NOT_FOUND', 'profile.noEarlierState')
    return earlier
  }
  if (request.mode !== 'prepared') return null
  const { generation } = request
  const file = preparedDatabase(profile, generation)
  if (file === null) throw new KontorError('NOT_FOUND', 'profile.nothingPrepared')
  return { generation, file }
}

/**
 * Locks a profile folder and opens its database, migrated; makes it first when `fill` is given. `earlier` opens the
 * state that was in use before, `prepared` one that a restore has prepared, and once it is open makes it the one in use.
 * Errors: BUSY (another Kontor has it open), NOT_FOUND (no data there, no such state), CONFLICT (data already
 * there), DB_NEWER, DB_CORRUPT, READONLY, DISK_FULL, VALIDATION (something else than a file in its place). Folders and
 * files are taken away from others who could read them so far; a link among them is refused (CONFLICT).
 */
export async function openProfile(
  request: OpenRequest,
  fill: Fill | null,
  slowCalls: SlowCalls,
  onOpening: OnOpening = () => undefined,
): Promise<OpenProfile> {
  const profile = profileFolder(request.profileFolder)
  const isEmpty = !fill && !fs.existsSync(profile.current)
  if (isEmpty && lookAt(profile.root, profile.data) === null)
    throw new KontorError('NOT_FOUND', 'profile.empty')
  const lock = lockProfile(profile)
  try {
    makePrivate(profile.root, profileEntries)
    if (isEmpty) {
      await tidyGenerations(profile)
      throw new KontorError('NOT_FOUND', 'profile.empty')
    }
    const other = otherState(profile, request)
    const mended = fill ? null : mendPointer(profile)
    const file = other?.file ?? (fill ? await makeGeneration(profile, fill) : currentDatabaseFile(profile))
    if (file === null) throw new KontorError('NOT_FOUND', 'profile.empty')
    const { database, opened } = await openFile(file, profile, slowCalls, onOpening)
    const damagedFiles: Opened['damagedFiles'] = mended === null ? [] : [{ kind: 'pointer', keptAs: mended }]
    if (other !== null) publishGeneration(profile, other.generation)
    return {
      profile,
      database,
      lock,
      opened: { ...opened, damagedFiles: [...damagedFiles, ...opened.damagedFiles] },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

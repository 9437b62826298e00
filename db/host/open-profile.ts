import fs from 'node:fs'
import { tidyGenerations } from '../backups/index.ts'
import { shipCodeLists } from '../code-lists/index.ts'
import { migrateDatabase, schemaVersionOf } from '../connection/migrate.ts'
import { openDatabase, type OpenDatabase } from '../connection/open.ts'
import {
  currentDatabaseFile,
  lockProfile,
  newGeneration,
  profileEntries,
  profileFolder,
  publishGeneration,
  type ProfileFolder,
  type ProfileLock,
} from '../connection/profile-folder.ts'
import { write } from '../connection/write.ts'
import { KontorError } from '../errors.ts'
import { lookAt } from '../files/links.ts'
import { makePrivate } from '../files/private.ts'
import { foundOffice, readOffice } from '../office/index.ts'
import type { Opened, OpenRequest, NewOffice } from './protocol.ts'
import type { SlowCalls } from './slow-calls.ts'

export interface OpenProfile {
  readonly profile: ProfileFolder
  readonly database: OpenDatabase
  readonly lock: ProfileLock
  readonly opened: Opened
}

/** Fills an empty generation; the profile only points to it once this has returned. */
export type Fill = (database: OpenDatabase) => Promise<void>

export const emptyOffice =
  (office: NewOffice): Fill =>
  async (database) => {
    const { officeName, municipality, staffName } = office
    await write(
      database.writing,
      { command: 'setup.create', staffId: null },
      new Date().toISOString(),
      (scope) => foundOffice(scope, { name: officeName, municipality, staffName, demo: false }),
    )
  }

async function makeGeneration(profile: ProfileFolder, fill: Fill): Promise<string> {
  if (currentDatabaseFile(profile) !== null) throw new KontorError('CONFLICT', 'profile.exists')
  const { name, file } = newGeneration(profile, new Date())
  migrateDatabase(file, profile.snapshots)
  const database = openDatabase(file)
  try {
    await fill(database)
  } finally {
    await database.close()
  }
  publishGeneration(profile, name)
  return file
}

/**
 * Locks a profile folder and opens its database, migrated; makes it first when `fill` is given.
 * Errors: BUSY (another Kontor has it open), NOT_FOUND (no data there), CONFLICT (data already there), DB_NEWER,
 * DB_CORRUPT, READONLY, DISK_FULL. Folders and files are taken away from others who could read them so far; a link among
 * them is refused (CONFLICT).
 */
export async function openProfile(
  request: Pick<OpenRequest, 'profileFolder'>,
  fill: Fill | null,
  slowCalls: SlowCalls,
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
    const file = fill ? await makeGeneration(profile, fill) : currentDatabaseFile(profile)
    if (file === null) throw new KontorError('NOT_FOUND', 'profile.empty')
    migrateDatabase(file, profile.snapshots)
    const database = openDatabase(file, (event) => slowCalls.queryTook(event.queryDurationMillis))
    await shipCodeLists(database, new Date().toISOString())
    const office = await readOffice(database.reading)
    const opened: Opened = {
      officeName: office.name,
      demo: office.demo === 1,
      schemaVersion: schemaVersionOf(database.raw),
      sqliteVersion: String(database.raw.prepare('select sqlite_version()').pluck().get()),
    }
    return { profile, database, lock, opened }
  } catch (error) {
    lock.release()
    throw error
  }
}

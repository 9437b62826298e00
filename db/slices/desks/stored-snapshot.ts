import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { DataContext } from '../../engine/context.ts'
import { makeFolder } from '../../engine/files/own-files.ts'
import type { AgeRecipient } from '../../sealing/age.ts'
import { putSnapshot, type LogStore, type StoredSnapshot } from '../../stock/index.ts'

/** Puts a snapshot of this profile's stock into the store; its working copy lies in the profile meanwhile. */
export async function putSnapshotOf(
  { database, profile }: DataContext,
  store: LogStore,
  recipient: AgeRecipient,
): Promise<StoredSnapshot> {
  const folder = path.join(profile.root, 'stock')
  makeFolder(profile.root, folder)
  const workFile = path.join(folder, `snapshot-${randomBytes(4).toString('hex')}.db`)
  return putSnapshot(database.raw, database.rules, workFile, recipient, store)
}

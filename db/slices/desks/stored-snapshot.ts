import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { DataContext } from '../../engine/context.ts'
import { makeFolder } from '../../engine/files/own-files.ts'
import type { AgeRecipient } from '../../sealing/age.ts'
import { stockBeside } from '../imports/index.ts'
import { putSnapshot, type LogStore, type StoredSnapshot } from '../../stock/index.ts'

/** Puts a snapshot of this profile's stock into the store; its working copy lies in the profile meanwhile. */
export async function putSnapshotOf(
  { database, profile, importWorker }: DataContext,
  store: LogStore,
  recipient: AgeRecipient,
): Promise<StoredSnapshot> {
  const folder = path.join(profile.root, 'stock')
  makeFolder(profile.root, folder)
  const workFile = path.join(folder, `snapshot-${randomBytes(4).toString('hex')}.db`)
  const copy = (copyFile: string) => {
    const task = { kind: 'copyConfirmed', databaseFile: database.file, copyFile } as const
    return stockBeside(importWorker, task, new AbortController().signal)
  }
  return putSnapshot(copy, workFile, recipient, store)
}

import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { DataContext } from '../../engine/context.ts'
import { lookAt } from '../../engine/files/links.ts'
import { makeFolder, removeFile } from '../../engine/files/own-files.ts'
import type { AgeRecipient } from '../../sealing/age.ts'
import { stockBeside } from '../imports/index.ts'
import { putSnapshot, type LogStore, type StoredSnapshot } from '../../stock/index.ts'

const folderOf = ({ root }: DataContext['profile']): string => path.join(root, 'stock')
const workName = /^snapshot-[0-9a-f]{8}\.db/

/** Removes the plain copies of a snapshot that was stopped; nobody else has the profile open. Errors: those of the file system. */
export function tidySnapshots({ profile }: Pick<DataContext, 'profile'>): void {
  const folder = folderOf(profile)
  if (lookAt(profile.root, folder)?.isDirectory() !== true) return
  for (const name of fs.readdirSync(folder).filter((found) => workName.test(found)))
    removeFile(profile.root, path.join(folder, name))
}

/** Puts a snapshot of this profile's stock into the store; its working copy lies in the profile meanwhile. */
export async function putSnapshotOf(
  { database, profile, importWorker }: DataContext,
  store: LogStore,
  recipient: AgeRecipient,
): Promise<StoredSnapshot> {
  const folder = folderOf(profile)
  makeFolder(profile.root, folder)
  const workFile = path.join(folder, `snapshot-${randomBytes(4).toString('hex')}.db`)
  const copy = (copyFile: string) => {
    const task = { kind: 'copyConfirmed', databaseFile: database.file, copyFile } as const
    return stockBeside(importWorker, task, new AbortController().signal)
  }
  return putSnapshot(copy, workFile, recipient, store)
}

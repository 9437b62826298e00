import path from 'node:path'
import {
  databaseName,
  generationName,
  inUseName,
  unfinishedMarker,
} from '../../engine/connection/profile-folder.ts'
import type { BackupFileSystem } from '../../engine/files/file-system.ts'
import { originName } from './origin.ts'
import { readSmall } from '../../sealing/streams.ts'

const pointer = 'CURRENT'
/** The pointer says nothing that could be a generation. */
export const unreadablePointer = ''

/** Names the generation that was in use before. */
export const earlierPointerFile = (dataFolder: string): string => path.join(dataFolder, 'PREVIOUS')
export const pointerFile = (dataFolder: string): string => path.join(dataFolder, pointer)
export const markerFile = (generation: string): string => path.join(generation, unfinishedMarker)

/** Null when there is none yet; `unreadablePointer` when it says nothing that could be a generation. */
export async function currentGeneration(local: BackupFileSystem, dataFolder: string): Promise<string | null> {
  const file = pointerFile(dataFolder)
  if ((await local.facts(file)) === null) return null
  const name = (await readSmall(local.read(file), 200))?.toString('utf8').trim() ?? ''
  return generationName.test(name) ? name : unreadablePointer
}

/** Files of a generation that was never in use; the marker goes last, so that a removal that stops goes on later. */
const unfinishedFiles = [
  ...['', '-journal', '-wal', '-shm'].map((suffix) => `${databaseName}${suffix}`),
  originName,
  // it was opened and never named
  inUseName,
  unfinishedMarker,
]

/**
 * Removes generations that were begun and never finished; never the one in use, never one that was complete. Whoever
 * calls it holds the folder's lock or the profile's.
 */
export async function clearUnfinished(local: BackupFileSystem, dataFolder: string): Promise<void> {
  const current = await currentGeneration(local, dataFolder)
  // Without knowing which one is in use, none may go.
  if (current === unreadablePointer) return
  for (const name of await local.list(dataFolder)) {
    if (!generationName.test(name)) continue
    const folder = path.join(dataFolder, name)
    const content = await local.list(folder)
    if (name === current) await local.removeFile(markerFile(folder))
    else if (content.includes(unfinishedMarker))
      for (const file of unfinishedFiles) await local.removeFile(path.join(folder, file))
    if (name !== current) await local.removeFolder(folder)
  }
}

import path from 'node:path'
import { codeOf } from '../../engine/files/error-code.ts'
import type { BackupFileSystem } from '../../engine/files/file-system.ts'
import type { LogFileSystem } from '../../engine/files/log-file-system.ts'

// What is published lies under its name as a file, or as a folder of that name with the file in it under the same name:
// a folder too cannot be put where one is, which serves where the share makes no hard links. Readers take both.

/** How something complete gets its final name. `probeFolder` finds out which way holds on a share. */
export type Publication = 'link' | 'folder'

/** Where the file of a published folder lies. */
const inside = (place: string): string => path.join(place, path.basename(place))

/**
 * Bytes of what is published at a place; null when nothing is. `EFBIG` above the limit and before anything is read, `ENODATA`
 * for an empty file or a folder without it, `EISDIR` or `ENOTPLAIN` for anything else.
 */
export async function readPublished(
  files: LogFileSystem,
  place: string,
  maximumBytes: number,
): Promise<Uint8Array | null> {
  const bytes = await files.readWhole(place, maximumBytes).catch(async (error: unknown) => {
    if (codeOf(error) !== 'EISDIR') throw error
    return (await files.readWhole(inside(place), maximumBytes)) ?? Buffer.alloc(0)
  })
  if (bytes?.length === 0) throw Object.assign(new Error('nothing in a published file'), { code: 'ENODATA' })
  return bytes
}

export interface PublishedFile {
  readonly file: string
  readonly sizeBytes: number
}

/** The file of what is published at a place; null when nothing is. `ENODATA` or `ENOTPLAIN` for anything else. */
export async function publishedFile(files: LogFileSystem, place: string): Promise<PublishedFile | null> {
  let file = place
  let facts = await files.facts(place)
  if (facts === null) return null
  if (facts.kind === 'folder') {
    file = inside(place)
    facts = await files.facts(file)
  }
  if (facts?.kind === 'file') return { file, sizeBytes: facts.sizeBytes }
  throw Object.assign(new Error('no published file'), { code: facts === null ? 'ENODATA' : 'ENOTPLAIN' })
}

/** Writes something whole under a temporary name, ready to be published at a place. */
export async function prepare(
  files: LogFileSystem,
  publication: Publication,
  content: AsyncIterable<Uint8Array>,
  { temporary, place }: { readonly temporary: string; readonly place: string },
): Promise<void> {
  if (publication === 'link') return files.writeNew(temporary, content)
  await files.addFolder(temporary)
  await files.writeNew(path.join(temporary, path.basename(place)), content)
  await files.syncFolder(temporary)
}

/** Gives it its final name, if nothing has that yet; then the temporary one may go. Throws the system's error. */
export async function publish(
  files: LogFileSystem,
  publication: Publication,
  { temporary, place }: { readonly temporary: string; readonly place: string },
): Promise<void> {
  if (publication === 'link') {
    await files.link(temporary, place)
    // the new name is on the server's disk too
    await files.syncFile(temporary)
  } else await files.rename(temporary, place)
  await files.syncFolder(path.dirname(place))
}

/**
 * Removes what lies under a name of Kontor's: the file, or the folder with what Kontor puts into it. Anything else in that
 * folder stays and keeps it. Nothing there is fine.
 */
export async function removeEntry(files: BackupFileSystem, place: string, nameInside: RegExp): Promise<void> {
  const facts = await files.facts(place)
  if (facts === null) return
  if (facts.kind !== 'folder') return files.removeFile(place)
  for (const name of await files.list(place))
    if (nameInside.test(name)) await files.removeFile(path.join(place, name))
  await files.removeFolder(place)
}

/** Takes a published folder out of sight at once, so that nobody finds it half removed; a file goes in one step anyway. */
export async function removePublished(files: LogFileSystem, place: string, temporary: string): Promise<void> {
  const facts = await files.facts(place)
  if (facts === null) return
  if (facts.kind !== 'folder') return files.removeFile(place)
  await files.rename(place, temporary)
  await removeEntry(files, temporary, anyPublishedName)
}

/** What a published folder, or one on its way, has in it. */
export const anyPublishedName = /^[a-z0-9][a-z0-9.-]*$/

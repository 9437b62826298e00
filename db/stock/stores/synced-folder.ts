import type { Dirent } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'

/**
 * Programs that keep a copy of a folder at each computer and acknowledge a file before any other has it: two desks would both
 * publish the same number.
 */
export type Synchroniser =
  'dfsReplication' | 'dropbox' | 'googleDrive' | 'iCloud' | 'nextcloud' | 'oneDrive' | 'resilio' | 'syncthing'

export interface SyncedFolder {
  readonly by: Synchroniser
  /** The folder that is kept in step: the one that was asked about, or one above. */
  readonly folder: string
  /** What gives it away there. */
  readonly sign: string
}

/** Names that these programs put into the folders they keep in step. */
const signs: readonly (readonly [Synchroniser, RegExp])[] = [
  ['dfsReplication', /^DfsrPrivate$/i],
  ['dropbox', /^\.dropbox(\.cache)?$/],
  ['googleDrive', /^\.tmp\.drive(up|down)load$/],
  ['nextcloud', /^(\._?sync_[0-9a-f]+\.db|\.(nextcloud|owncloud)sync\.log)$/],
  ['oneDrive', /^\.849C9593-D756-4E56-8D6E-42412F2A707B$/i],
  ['resilio', /^\.sync$/],
  ['syncthing', /^\.st(folder|versions)$/],
]

/** Where Windows says that OneDrive has its folders. */
const oneDriveVariables = ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial']

const iCloudFolder = /^(Mobile Documents|com~apple~CloudDocs|iCloudDrive)$/

/** What a folder on the way up cannot show is not looked for. */
const namesIn = (folder: string): Promise<readonly Dirent[]> =>
  fs.readdir(folder, { withFileTypes: true }).catch(() => [])

const isWithin = (folder: string, root: string): boolean => {
  const relative = path.relative(root, folder)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}

/** Looks for signs in a folder and in all above it; null where there are none, which proves nothing. */
export async function syncedFolder(
  folder: string,
  variables: NodeJS.ProcessEnv = process.env,
): Promise<SyncedFolder | null> {
  for (const name of oneDriveVariables) {
    const root = variables[name]
    if (root !== undefined && root !== '' && isWithin(folder, root))
      return { by: 'oneDrive', folder: root, sign: name }
  }
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (iCloudFolder.test(path.basename(at))) return { by: 'iCloud', folder: at, sign: path.basename(at) }
    const names = (await namesIn(at)).map(({ name }) => name)
    for (const [by, sign] of signs) {
      const found = names.find((name) => sign.test(name))
      if (found !== undefined) return { by, folder: at, sign: found }
    }
    if (path.dirname(at) === at) return null
  }
}

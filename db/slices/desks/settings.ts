import path from 'node:path'
import { z } from 'zod'
import type { ProfileFolder } from '../../engine/connection/profile-folder.ts'
import { removeFile, replaceFileSync } from '../../engine/files/own-files.ts'
import { readSmallFile, type SmallFileReading } from '../../engine/files/small-file.ts'

/** Where the shared log lies, as this desk reaches it: another desk may have another letter for the same share. */
const settings = z.strictObject({
  v: z.literal(1),
  kind: z.literal('folder'),
  folder: z.string(),
  officeId: z.string(),
  publication: z.enum(['link', 'folder']),
  /** This desk's own keys, encrypted to the workstation. */
  keys: z.string(),
})
export type StockSettings = z.infer<typeof settings>

const fileOf = ({ root }: ProfileFolder): string => path.join(root, 'stock.json')

/** A file that cannot be read counts as missing and is kept aside. */
export const readStockSettings = (profile: ProfileFolder): SmallFileReading<StockSettings> =>
  readSmallFile(fileOf(profile), (text) => settings.parse(JSON.parse(text)))

/** Errors of the file system pass through. */
export function saveStockSettings(profile: ProfileFolder, value: StockSettings): void {
  replaceFileSync(profile.root, fileOf(profile), `${JSON.stringify(value)}\n`)
}

export function removeStockSettings(profile: ProfileFolder): void {
  removeFile(profile.root, fileOf(profile))
}

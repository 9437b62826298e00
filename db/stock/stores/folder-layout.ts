import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { isNamePart, type ObjectName } from '../store.ts'

// <chosen folder>/kontor/v1/<office>/log/
//   seg/<first 9 digits>/<12 digits>.seg   a segment, or a folder of this name that holds it under the same one
//   obj/<folder>/<name>                    an object, or likewise
//   note/<name>                            replaced whenever a desk has something to say
//   tmp/<desk>.<time>.<random>.part        on their way in; none of these names is ever used again

/** Files of one folder at most, so that looking into one stays quick. */
const perFolder = 1000
const numberLength = 12

export const logFolderOf = (chosenFolder: string, officeId: string): string => {
  if (!isNamePart(officeId)) throw new RangeError('no name of an office')
  return path.join(chosenFolder, 'kontor', 'v1', officeId, 'log')
}

export interface LogFolders {
  readonly log: string
  readonly segments: string
  readonly objects: string
  readonly notes: string
  readonly temporary: string
}

export const foldersIn = (log: string): LogFolders => ({
  log,
  segments: path.join(log, 'seg'),
  objects: path.join(log, 'obj'),
  notes: path.join(log, 'note'),
  temporary: path.join(log, 'tmp'),
})

const padded = (seq: number): string => String(seq).padStart(numberLength, '0')

export function segmentPlace(folders: LogFolders, seq: number): string {
  const digits = padded(seq)
  return path.join(folders.segments, digits.slice(0, 9), `${digits}.seg`)
}

export const objectPlace = (folders: LogFolders, name: ObjectName): string =>
  path.join(folders.objects, ...name.split('/'))

/** First number that can lie in a folder of segments; null for a folder of others. */
export const firstNumberIn = (folderName: string): number | null =>
  /^\d{9}$/.test(folderName) ? Number(folderName) * perFolder : null

/** Null for files of others. */
export const numberOf = (fileName: string): number | null => {
  const digits = /^(\d{12})\.seg$/.exec(fileName)?.[1]
  return digits === undefined ? null : Number(digits)
}

const temporaryName = /^[a-z0-9]{1,16}\.(\d{13})\.[0-9a-f]{16}\.part$/

/** Whether a desk can go by this name in temporary ones. */
export const isDeskName = (desk: string): boolean => /^[a-z0-9]{1,16}$/.test(desk)

export function newTemporaryName(desk: string, now: number): string {
  return `${desk}.${String(Math.max(0, Math.trunc(now))).padStart(13, '0')}.${randomBytes(8).toString('hex')}.part`
}

/** When a temporary name was made, in milliseconds since 1970 by the clock of its desk; null for files of others. */
export const timeInTemporaryName = (name: string): number | null => {
  const digits = temporaryName.exec(name)?.[1]
  return digits === undefined ? null : Number(digits)
}

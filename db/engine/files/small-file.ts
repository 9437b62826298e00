import fs from 'node:fs'
import path from 'node:path'
import { codeOf } from './error-code.ts'
import { readOwnPlainFile } from './plain-file.ts'

/** Far more than any of Kontor's small files holds. */
export const smallBytesMax = 1024 * 1024

/** Trouble that passes by itself (another program holds the file, too many are open): nothing is moved for it. */
const passing = new Set(['EBUSY', 'EAGAIN', 'EMFILE', 'ENFILE', 'ENOMEM'])
const missing = new Set(['ENOENT', 'ENOTDIR'])

/** What became of a small file: its content, or null, and where it was kept when it could not be read. */
export interface SmallFileReading<T> {
  readonly value: T | null
  /** Path of the file that was kept aside; null when nothing was wrong. */
  readonly keptAs: string | null
}

/** `<name>.damaged-<n>`, the first that is free. */
function asideName(file: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${file}.damaged-${number}`
    if (fs.lstatSync(name, { throwIfNoEntry: false }) === undefined) return name
  }
}

const asidePattern = /\.damaged-\d+$/

/** Moves a file that cannot be read out of the way, under a name that says so. Throws the system's error. */
export function keepAside(file: string): string {
  const name = asideName(file)
  fs.renameSync(file, name)
  return name
}

/** The same for a file that has to stay in its place. Throws the system's error. */
export function keepCopyAside(file: string): string {
  const name = asideName(file)
  fs.copyFileSync(file, name)
  return name
}

/**
 * Reads one of Kontor's small files. One that cannot be read (damaged, a link, no file at all, not permitted) counts as
 * missing and is kept aside; whoever asks says so to the person. `parse` gets the text and throws when it is not what
 * it should be. Throws the system's error for trouble that passes, and when the file cannot be moved.
 */
export function readSmallFile<T>(file: string, parse: (text: string) => T): SmallFileReading<T> {
  try {
    return { value: parse(readOwnPlainFile(file, smallBytesMax)), keptAs: null }
  } catch (error) {
    const code = codeOf(error)
    if (missing.has(code)) return { value: null, keptAs: null }
    if (passing.has(code)) throw error
    return { value: null, keptAs: keepAside(file) }
  }
}

/** What was kept aside in some folders, as full paths; a folder that is not there holds nothing. */
export function keptAsideIn(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => {
    if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
    return fs
      .readdirSync(folder)
      .filter((name) => asidePattern.test(name))
      .toSorted()
      .map((name) => path.join(folder, name))
  })
}

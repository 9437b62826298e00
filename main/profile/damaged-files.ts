import type { DamagedFile } from '../../preload/contract/desktop.ts'
import { readSmallFile } from '../../db/engine/files/small-file.ts'

/** Hears of a small file that could not be read, to log it and to say it to the person. */
export type NoteDamaged = (file: DamagedFile) => void

/**
 * Reads one of the workstation's small files; null when it is missing or cannot be read, which is noted. Never throws:
 * a file that another program holds just now counts as missing this once and stays where it is.
 */
export function readOwnFile<T>(
  kind: DamagedFile['kind'],
  file: string,
  parse: (content: unknown) => T,
  note: NoteDamaged,
): T | null {
  try {
    const { value, keptAs } = readSmallFile(file, (text) => parse(JSON.parse(text)))
    if (keptAs !== null) note({ kind, keptAs })
    return value
  } catch {
    note({ kind, keptAs: '' })
    return null
  }
}

import { openPlainFile } from './plain-file.ts'

/** The bytes of a file that a person has chosen; null for one that cannot be read, `tooLarge` for one of more than so many bytes. */
export async function bytesOfFile(place: string, most: number): Promise<Uint8Array | 'tooLarge' | null> {
  const file = await openPlainFile(place).catch(() => null)
  if (file === null) return null
  try {
    return (await file.stat()).size > most ? 'tooLarge' : await file.readFile()
  } finally {
    await file.close()
  }
}

/** JSON of any depth and size; undefined for what is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The same out of bytes of UTF-8. */
export function jsonIn(bytes: Uint8Array): unknown {
  try {
    return jsonOf(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

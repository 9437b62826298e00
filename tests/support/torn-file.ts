import { constants } from 'node:fs'
import * as fs from 'node:fs/promises'

/** Writes a part of a new file and does not flush it, as a process does that is gone in the middle. */
export async function writePart(file: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await fs.open(file, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY)
  try {
    for await (const chunk of content) {
      await handle.write(chunk.subarray(0, Math.ceil(chunk.length / 2)))
      break
    }
  } finally {
    await handle.close()
  }
}

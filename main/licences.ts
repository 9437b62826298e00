import type { z } from 'zod'
import { readPlainFile } from '../db/engine/files/plain-file.ts'
import { desktop } from '../preload/contract/desktop.ts'

const licenceList = desktop.info.output.shape.licences
const listBytesMax = 4 * 1024 * 1024

/** Licences of everything Kontor is built from, listed by the build; empty where the build made no list. */
export function readLicences(file: string): z.infer<typeof licenceList> {
  try {
    return licenceList.parse(JSON.parse(readPlainFile(file, listBytesMax)))
  } catch {
    return []
  }
}

import type { z } from 'zod'
import { desktop } from '../preload/contract/desktop.ts'
import { readJsonFile } from './atomic-file.ts'

const licenceList = desktop.info.output.shape.licences

/** Licences of everything Kontor is built from, listed by the build; empty where the build made no list. */
export function readLicences(file: string): z.infer<typeof licenceList> {
  const parsed = licenceList.safeParse(readJsonFile(file))
  return parsed.success ? parsed.data : []
}

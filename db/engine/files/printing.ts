import fs from 'node:fs'
import path from 'node:path'
import { lookAt } from './links.ts'

/** Where a report lies in plain while another program prints it, with that program's temporary files. */
export const printingFolder = (profileFolder: string): string => path.join(profileFolder, 'printing')

/** Removes what is left of a printing; whoever calls it has the profile to itself. Throws `LinkRefused`. */
export function clearPrinting(profileFolder: string): void {
  const folder = printingFolder(profileFolder)
  // Kontor has made the folder; what a browser put into it has names of its own
  if (lookAt(profileFolder, folder) !== null) fs.rmSync(folder, { recursive: true, force: true })
}

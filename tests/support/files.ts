import { createHash } from 'node:crypto'
import fs from 'node:fs'

/** SHA-256 of a file's bytes. */
export const hashOf = (file: string): string =>
  createHash('sha256').update(fs.readFileSync(file)).digest('hex')

import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** SHA-256 of a file's bytes. */
export const hashOf = (file: string): string =>
  createHash('sha256').update(fs.readFileSync(file)).digest('hex')

/** Whether links can be made here: wine makes none, and says of some that it has. */
export const canLink = ((): boolean => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-link-'))
  const link = path.join(folder, 'link')
  try {
    fs.symlinkSync(folder, link, 'junction')
    return fs.lstatSync(link).isSymbolicLink()
  } catch {
    return false
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
})()

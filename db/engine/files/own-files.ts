import fs from 'node:fs'
import path from 'node:path'
import { lookAt } from './links.ts'

// What Kontor does with its own files below a folder of this computer; each throws `LinkRefused` where there is a link.

/** Makes a folder, and those on the way to it, for this person alone; an existing one is fine. */
export function makeFolder(root: string, folder: string): void {
  lookAt(root, folder)
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
}

/** Writes a file as a whole: beside it, flushed, renamed. A power cut leaves the old content or the new, never a part. */
export function replaceFileSync(root: string, file: string, content: string): void {
  const beside = placeBeside(root, file)
  try {
    fs.writeFileSync(beside, content, newFile)
    fs.renameSync(beside, file)
  } catch (error) {
    removeFile(root, beside)
    throw error
  }
}

/** The same without holding up the thread while the disk works. */
export async function replaceFile(root: string, file: string, content: string): Promise<void> {
  const beside = placeBeside(root, file)
  try {
    await fs.promises.writeFile(beside, content, newFile)
    await fs.promises.rename(beside, file)
  } catch (error) {
    removeFile(root, beside)
    throw error
  }
}

const newFile = { flag: 'wx', mode: 0o600, flush: true } as const

function placeBeside(root: string, file: string): string {
  makeFolder(root, path.dirname(file))
  lookAt(root, file)
  const beside = `${file}.new`
  removeFile(root, beside)
  return beside
}

/** Removes one file; nothing there is fine, a folder is an error. */
export function removeFile(root: string, file: string): void {
  const stats = lookAt(root, file)
  if (stats === null) return
  if (stats.isDirectory()) throw Object.assign(new Error('a folder has a file’s name'), { code: 'EISDIR' })
  fs.rmSync(file, { force: true })
}

/** Removes the files whose names Kontor makes, and the folder when nothing else is in it. */
export function removeOwn(root: string, folder: string, isOwn: (name: string) => boolean): void {
  if (lookAt(root, folder) === null) return
  for (const entry of fs.readdirSync(folder, { withFileTypes: true }))
    if (!entry.isDirectory() && isOwn(entry.name)) removeFile(root, path.join(folder, entry.name))
  try {
    fs.rmdirSync(folder)
  } catch (error) {
    // what others have put there stays
    if (fs.readdirSync(folder).length === 0) throw error
  }
}

import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { LinkRefused, lookAt } from '../../db/engine/files/links.ts'
import { makeFolder, removeOwn } from '../../db/engine/files/own-files.ts'
import type { Result } from '../../preload/contract/errors.ts'

const ownFolder = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Windows' mark for what comes from elsewhere: Office then opens it without letting anything in it run. */
const fromElsewhere = '[ZoneTransfer]\r\nZoneId=3\r\n'

/** Copies of documents that other programs show, in a folder that only this person can read; gone at quit or the next start. */
export class OpenedDocuments {
  readonly #root: string
  readonly #folder: string

  /** @param workstationFolder the copies lie in a folder of their own below it */
  constructor(workstationFolder: string) {
    this.#root = workstationFolder
    this.#folder = path.join(workstationFolder, 'opened')
  }

  /** Writes a copy that nobody can change by mistake; `fileName` is clean. Errors: CONFLICT where the folder has become a link. */
  copy(fileName: string, bytes: Uint8Array): Result<string> {
    const file = path.join(this.#folder, randomUUID(), fileName)
    try {
      makeFolder(this.#root, path.dirname(file))
    } catch (error) {
      if (error instanceof LinkRefused) return { ok: false, error: error.failure }
      throw error
    }
    fs.writeFileSync(file, bytes, { mode: 0o600, flag: 'wx' })
    markAsForeign(file)
    fs.chmodSync(file, 0o400)
    return { ok: true, value: file }
  }

  /** Removes the copies; one that a program still holds goes with the next start. */
  clear(): void {
    try {
      for (const name of lookAt(this.#root, this.#folder) === null ? [] : fs.readdirSync(this.#folder))
        if (ownFolder.test(name)) this.#remove(path.join(this.#folder, name))
      removeOwn(this.#root, this.#folder, () => false)
    } catch {
      // see above
    }
  }

  #remove(folder: string): void {
    try {
      // Windows removes nothing that is only for reading
      for (const name of fs.readdirSync(folder)) fs.chmodSync(path.join(folder, name), 0o600)
      removeOwn(this.#root, folder, () => true)
    } catch {
      // the others go all the same
    }
  }
}

function markAsForeign(file: string): void {
  if (process.platform !== 'win32') return
  try {
    fs.writeFileSync(`${file}:Zone.Identifier`, fromElsewhere)
  } catch {
    // a disk of another kind has no place for it
  }
}

import fs from 'node:fs'
import path from 'node:path'
import { draft, type Draft, type DraftName } from '../../preload/contract/drafts.ts'
import type { Result } from '../../preload/contract/errors.ts'
import { codeOf } from '../../db/engine/files/error-code.ts'
import { LinkRefused, lookAt } from '../../db/engine/files/links.ts'
import { removeFile, removeOwn, replaceFile } from '../../db/engine/files/own-files.ts'
import { readSmallFile, smallBytesMax } from '../../db/engine/files/small-file.ts'
import { done, failed } from '../failure.ts'
import type { NoteDamaged } from '../profile/damaged-files.ts'

/** What nobody has come back to for so long is forgotten: drafts hold personal data. */
export const draftDaysMax = 30
const dayMilliseconds = 24 * 60 * 60 * 1000

const generationName = /^gen-[a-z0-9-]{1,40}$/
/** A draft, or what a killed run has left of one. */
const draftName = /^[a-zA-Z.]+-(?:new|\d+)\.json(?:\.new|\.damaged-\d+)?$/

/** Where the drafts of the data in use are. */
interface DraftPlace {
  /** The profile. */
  readonly root: string
  readonly folder: string
}

export interface DraftFolderParts {
  /** The profile that is open; null for none. */
  readonly profileFolder: () => string | null
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly noteDamaged: NoteDamaged
}

/**
 * Drafts as files of the profile, one each, readable by this person only: `drafts/<generation>/<form>-<record>.json`.
 * They belong to a generation of the data, because the number of a record means nothing outside it.
 */
export class DraftFolder {
  readonly #parts: DraftFolderParts
  /** One step after the other, so that the last word on a draft is the last that was said. */
  #work: Promise<unknown> = Promise.resolve()

  constructor(parts: DraftFolderParts) {
    this.#parts = parts
  }

  /** Drafts of the data in use; forgets old ones, also those of earlier generations. Errors: BUSY. */
  list(): Promise<Result<{ readonly drafts: Draft[] }>> {
    return this.#next(({ root, folder }) => {
      this.#forgetOld(root)
      const names = namesIn(root, folder).filter((name) => name.endsWith('.json'))
      return {
        ok: true,
        value: { drafts: names.flatMap((name) => this.#read(root, path.join(folder, name))) },
      }
    })
  }

  /** Writes a draft to the disk. Errors: BUSY, DISK_FULL, READONLY, VALIDATION for more than could be read again. */
  keep(kept: Draft): Promise<Result<Record<string, never>>> {
    return this.#next(async ({ root, folder }) => {
      const text = JSON.stringify(kept)
      if (Buffer.byteLength(text) > smallBytesMax) return failed('VALIDATION', 'drafts.tooLarge')
      await replaceFile(root, path.join(folder, fileName(kept)), text)
      return done
    })
  }

  /** Removes a draft, if there is one. Errors: BUSY, READONLY. */
  remove(name: DraftName): Promise<Result<Record<string, never>>> {
    return this.#next(({ root, folder }) => {
      removeFile(root, path.join(folder, fileName(name)))
      return done
    })
  }

  #next<T>(step: (place: DraftPlace) => Result<T> | Promise<Result<T>>): Promise<Result<T>> {
    const run = async (): Promise<Result<T>> => {
      const place = this.#place()
      if (place === null) return failed('BUSY', 'error.notOpen')
      try {
        return await step(place)
      } catch (error) {
        if (error instanceof LinkRefused) return { ok: false, error: error.failure }
        const code = codeOf(error)
        if (code === '') throw error
        if (code === 'ENOSPC' || code === 'EDQUOT') return failed('DISK_FULL', 'file.diskFull')
        return failed('READONLY', 'file.notWritable')
      }
    }
    const result = this.#work.then(run, run)
    this.#work = result
    return result
  }

  /** One draft, none where it cannot be read: it must not hide the others. A damaged one is kept aside and said. */
  #read(root: string, file: string): Draft[] {
    try {
      lookAt(root, file)
      const { value, keptAs } = readSmallFile<unknown>(file, (text) => JSON.parse(text))
      if (keptAs !== null) this.#parts.noteDamaged({ kind: 'draft', keptAs })
      const read = draft.safeParse(value)
      return read.success ? [read.data] : []
    } catch {
      this.#parts.noteDamaged({ kind: 'draft', keptAs: '' })
      return []
    }
  }

  #place(): DraftPlace | null {
    const root = this.#parts.profileFolder()
    if (root === null) return null
    const pointer = path.join(root, 'data', 'CURRENT')
    const generation = fs.existsSync(pointer) ? fs.readFileSync(pointer, 'utf8').trim() : ''
    return generationName.test(generation) ? { root, folder: path.join(root, 'drafts', generation) } : null
  }

  #forgetOld(root: string): void {
    const oldest = this.#parts.now() - draftDaysMax * dayMilliseconds
    const drafts = path.join(root, 'drafts')
    const isOld = (file: string): boolean => (lookAt(root, file)?.mtimeMs ?? oldest) < oldest
    for (const generation of namesIn(root, drafts).filter((name) => generationName.test(name))) {
      const folder = path.join(drafts, generation)
      try {
        removeOwn(root, folder, (name) => draftName.test(name) && isOld(path.join(folder, name)))
      } catch {
        // held by another program, or not a folder: it is looked at again the next time
      }
    }
  }
}

const fileName = ({ form, record }: DraftName): string => `${form}-${record === null ? 'new' : record}.json`

/** Names in a folder below the profile, none where it is not there. Throws `LinkRefused`. */
const namesIn = (root: string, folder: string): readonly string[] =>
  lookAt(root, folder)?.isDirectory() === true ? fs.readdirSync(folder) : []

import fs from 'node:fs'
import path from 'node:path'
import { draft, type Draft, type DraftName } from '../../preload/contract/drafts.ts'
import type { Result } from '../../preload/contract/errors.ts'
import { readJsonFile } from '../atomic-file.ts'
import { done, failed, systemCodeOf } from '../failure.ts'

/** What nobody has come back to for so long is forgotten: drafts hold personal data. */
export const draftDaysMax = 30
const dayMilliseconds = 24 * 60 * 60 * 1000

const generationName = /^gen-[a-z0-9-]{1,40}$/

export interface DraftFolderParts {
  /** The profile that is open; null for none. */
  readonly profileFolder: () => string | null
  /** Milliseconds since 1970. */
  readonly now: () => number
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
    return this.#next((folder) => {
      this.#forgetOld(path.dirname(folder))
      const drafts = namesIn(folder)
        .filter((name) => name.endsWith('.json'))
        .flatMap((name) => {
          const read = draft.safeParse(readJsonFile(path.join(folder, name)))
          return read.success ? [read.data] : []
        })
      return { ok: true, value: { drafts } }
    })
  }

  /** Writes a draft to the disk. Errors: BUSY, DISK_FULL, READONLY. */
  keep(kept: Draft): Promise<Result<Record<string, never>>> {
    return this.#next(async (folder) => {
      await replaceFile(path.join(folder, fileName(kept)), JSON.stringify(kept))
      return done
    })
  }

  /** Removes a draft, if there is one. Errors: BUSY, READONLY. */
  remove(name: DraftName): Promise<Result<Record<string, never>>> {
    return this.#next(async (folder) => {
      await fs.promises.rm(path.join(folder, fileName(name)), { force: true })
      return done
    })
  }

  #next<T>(step: (folder: string) => Result<T> | Promise<Result<T>>): Promise<Result<T>> {
    const run = async (): Promise<Result<T>> => {
      const folder = this.#folder()
      if (folder === null) return failed('BUSY', 'error.notOpen')
      try {
        return await step(folder)
      } catch (error) {
        const code = systemCodeOf(error)
        if (code === '') throw error
        if (code === 'ENOSPC' || code === 'EDQUOT') return failed('DISK_FULL', 'file.diskFull')
        return failed('READONLY', 'file.notWritable')
      }
    }
    const result = this.#work.then(run, run)
    this.#work = result
    return result
  }

  #folder(): string | null {
    const profile = this.#parts.profileFolder()
    if (profile === null) return null
    const pointer = path.join(profile, 'data', 'CURRENT')
    const generation = fs.existsSync(pointer) ? fs.readFileSync(pointer, 'utf8').trim() : ''
    return generationName.test(generation) ? path.join(profile, 'drafts', generation) : null
  }

  #forgetOld(drafts: string): void {
    const oldest = this.#parts.now() - draftDaysMax * dayMilliseconds
    for (const generation of namesIn(drafts)) {
      const folder = path.join(drafts, generation)
      for (const name of namesIn(folder)) {
        const file = path.join(folder, name)
        if (fs.statSync(file).mtimeMs < oldest) fs.rmSync(file, { force: true })
      }
      if (namesIn(folder).length === 0) fs.rmSync(folder, { recursive: true, force: true })
    }
  }
}

const fileName = ({ form, record }: DraftName): string => `${form}-${record === null ? 'new' : record}.json`

const namesIn = (folder: string): readonly string[] => (fs.existsSync(folder) ? fs.readdirSync(folder) : [])

/** Like `writeFileAtomically`, but without holding up the window's keys while the disk works. */
async function replaceFile(file: string, content: string): Promise<void> {
  await fs.promises.mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const beside = `${file}.new`
  try {
    await fs.promises.writeFile(beside, content, { mode: 0o600, flush: true })
    await fs.promises.rename(beside, file)
  } catch (error) {
    await fs.promises.rm(beside, { force: true })
    throw error
  }
}

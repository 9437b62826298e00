import path from 'node:path'
import type { LogFileSystem } from '../../engine/files/log-file-system.ts'
import { anyPublishedName, removeEntry } from './folder-files.ts'
import { timeInTemporaryName } from './folder-layout.ts'

const dayMilliseconds = 24 * 60 * 60 * 1000
const betweenLooksMilliseconds = dayMilliseconds / 4

/**
 * What killed runs have left among the temporary files. A name of Kontor's goes once the time in it is more than a day ago, or
 * once this program has seen it for a day; the times of the share's files say nothing, since clocks differ. Should another
 * desk still have needed it, that desk finds its number absent and puts it again.
 */
export class LeftOvers {
  readonly #files: LogFileSystem
  readonly #folder: string
  readonly #now: () => number
  readonly #inUse: ReadonlySet<string>
  readonly #firstSeen = new Map<string, number>()
  #nextLook = -Infinity

  constructor(files: LogFileSystem, folder: string, now: () => number, inUse: ReadonlySet<string>) {
    this.#files = files
    this.#folder = folder
    this.#now = now
    this.#inUse = inUse
  }

  /** Looks at first and every six hours. What goes wrong here keeps nobody from anything. */
  async tidyNowAndThen(): Promise<void> {
    const now = this.#now()
    if (now < this.#nextLook) return
    this.#nextLook = now + betweenLooksMilliseconds
    try {
      await this.#tidy(now)
    } catch {
      return
    }
  }

  async #tidy(now: number): Promise<void> {
    if ((await this.#files.facts(this.#folder))?.kind !== 'folder') return
    const names = (await this.#files.list(this.#folder)).filter((name) => timeInTemporaryName(name) !== null)
    for (const name of names) {
      if (this.#inUse.has(name)) continue
      const firstSeen = this.#firstSeen.get(name) ?? now
      this.#firstSeen.set(name, firstSeen)
      const since = Math.min(timeInTemporaryName(name) ?? now, firstSeen)
      if (now - since > dayMilliseconds)
        await removeEntry(this.#files, path.join(this.#folder, name), anyPublishedName)
    }
    for (const name of this.#firstSeen.keys()) if (!names.includes(name)) this.#firstSeen.delete(name)
  }
}

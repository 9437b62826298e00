import { nodeLogFiles, type LogFiles, type LogFileSystem } from '../../../db/engine/files/log-file-system.ts'
import { writePart } from '../torn-file.ts'

/**
 * Where a process is gone: `before` or right `after` the n-th operation that changes something on the share (counted from 1), or
 * in the middle of the n-th file that is written.
 */
export interface Death {
  readonly kind: 'before' | 'after' | 'torn'
  readonly at: number
}

/** Kept reachable, so that the collector finds no open files of the runs that stand still. */
const standingStill: Promise<never>[] = []

/** The files of a share, for a process that is gone at a chosen operation: from then on nothing of it goes on. */
export class DyingFiles implements LogFiles {
  readonly #death: Death | null
  #operations = 0
  #isGone = false
  #tellGone: () => void = () => undefined
  readonly #gone = new Promise<void>((resolve) => {
    this.#tellGone = resolve
  })

  constructor(death: Death | null) {
    this.#death = death
  }

  /** Whether `work` came to an end; false: the process was gone before. */
  async outlives(work: Promise<unknown>): Promise<boolean> {
    return Promise.race([work.then(() => true), this.#gone.then(() => false)])
  }

  below(chosenFolder: string): LogFileSystem {
    const files = nodeLogFiles.below(chosenFolder)
    const changing = <T>(work: () => Promise<T>) => this.#changing(work)
    const looking = <T>(work: () => Promise<T>) => (this.#isGone ? this.#standStill() : work())
    return {
      facts: (path) => looking(() => files.facts(path)),
      list: (folder) => looking(() => files.list(folder)),
      read: (file) => files.read(file),
      readWhole: (file, maximumBytes) => looking(() => files.readWhole(file, maximumBytes)),
      makeFolder: (folder) => changing(() => files.makeFolder(folder)),
      addFolder: (folder) => changing(() => files.addFolder(folder)),
      writeNew: (file, content) =>
        this.#changing(
          () => files.writeNew(file, content),
          () => writePart(file, content),
        ),
      rename: (from, to) => changing(() => files.rename(from, to)),
      link: (from, to) => changing(() => files.link(from, to)),
      removeFile: (file) => changing(() => files.removeFile(file)),
      removeFolder: (folder) => changing(() => files.removeFolder(folder)),
      syncFile: (file) => looking(() => files.syncFile(file)),
      syncFolder: (folder) => looking(() => files.syncFolder(folder)),
    }
  }

  async #changing<T>(work: () => Promise<T>, part?: () => Promise<void>): Promise<T> {
    if (this.#isGone) return this.#standStill()
    const death = this.#death
    if (death === null || (death.kind === 'torn' && part === undefined)) return work()
    this.#operations += 1
    if (this.#operations !== death.at) return work()
    if (death.kind === 'after') await work()
    if (death.kind === 'torn') await part?.()
    this.#isGone = true
    this.#tellGone()
    return this.#standStill()
  }

  #standStill(): Promise<never> {
    const forever = new Promise<never>(() => undefined)
    standingStill.push(forever)
    return forever
  }
}

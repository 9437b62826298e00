import {
  nodeFiles,
  type BackupFiles,
  type BackupFileSystem,
  type FileSystems,
} from '../../../db/engine/files/file-system.ts'
import { takeFolderLock, type TakeLock } from '../../../db/slices/backups/lock.ts'
import { writePart } from '../../support/torn-file.ts'
import type { FileLock } from '../../../db/engine/connection/file-lock.ts'

/**
 * What goes wrong, at the n-th operation of its sort, counted from 1.
 *
 * `stop`: the process is gone before an operation that changes something (before one that only reads, the files are
 * the same as before the next change). `tear`: the process is gone in the middle of a write, a part of the content
 * there and not flushed. `fail`: any operation fails with an errno, a write after a part of its content.
 */
export type Fault =
  | { readonly kind: 'stop' | 'tear'; readonly at: number }
  | { readonly kind: 'fail'; readonly at: number; readonly code: string }

const reading = /facts|list|read$/

function counts(kind: Fault['kind'], operation: string): boolean {
  if (kind === 'tear') return operation.endsWith('write')
  // By its contract syncFolder never fails.
  return kind === 'stop' ? !reading.test(operation) : !operation.endsWith('syncFolder')
}

/** What "the process is gone" does: a real end in a child process, or standing still for ever in this one. */
export type Halt = () => Promise<never>

/** Counts operations on both sides and lets one of them go wrong. */
export class FaultLayer {
  /** Those of the fault's sort, in order. */
  readonly operations: string[] = []
  readonly #fault: Fault | null
  readonly #halt: Halt
  readonly #lock: { held: FileLock | null } = { held: null }

  constructor(fault: Fault | null, halt: Halt) {
    this.#fault = fault
    this.#halt = halt
  }

  get files(): FileSystems {
    return { local: this.#wrap('local'), share: this.#wrap('share') }
  }

  /** The operating system takes the lock back from a process that is gone. */
  readonly takeLock: TakeLock = (folder) => {
    const held = takeFolderLock(folder)
    this.#lock.held = held
    return held
  }

  releaseLock(): void {
    this.#lock.held?.release()
  }

  async #run<T>(
    name: string,
    work: () => Promise<T>,
    part: () => Promise<void> = async () => {},
  ): Promise<T> {
    const fault = this.#fault
    if (fault === null || !counts(fault.kind, name)) return work()
    this.operations.push(name)
    if (fault.at !== this.operations.length) return work()
    if (fault.kind === 'stop') return this.#halt()
    await part()
    if (fault.kind !== 'fail') return this.#halt()
    throw Object.assign(new Error(fault.code), { code: fault.code })
  }

  #wrap(side: string): BackupFiles {
    return { below: (chosenFolder) => this.#below(side, nodeFiles.below(chosenFolder)) }
  }

  #below(side: string, files: BackupFileSystem): BackupFileSystem {
    return {
      facts: (path) => this.#run(`${side} facts`, () => files.facts(path)),
      list: (folder) => this.#run(`${side} list`, () => files.list(folder)),
      makeFolder: (folder) => this.#run(`${side} makeFolder`, () => files.makeFolder(folder)),
      read: (file) => this.#read(`${side} read`, files.read(file)),
      writeNew: (file, content) =>
        this.#run(
          `${side} write`,
          () => files.writeNew(file, content),
          () => writePart(file, content),
        ),
      rename: (from, to) => this.#run(`${side} rename`, () => files.rename(from, to)),
      removeFile: (file) => this.#run(`${side} removeFile`, () => files.removeFile(file)),
      removeFolder: (folder) => this.#run(`${side} removeFolder`, () => files.removeFolder(folder)),
      syncFile: (file) => this.#run(`${side} syncFile`, () => files.syncFile(file)),
      syncFolder: (folder) => this.#run(`${side} syncFolder`, () => files.syncFolder(folder)),
    }
  }

  async *#read(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    await this.#run(name, () => Promise.resolve())
    yield* chunks
  }
}

/** Kept reachable: otherwise the collector would find open files of the runs that stand still, and complain. */
const standingStill: Promise<never>[] = []

/** How a run ended: with a result, with an error, or not at all because the process was gone. */
export interface Ending<T> {
  readonly layer: FaultLayer
  readonly result: T | null
  readonly error: Error | null
}

/** Runs `work` until it ends or the layer has stopped it; then nothing of it goes on, as if the process were gone. */
export async function untilStopped<T>(
  fault: Fault | null,
  work: (layer: FaultLayer) => Promise<T>,
): Promise<Ending<T>> {
  let stopped: () => void = () => {}
  const gone = new Promise<null>((resolve) => {
    stopped = () => resolve(null)
  })
  const layer = new FaultLayer(fault, () => {
    stopped()
    const forever = new Promise<never>(() => {})
    standingStill.push(forever)
    return forever
  })
  try {
    const result = await Promise.race([work(layer), gone])
    return { layer, result, error: null }
  } catch (error) {
    return { layer, result: null, error: error instanceof Error ? error : new Error('not an error') }
  } finally {
    layer.releaseLock()
  }
}

import type { FrequencyTable } from '../../../linkage/index.ts'
import { beginComparison, dropComparison } from '../comparison/comparison-file.ts'
import type { BegunComparison, CompareRequest } from '../comparison/compare.ts'
import type { ArrivedRows } from '../staging/arrivals.ts'
import type { PartTask } from './protocol.ts'

/**
 * What another thread does while this one reads a file, one task after the other: it counts the words of the office,
 * then takes over the rows that are unchanged.
 */
export class BesideReading {
  readonly #compare: CompareRequest
  readonly #run: (task: PartTask) => Promise<unknown>
  readonly #frequencies: Promise<FrequencyTable>
  /** Newest change of the office before the first rows were compared; settles when all are that were handed over. */
  #revision: Promise<number | null>

  constructor(compare: CompareRequest, run: (task: PartTask) => Promise<unknown>) {
    this.#compare = compare
    this.#run = run
    beginComparison(compare.draft)
    // a `frequencies` task answers with a table
    this.#frequencies = run({
      kind: 'frequencies',
      databaseFile: compare.databaseFile,
    }) as Promise<FrequencyTable>
    this.#revision = this.#frequencies.then(() => null)
    // what fails meanwhile is heard of at the end
    this.#revision.catch(() => undefined)
  }

  /** Hands rows over that have been read. */
  take(rows: ArrivedRows): void {
    this.#revision = this.#revision.then(async (first) => {
      // an `arrived` task answers with a revision of the office
      const revision = (await this.#run({ kind: 'arrived', compare: this.#compare, rows })) as number
      return first ?? revision
    })
    this.#revision.catch(() => undefined)
  }

  /** What has come of it once everything handed over is done; null where nothing was. Errors: those of the tasks. */
  async end(): Promise<BegunComparison | null> {
    const revision = await this.#revision
    return revision === null ? null : { revision, frequencies: await this.#frequencies }
  }

  /** Waits until nothing is under way any more and removes it. */
  async drop(): Promise<void> {
    await this.#revision.catch(() => undefined)
    dropComparison(this.#compare.draft)
  }
}

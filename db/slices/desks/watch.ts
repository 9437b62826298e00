import type { DeskWarning } from '../../../preload/contract/desks.ts'
import type { DataContext } from '../../engine/context.ts'
import { differencesAmong, hashPage, type LogStore, type PageHash, type Replica } from '../../stock/index.ts'
import { readBeats, type Beat } from './beats.ts'
import { hashesMax, type Heartbeat } from './messages.ts'

/** A share that was set back is of interest for so long. */
const healedMilliseconds = 3 * 24 * 60 * 60_000

/** So many pages that differ are kept in one's word. */
const differingMax = 4

/** What is found by comparing what desks say of themselves; once a minute. */
export class DeskWatch {
  readonly #context: DataContext
  readonly #store: LogStore
  readonly #replica: Replica
  #hashes: readonly PageHash[] = []
  /** How many pages were hashed at the present place of the log. */
  #round = 0
  /** Where a difference was found: it is said for as long as the other desk says the same. */
  #differing: readonly PageHash[] = []
  #healed: NonNullable<Heartbeat['healed']> | null = null
  #hasRead = false
  /** How far another desk had seen the log go at the last look, where this one found less. */
  #seenBefore = 0
  #warnings: readonly DeskWarning[] = []
  #isInDoubt = false

  constructor(context: DataContext, store: LogStore, replica: Replica) {
    this.#context = context
    this.#store = store
    this.#replica = replica
  }

  get #all(): readonly PageHash[] {
    return [...this.#differing, ...this.#hashes.filter((hash) => !this.#differing.includes(hash))]
  }

  get warnings(): readonly DeskWarning[] {
    return this.#warnings
  }

  /** Whether this desk may be the one that differs. */
  get isInDoubt(): boolean {
    return this.#isInDoubt
  }

  /** This desk has put segments back that the store had lost. */
  healed(segments: number): void {
    this.#healed = { at: this.#context.now(), segments }
  }

  /** What goes into this desk's own word. Hashes one more page. Errors: those of the store. */
  async ownWord(): Promise<Pick<Heartbeat, 'hashes' | 'healed'>> {
    const { database } = this.#context
    const { raw, tables } = database
    const { desk, head } = this.#replica.state
    // what it has put back before a restart it has said itself
    if (!this.#hasRead)
      this.#healed ??= (await readBeats(this.#context, this.#store)).get(desk)?.healed ?? null
    this.#hasRead = true
    this.#round = this.#hashes.at(-1)?.head === head ? this.#round + 1 : 0
    const round = this.#round
    const hashed = await database.writing.connection().execute(async () => hashPage(raw, tables, round))
    if (hashed !== null) this.#hashes = [...this.#hashes, hashed].slice(-(hashesMax - differingMax))
    return {
      hashes: this.#all.map((each) => [each.head, each.page, each.hash]),
      ...(this.#healed !== null && this.#isRecent(this.#healed.at) && { healed: this.#healed }),
    }
  }

  /** Compares what the desks have said. True where this desk is the one that differs. Errors: those of the store and of following. */
  async compare(): Promise<boolean> {
    const { desk: self } = this.#replica.state
    const beats = [...(await readBeats(this.#context, this.#store)).values()].filter(
      (beat) => !beat.isRemoved,
    )
    const others = beats.filter(({ desk }) => desk !== self)
    const { desks, pages, isOdd, isInDoubt } = differencesAmong(
      this.#all,
      others.map(({ desk, hashes = [] }) => ({
        desk,
        hashes: hashes.map(([head, page, hash]) => ({ head, page, hash })),
      })),
    )
    this.#differing = pages.slice(0, differingMax)
    this.#isInDoubt = isInDoubt
    const nameOf = (number: number): string => others.find(({ desk }) => desk === number)?.name ?? ''
    this.#warnings = [
      ...desks.map((desk) => ({ kind: 'differs', desk: nameOf(desk) }) as const),
      ...(await this.#behind(others)),
      ...beats.flatMap(({ name, healed }) =>
        healed === undefined || !this.#isRecent(healed.at)
          ? []
          : [{ kind: 'healed', desk: name, at: healed.at, segments: healed.segments } as const],
      ),
    ]
    return isOdd
  }

  /** Another desk has seen the log go further than it does now, twice in a row: a share shows what is new a little late. */
  async #behind(others: readonly Beat[]): Promise<readonly DeskWarning[]> {
    const furthest = others.toSorted((one, other) => other.head - one.head)[0]
    if (furthest === undefined || furthest.head <= this.#replica.state.head) {
      this.#seenBefore = 0
      return []
    }
    await this.#replica.sync()
    const missing = furthest.head - this.#replica.state.head
    const isTold = missing > 0 && this.#seenBefore >= furthest.head
    this.#seenBefore = missing > 0 ? furthest.head : 0
    return isTold ? [{ kind: 'behind', desk: furthest.name, segments: missing }] : []
  }

  #isRecent(at: string): boolean {
    return Math.abs(Date.parse(this.#context.now()) - Date.parse(at)) < healedMilliseconds
  }
}

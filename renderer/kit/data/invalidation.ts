import type { DataChanged } from '../../../preload/contract/events.ts'
import { channelsTouchedBy } from './dependencies.ts'

/** How long changes are gathered before answers are asked for again, in milliseconds. */
export const debounceMilliseconds = 50

interface Timer {
  readonly start: (run: () => void, milliseconds: number) => unknown
}

const windowTimer: Timer = { start: (run, milliseconds) => setTimeout(run, milliseconds) }

/** Gathers data.changed events and tells once which channels' answers are stale, and from which revision on. */
export class Invalidation {
  readonly #newest = new Map<string, number>()
  readonly #listeners = new Set<(channels: ReadonlySet<string>) => void>()
  readonly #timer: Timer
  #gathered = new Set<string>()
  #isWaiting = false

  constructor(timer: Timer = windowTimer) {
    this.#timer = timer
  }

  /** Takes in one event. */
  note(event: DataChanged): void {
    for (const channel of channelsTouchedBy(event.changes.map((change) => change.entity))) {
      this.#newest.set(channel, Math.max(event.revision, this.#newest.get(channel) ?? 0))
      this.#gathered.add(channel)
    }
    if (this.#gathered.size === 0 || this.#isWaiting) return
    this.#isWaiting = true
    this.#timer.start(() => this.#flush(), debounceMilliseconds)
  }

  /** True for an answer read before a change that concerns it: it must be asked again. */
  isOutdated(channel: string, revision: number): boolean {
    return revision < (this.#newest.get(channel) ?? 0)
  }

  /** Returns the function that stops listening. */
  listen(listener: (channels: ReadonlySet<string>) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #flush(): void {
    const channels = this.#gathered
    this.#gathered = new Set()
    this.#isWaiting = false
    for (const listener of this.#listeners) listener(channels)
  }
}

import { AsyncLocalStorage } from 'node:async_hooks'

export interface SlowCall {
  readonly channel: string
  readonly milliseconds: number
  readonly at: string
}

const slowMilliseconds = 100
const kept = 50

/** Remembers which named calls spent long in the database, newest last; never their parameters. */
export class SlowCalls {
  readonly #calls: SlowCall[] = []
  readonly #channel = new AsyncLocalStorage<string>()

  /** Runs a call so that its queries are known by its channel's name. */
  run<T>(channel: string, call: () => Promise<T>): Promise<T> {
    return this.#channel.run(channel, call)
  }

  /** Takes note of one query's duration. */
  queryTook(milliseconds: number): void {
    if (milliseconds < slowMilliseconds) return
    const channel = this.#channel.getStore() ?? 'background'
    this.#calls.push({ channel, milliseconds: Math.round(milliseconds), at: new Date().toISOString() })
    if (this.#calls.length > kept) this.#calls.shift()
  }

  list(): readonly SlowCall[] {
    return [...this.#calls]
  }
}

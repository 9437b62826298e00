import { isLogLarge } from '../engine/connection/own-connection.ts'

/** Has a write-ahead log that has grown large emptied beside everybody's work, once at a time. */
export class LogKeeper {
  readonly #databaseFile: string
  readonly #empty: (databaseFile: string) => Promise<void>
  #running: Promise<void> | null = null

  constructor(databaseFile: string, empty: (databaseFile: string) => Promise<void>) {
    this.#databaseFile = databaseFile
    this.#empty = empty
  }

  committed(): void {
    if (this.#running !== null || !isLogLarge(this.#databaseFile)) return
    // where it fails nothing is lost: the next commit tries it again, and in the end SQLite does it by itself
    this.#running = this.#empty(this.#databaseFile)
      .catch(() => undefined)
      .finally(() => {
        this.#running = null
      })
  }

  /** Waits for what is running. */
  async close(): Promise<void> {
    await this.#running
  }
}

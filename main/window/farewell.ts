/** A page that does not answer for so long is not going to. */
export const farewellMillisecondsMax = 3000

/** Holds a window that closes until its page has kept what was typed last. */
export class Farewell<Window extends { close(): void }> {
  readonly #ask: (window: Window) => boolean
  readonly #waiting = new Map<Window, NodeJS.Timeout>()
  readonly #given = new Set<Window>()

  /** `ask` tells the page, and answers whether there is one that listens. */
  constructor(ask: (window: Window) => boolean) {
    this.#ask = ask
  }

  /** Whether the window may close at once; otherwise it is closed when its page has answered or does not. */
  mayClose(window: Window): boolean {
    if (this.#given.delete(window)) return true
    if (this.#waiting.has(window)) return false
    if (!this.#ask(window)) return true
    this.#wait(window)
    return false
  }

  /** The page still works on what it has to do, and says so again before the time is over. */
  goesOn(window: Window): void {
    if (!this.#waiting.has(window)) return
    clearTimeout(this.#waiting.get(window))
    this.#wait(window)
  }

  #wait(window: Window): void {
    const timer = setTimeout(() => this.answered(window), farewellMillisecondsMax)
    this.#waiting.set(window, timer)
  }

  /** The page has kept everything. */
  answered(window: Window): void {
    const timer = this.#waiting.get(window)
    if (timer === undefined) return
    clearTimeout(timer)
    this.#waiting.delete(window)
    this.#given.add(window)
    window.close()
  }

  /** The window is gone, whatever it was waiting for. */
  closed(window: Window): void {
    clearTimeout(this.#waiting.get(window))
    this.#waiting.delete(window)
    this.#given.delete(window)
  }
}

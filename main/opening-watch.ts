/** Opening that says nothing for so long is stuck: each of its steps, and what takes long in one, is said. */
const stuckAfterMilliseconds = 60_000

/** Watches one opening of the data: whoever gets further within a minute, however long it takes, is not stuck. */
export class OpeningWatch {
  readonly #say: (isStuck: boolean) => void
  #timer: NodeJS.Timeout | undefined
  #isStuck = false

  /** @param say hears that it is stuck, and that it gets further after all */
  constructor(say: (isStuck: boolean) => void) {
    this.#say = say
    this.moved()
  }

  /** Opening gets further. */
  moved(): void {
    clearTimeout(this.#timer)
    if (this.#isStuck) this.#tell(false)
    this.#timer = setTimeout(() => this.#tell(true), stuckAfterMilliseconds)
    this.#timer.unref()
  }

  /** Opening has ended in whatever way. */
  end(): void {
    clearTimeout(this.#timer)
  }

  #tell(isStuck: boolean): void {
    this.#isStuck = isStuck
    this.#say(isStuck)
  }
}

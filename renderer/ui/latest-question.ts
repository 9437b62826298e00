/**
 * Asks while a person types: one question at a time, and when its answer has come, the newest. A slow answer makes
 * nobody wait for a pause, and none that a newer question has overtaken is told.
 */
export class LatestQuestion<Answer> {
  readonly #tell: (answer: Answer | null) => void
  #next: (() => Promise<Answer>) | null = null
  #isAsking = false
  #isWanted = false

  /** `tell` hears each answer that is still wanted; null for one that failed. */
  constructor(tell: (answer: Answer | null) => void) {
    this.#tell = tell
  }

  /** True until what was asked last is answered. */
  get isOpen(): boolean {
    return this.#isWanted
  }

  ask(question: () => Promise<Answer>): void {
    this.#next = question
    this.#isWanted = true
    if (!this.#isAsking) void this.#run()
  }

  /** Nobody wants to know any more. */
  forget(): void {
    this.#next = null
    this.#isWanted = false
  }

  async #run(): Promise<void> {
    this.#isAsking = true
    while (this.#next !== null) {
      const question = this.#next
      this.#next = null
      const answer = await question().catch(() => null)
      // asked meanwhile: a newer one; forgotten meanwhile: nothing
      if (this.#next !== null || !this.#isWanted) continue
      this.#isWanted = false
      this.#tell(answer)
    }
    this.#isAsking = false
  }
}

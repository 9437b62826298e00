interface Asked<Answer> {
  readonly question: () => Promise<Answer>
  readonly settle: (answer: Promise<Answer> | null) => void
}

/**
 * Asks while a person types: one question at a time, and when its answer has come, the newest. A slow answer makes
 * nobody wait for a pause, and none that a newer question has overtaken is told.
 */
export class LatestQuestion<Answer> {
  #current: Asked<Answer> | null = null
  #next: Asked<Answer> | null = null
  #isAsking = false

  /** True until what was asked last is answered. */
  get isOpen(): boolean {
    return this.#current !== null || this.#next !== null
  }

  /** The answer, or null when a newer question was asked or nobody wants to know any more. Throws as the question does. */
  ask(question: () => Promise<Answer>): Promise<Answer | null> {
    this.forget()
    return new Promise((settle) => {
      this.#next = { question, settle }
      if (!this.#isAsking) void this.#run()
    })
  }

  /** Nobody wants to know any more. */
  forget(): void {
    this.#current?.settle(null)
    this.#next?.settle(null)
    this.#current = null
    this.#next = null
  }

  async #run(): Promise<void> {
    this.#isAsking = true
    while (this.#next !== null) {
      const asked = this.#next
      this.#current = asked
      this.#next = null
      const answer = asked.question()
      await answer.catch(() => undefined)
      if (this.#current === asked) this.#current = null
      // settles nothing where a newer question has done so already
      asked.settle(answer)
    }
    this.#isAsking = false
  }
}

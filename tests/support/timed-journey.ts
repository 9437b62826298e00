import type { Page } from '@playwright/test'

/** What a person does with hands, besides the text, and how long it takes. */
export class TimedJourney {
  readonly #page: Page
  readonly #job: string
  #begun = performance.now()
  readonly #deeds: string[] = []

  constructor(page: Page, job: string) {
    this.#page = page
    this.#job = job
  }

  /** Clicks and keys so far. */
  get deeds(): number {
    return this.#deeds.length
  }

  /** Clicks alone so far. */
  get clicks(): number {
    return this.#deeds.filter((deed) => deed === 'click').length
  }

  /** The clock begins anew. */
  begin(): void {
    this.#begun = performance.now()
    this.#deeds.length = 0
  }

  async press(keys: string): Promise<void> {
    this.#deeds.push(keys)
    await this.#page.keyboard.press(keys)
  }

  async click(what: { readonly click: () => Promise<void> }): Promise<void> {
    this.#deeds.push('click')
    await what.click()
  }

  /** Text takes time, but is no deed. */
  type = (text: string): Promise<void> => this.#page.keyboard.type(text)

  /** Milliseconds until now; says them beside the test. */
  end(): number {
    const milliseconds = Math.round(performance.now() - this.#begun)
    process.stdout.write(
      `${this.#job}: ${String(this.clicks)} clicks and ${String(this.deeds - this.clicks)} keys, ${String(milliseconds)} ms\n`,
    )
    return milliseconds
  }
}

import type { KontorEvent } from '../../preload/contract/events.ts'
import type { JobState } from '../../preload/contract/jobs.ts'

/** Work that writes the register: ending it takes back what it has done so far. */
const asking: ReadonlySet<JobState['kind']> = new Set(['import', 'importUndo'])

/** Asks before the window closes over a running import. */
export class CloseQuestion<Window extends { close(): void }> {
  readonly #ask: (window: Window) => Promise<boolean>
  readonly #running = new Set<string>()
  #isAsking = false
  #isAgreed = false

  /** `ask` answers whether the person wants to end Kontor all the same. */
  constructor(ask: (window: Window) => Promise<boolean>) {
    this.#ask = ask
  }

  /** Takes in what the data process says of its work. */
  note(event: KontorEvent): void {
    // a data process that starts again has no work
    if (event.type === 'setup.changed') this.#running.clear()
    if (event.type !== 'job.progress' || !asking.has(event.job.kind)) return
    if (event.job.status === 'running') this.#running.add(event.job.jobId)
    else this.#running.delete(event.job.jobId)
  }

  /** Whether the window may close at once; otherwise the person is asked, and it is closed when they agree. */
  mayClose(window: Window): boolean {
    if (this.#isAgreed || this.#running.size === 0) return true
    if (!this.#isAsking) {
      this.#isAsking = true
      void this.#ask(window)
        .then((isAgreed) => {
          this.#isAgreed = isAgreed
          if (isAgreed) window.close()
        })
        .finally(() => (this.#isAsking = false))
    }
    return false
  }
}

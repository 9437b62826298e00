const calmMilliseconds = 5 * 60_000

/** What to do when a window's page has crashed: load it again once; a second crash soon after shows the error page. */
export class CrashPolicy {
  #lastCrashAt: number | null = null

  next(nowMilliseconds: number): 'reload' | 'errorPage' {
    const isFirst = this.#lastCrashAt === null || nowMilliseconds - this.#lastCrashAt > calmMilliseconds
    this.#lastCrashAt = nowMilliseconds
    return isFirst ? 'reload' : 'errorPage'
  }
}

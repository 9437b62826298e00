import type { BackupInterval } from '../../../preload/contract/backups.ts'

/** What decides whether something is to be done for the backups now. Instants in milliseconds since 1970. */
export interface ScheduleFacts {
  readonly now: number
  readonly interval: BackupInterval
  /** Folder and key are there. */
  readonly isSetUp: boolean
  /** When the newest snapshot was made, in the folder or waiting; null for none. */
  readonly newestAt: number | null
  /** The newest snapshot holds what there is now. */
  readonly isUnchanged: boolean
  /** When the newest one was last seen in the folder; null for never. */
  readonly seenAt: number | null
  /** When the newest one was last checked as a whole; null for never. */
  readonly checkedAt: number | null
  /** Snapshots that wait on this computer. */
  readonly waiting: number
  /** Attempts in a row that failed, and when the last of them did. */
  readonly failures: number
  readonly failedAt: number | null
}

/** What may be due. */
export type Due = 'backUp' | 'send' | 'confirm' | 'check'

/**
 * `backUp`: make a snapshot. `send`: bring those that wait into the folder. `confirm`: nothing has changed, see whether the
 * newest one is still there. `check`: check it as a whole. `nothing`: look again at `at`; null when only a person starts anything.
 */
export type NextRun = { readonly what: Due } | { readonly what: 'nothing'; readonly at: number | null }

const minute = 60_000
const hour = 60 * minute
const week = 7 * 24 * hour

const intervalMilliseconds: Readonly<Record<BackupInterval, number>> = {
  hourly: hour,
  everyFourHours: 4 * hour,
  daily: 24 * hour,
  byHand: Number.POSITIVE_INFINITY,
}

const longestPause = 60 * minute

/** How long to wait after failures in a row: 1, 2, 4 … 60 minutes. */
export const pauseAfter = (failures: number): number =>
  Math.min(longestPause, minute * 2 ** Math.max(0, Math.min(failures, 10) - 1))

/**
 * What to do for the backups now. An instant that lies ahead means that the clock was set back: what was to be waited for
 * then counts as over, so that a clock can delay nothing for good.
 */
export function nextRun(facts: ScheduleFacts): NextRun {
  const { now, interval, isSetUp, newestAt, seenAt, failedAt, failures } = facts
  if (!isSetUp) return { what: 'nothing', at: null }
  const length = intervalMilliseconds[interval]
  /** When `span` after an instant is over; now for one that is missing or lies ahead. */
  const over = (since: number | null, span: number): number =>
    since === null || since > now ? now : since + span
  const mayTryAt = failures === 0 ? now : over(failedAt, pauseAfter(failures))
  const seen = Math.max(newestAt ?? 0, seenAt ?? 0) || null
  const wanted: { readonly what: Due; readonly at: number }[] = []
  const isTimed = interval !== 'byHand'
  if (isTimed && !facts.isUnchanged) wanted.push({ what: 'backUp', at: over(newestAt, length) })
  if (facts.waiting > 0) wanted.push({ what: 'send', at: now })
  else if (isTimed && facts.isUnchanged) wanted.push({ what: 'confirm', at: over(seen, length) })
  if (isTimed && newestAt !== null && facts.waiting === 0)
    wanted.push({ what: 'check', at: over(facts.checkedAt, week) })
  const due = wanted.find(({ at }) => at <= now)
  const first = wanted.toSorted((a, b) => a.at - b.at)[0]
  if (due && mayTryAt <= now) return { what: due.what }
  if (first === undefined) return { what: 'nothing', at: null }
  return { what: 'nothing', at: Math.max(mayTryAt, due ? now : first.at) }
}

export interface ScheduleWork {
  readonly facts: () => Promise<ScheduleFacts>
  /** Does what is due; throws what hindered it. */
  readonly run: (what: Due) => Promise<void>
}

/** Does what is due, once at a time; whoever owns it lets it look again every minute. */
export class BackupSchedule {
  readonly #work: ScheduleWork
  #isLooking = false

  constructor(work: ScheduleWork) {
    this.#work = work
  }

  /** Looks whether something is due and does it; never throws, since the work notes its failures itself. */
  async look(): Promise<void> {
    if (this.#isLooking) return
    this.#isLooking = true
    try {
      const next = nextRun(await this.#work.facts())
      if (next.what !== 'nothing') await this.#work.run(next.what)
    } finally {
      this.#isLooking = false
    }
  }
}

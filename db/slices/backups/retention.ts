import type { KeepReason, RetentionLimits, StopReason } from '../../../preload/contract/backups.ts'
import type { SnapshotReason } from './manifest.ts'

// Which snapshots to keep: grandfather, father, son. Periods are counted by snapshots that exist, newest sequence
// first, never by their distance from now: one file dated 2099 must not age all others. Times are the signed ones.

/** What retention has to know of one snapshot. */
export interface RetainedSnapshot {
  readonly snapshotId: string
  readonly workstationId: string
  readonly sequence: number
  /** UTC, as signed. */
  readonly createdAt: string
  readonly reason: SnapshotReason
  readonly verification: 'verified' | 'failed' | 'unknown'
  readonly pinned: boolean
}

export interface RetentionRules extends RetentionLimits {
  /** The last ones by sequence, never removed. */
  readonly newest: number
  /** Younger than this is never removed. */
  readonly minimumAgeDays: number
}

export const defaultRetention: RetentionRules = {
  hourly: 24,
  daily: 14,
  weekly: 8,
  monthly: 12,
  yearly: 3,
  newest: 3,
  minimumAgeDays: 7,
}

export interface RetentionPlan {
  /**
   * `newestFailed`: the newest snapshot did not pass its check, so older ones may be all there is. `nothingVerified`: none
   * is known to be good. `clockBackwards`: time runs against the sequence.
   */
  readonly stopped: StopReason | null
  readonly keep: readonly { readonly snapshotId: string; readonly because: readonly KeepReason[] }[]
  /** Identifiers, oldest first. */
  readonly remove: readonly string[]
}

const dayMilliseconds = 24 * 60 * 60 * 1000
/** Time servers correct by less; a battery or a person by more. */
const clockToleranceMilliseconds = 10 * 60 * 1000

/** ISO 8601 week as `2026-W01`: the week belongs to the year of its Thursday. */
function weekOf(instant: Date): string {
  const thursday = new Date(instant)
  thursday.setUTCHours(0, 0, 0, 0)
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7))
  const year = thursday.getUTCFullYear()
  const week = Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / dayMilliseconds + 1) / 7)
  return `${year}-W${String(week).padStart(2, '0')}`
}

const periods = {
  hourly: (instant: Date) => instant.toISOString().slice(0, 13),
  daily: (instant: Date) => instant.toISOString().slice(0, 10),
  weekly: weekOf,
  monthly: (instant: Date) => instant.toISOString().slice(0, 7),
  yearly: (instant: Date) => instant.toISOString().slice(0, 4),
} as const

const periodNames = ['hourly', 'daily', 'weekly', 'monthly', 'yearly'] as const

function stopReason(newestFirst: readonly RetainedSnapshot[], now: Date): StopReason | null {
  const [newest] = newestFirst
  if (newest?.verification === 'failed') return 'newestFailed'
  if (!newestFirst.some(({ verification }) => verification === 'verified')) return 'nothingVerified'
  const recent = newestFirst.slice(0, 3).map(({ createdAt }) => Date.parse(createdAt))
  const instants = [now.getTime(), ...recent]
  const backwards = instants.some(
    (instant, index) => instant + clockToleranceMilliseconds < (instants[index + 1] ?? instant),
  )
  return backwards ? 'clockBackwards' : null
}

class Reasons {
  readonly #reasons = new Map<string, KeepReason[]>()

  add(snapshot: RetainedSnapshot | undefined, reason: KeepReason): void {
    if (snapshot === undefined) return
    const known = this.#reasons.get(snapshot.snapshotId)
    if (known === undefined) this.#reasons.set(snapshot.snapshotId, [reason])
    else known.push(reason)
  }

  of(snapshot: RetainedSnapshot): readonly KeepReason[] {
    return this.#reasons.get(snapshot.snapshotId) ?? []
  }
}

function keepByPeriod(
  newestFirst: readonly RetainedSnapshot[],
  rules: RetentionRules,
  reasons: Reasons,
): void {
  for (const name of periodNames) {
    const seen = new Set<string>()
    for (const snapshot of newestFirst) {
      const period = periods[name](new Date(snapshot.createdAt))
      if (seen.has(period)) continue
      if (seen.size >= rules[name]) break
      seen.add(period)
      reasons.add(snapshot, name)
    }
  }
}

function keepProtected(
  newestFirst: readonly RetainedSnapshot[],
  rules: RetentionRules,
  now: Date,
  reasons: Reasons,
): void {
  newestFirst.slice(0, rules.newest).forEach((snapshot) => reasons.add(snapshot, 'newest'))
  reasons.add(
    newestFirst.find(({ verification }) => verification === 'verified'),
    'newestVerified',
  )
  const recentAfter = now.getTime() - rules.minimumAgeDays * dayMilliseconds
  for (const snapshot of newestFirst) {
    if (Date.parse(snapshot.createdAt) > recentAfter) reasons.add(snapshot, 'recent')
    if (snapshot.pinned) reasons.add(snapshot, 'pinned')
    if (snapshot.reason === 'beforeMigration' || snapshot.reason === 'beforeRestore')
      reasons.add(snapshot, 'beforeChange')
  }
}

/**
 * Decides which snapshots of a workstation may go. Pure; the caller gives only snapshots with a trusted manifest.
 *
 * Snapshots that failed their check are kept like any other: a person looks at them first.
 */
export function planRetention(input: {
  readonly snapshots: readonly RetainedSnapshot[]
  readonly workstationId: string
  readonly now: Date
  readonly rules?: RetentionRules
}): RetentionPlan {
  const { snapshots, workstationId, now, rules = defaultRetention } = input
  const own = snapshots.filter((snapshot) => snapshot.workstationId === workstationId)
  const newestFirst = own.toSorted((a, b) => b.sequence - a.sequence)
  const stopped = stopReason(newestFirst, now)
  const reasons = new Reasons()
  keepByPeriod(newestFirst, rules, reasons)
  keepProtected(newestFirst, rules, now, reasons)
  for (const snapshot of snapshots) {
    if (snapshot.workstationId !== workstationId) reasons.add(snapshot, 'otherWorkstation')
    else if (stopped !== null && reasons.of(snapshot).length === 0) reasons.add(snapshot, 'pruningStopped')
  }
  const kept = snapshots.filter((snapshot) => reasons.of(snapshot).length > 0)
  const removed = newestFirst.filter((snapshot) => reasons.of(snapshot).length === 0)
  return {
    stopped,
    keep: kept.map((snapshot) => ({ snapshotId: snapshot.snapshotId, because: reasons.of(snapshot) })),
    remove: removed.map(({ snapshotId }) => snapshotId).reverse(),
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  defaultRetention,
  planRetention,
  type RetainedSnapshot,
  type RetentionPlan,
} from '../../../db/slices/backups/retention.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour
const start = Date.UTC(2023, 0, 2, 8)

function snapshot(
  sequence: number,
  instant: number,
  other: Partial<RetainedSnapshot> = {},
): RetainedSnapshot {
  return {
    snapshotId: `${String(sequence).padStart(8, '0')}-00000000`,
    workstationId: 'ws-1',
    sequence,
    createdAt: new Date(instant).toISOString(),
    reason: 'scheduled',
    verification: 'verified',
    pinned: false,
    ...other,
  }
}

const plan = (snapshots: readonly RetainedSnapshot[], now: number) =>
  planRetention({ snapshots, workstationId: 'ws-1', now: new Date(now) })
const kept = (result: RetentionPlan) => result.keep.map(({ snapshotId }) => snapshotId)

/** Instants of hourly backups on workdays, 8 to 17 o'clock. */
function workHours(days: number): number[] {
  const instants: number[] = []
  for (let index = 0; index < days; index++) {
    const weekday = new Date(start + index * day).getUTCDay()
    if (weekday === 0 || weekday === 6) continue
    for (let hours = 0; hours < 9; hours++) instants.push(start + index * day + hours * hour)
  }
  return instants
}

/** Snapshots in sequence, minutes to months apart, of every kind. */
const history = fc
  .array(
    fc.record({
      gapMinutes: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 300, max: 60 * 24 * 40 })),
      verification: fc.constantFrom('verified', 'failed', 'unknown'),
      pinned: fc.boolean(),
      reason: fc.constantFrom('scheduled', 'manual', 'beforeMigration', 'beforeRestore'),
      workstationId: fc.constantFrom('ws-1', 'ws-1', 'ws-1', 'ws-2'),
    } as const),
    { minLength: 1, maxLength: 120 },
  )
  .map((entries) => {
    let instant = start
    return entries.map(({ gapMinutes, ...other }, index) => {
      instant += gapMinutes * 60_000
      return snapshot(index + 1, instant, { ...other, pinned: other.pinned && index % 7 === 0 })
    })
  })

const afterAll = (snapshots: readonly RetainedSnapshot[], gap = hour) =>
  Math.max(...snapshots.map(({ createdAt }) => Date.parse(createdAt))) + gap

describe('what is never removed', () => {
  it('holds for every history', () => {
    const few = fc.integer({ min: 0, max: 3 })
    const rules = fc.record({ hourly: few, daily: few, weekly: few, monthly: few, yearly: few })
    fc.assert(
      fc.property(history, rules, fc.integer({ min: 0, max: 400 * day }), (snapshots, counts, gap) => {
        const now = afterAll(snapshots, gap)
        const { remove } = planRetention({
          snapshots,
          workstationId: 'ws-1',
          now: new Date(now),
          rules: { ...defaultRetention, ...counts },
        })
        const own = snapshots.filter(({ workstationId }) => workstationId === 'ws-1')
        const removed = snapshots.filter(({ snapshotId }) => remove.includes(snapshotId))
        const lastThree = own.slice(-3)
        const newestVerified = own.findLast(({ verification }) => verification === 'verified')
        for (const gone of removed) {
          expect(gone.workstationId).toBe('ws-1')
          expect(lastThree).not.toContain(gone)
          expect(gone).not.toBe(newestVerified)
          expect(gone.pinned).toBe(false)
          expect(['scheduled', 'manual']).toContain(gone.reason)
          expect(now - Date.parse(gone.createdAt)).toBeGreaterThanOrEqual(7 * day)
        }
        const mayRemove = own.at(-1)?.verification !== 'failed' && newestVerified !== undefined
        expect(removed.length > 0 && !mayRemove).toBe(false)
      }),
    )
  })

  it('accounts for every snapshot exactly once', () => {
    fc.assert(
      fc.property(history, (snapshots) => {
        const result = plan(snapshots, afterAll(snapshots))
        expect([...kept(result), ...result.remove].sort()).toEqual(
          snapshots.map((one) => one.snapshotId).sort(),
        )
        for (const { because } of result.keep) expect(because.length).toBeGreaterThan(0)
      }),
    )
  })

  it('stays the same when planned again after the removal', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 400 * day }), (snapshots, gap) => {
        const now = afterAll(snapshots, gap)
        const { remove } = plan(snapshots, now)
        const left = snapshots.filter(({ snapshotId }) => !remove.includes(snapshotId))
        expect(plan(left, now).remove).toEqual([])
      }),
    )
  })
})

describe('grandfather, father, son', () => {
  it('keeps the promised periods over four years of hourly backups, pruned as they come', () => {
    let held: RetainedSnapshot[] = []
    const instants = workHours(4 * 365)
    instants.forEach((instant, index) => {
      held.push(snapshot(index + 1, instant))
      // Once a day, as the application does.
      if (index % 9 !== 8) return
      const { remove } = plan(held, instant + 60_000)
      held = held.filter(({ snapshotId }) => !remove.includes(snapshotId))
    })
    const now = (instants.at(-1) ?? 0) + hour
    const result = plan(held, now)
    const count = (reason: string) =>
      result.keep.filter(({ because }) => because.some((name) => name === reason)).length
    expect(count('hourly')).toBe(24)
    expect(count('daily')).toBe(14)
    expect(count('weekly')).toBe(8)
    expect(count('monthly')).toBe(12)
    expect(count('yearly')).toBe(3)
    // Besides them only what is younger than a week: five workdays of nine backups.
    expect(result.keep.length).toBeLessThanOrEqual(24 + 14 + 8 + 12 + 3 + 45)
    expect(result.keep.length).toBeGreaterThanOrEqual(52)
  })

  it('ends up with the same files whether it ran daily or once at the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 500 }), fc.integer({ min: 5, max: 40 }), (days, every) => {
        const all = workHours(days).map((instant, index) => snapshot(index + 1, instant))
        let held: RetainedSnapshot[] = []
        all.forEach((one, index) => {
          held.push(one)
          if (index % every !== 0) return
          const { remove } = plan(held, Date.parse(one.createdAt))
          held = held.filter(({ snapshotId }) => !remove.includes(snapshotId))
        })
        const now = afterAll(all)
        expect(kept(plan(held, now)).sort()).toEqual(kept(plan(all, now)).sort())
      }),
      { numRuns: 20 },
    )
  })

  it('knows the weeks around New Year', () => {
    // Sunday 2022-01-02 still belongs to the week of 2021-12-27; Monday begins the next.
    const rules = { ...defaultRetention, hourly: 0, daily: 0, weekly: 9, monthly: 0, yearly: 0, newest: 0 }
    const days = ['2021-12-27', '2022-01-02', '2022-01-03', '2022-01-09', '2022-01-10']
    const snapshots = days.map((date, index) => snapshot(index + 1, Date.parse(`${date}T12:00:00Z`)))
    const result = planRetention({ snapshots, workstationId: 'ws-1', rules, now: new Date('2022-06-01') })
    expect(result.remove).toEqual([snapshots[0]?.snapshotId, snapshots[2]?.snapshotId])
  })
})

describe('clocks', () => {
  const normal = workHours(200).map((instant, index) => snapshot(index + 1, instant))

  it('let one file from the year 2099 age no other', () => {
    const wrong = snapshot(1000, Date.UTC(2099, 0, 1))
    const later = [1, 2, 3].map((turn) => snapshot(1000 + turn, afterAll(normal) + turn * hour))
    const snapshots = [...normal, wrong, ...later]
    const result = plan(snapshots, afterAll(normal) + 4 * hour)
    expect(result.stopped).toBeNull()
    const before = kept(plan([...normal, ...later], afterAll(normal) + 4 * hour))
    // It takes one place of each kind at most.
    expect(before.filter((id) => !kept(result).includes(id)).length).toBeLessThanOrEqual(5)
    expect(kept(result)).toContain(wrong.snapshotId)
  })

  it('that went back stop the removal', () => {
    const result = plan(normal, afterAll(normal) - 30 * day)
    expect(result).toMatchObject({ stopped: 'clockBackwards', remove: [] })
    const behind = [...normal, snapshot(5000, afterAll(normal) - 5 * day)]
    expect(plan(behind, afterAll(normal)).stopped).toBe('clockBackwards')
  })

  it('may be put right by minutes', () => {
    expect(plan(normal, afterAll(normal, -5 * 60_000)).stopped).toBeNull()
  })

  it('that jump far ahead leave all counted periods', () => {
    const ahead = [...normal, snapshot(5000, Date.UTC(2099, 0, 1))]
    expect(kept(plan(ahead, Date.UTC(2099, 0, 1, 1))).length).toBeGreaterThan(40)
  })
})

describe('doubt', () => {
  const old = workHours(60).map((instant, index) => snapshot(index + 1, instant))

  it('about the newest stops the removal', () => {
    const failed = [...old.slice(0, -1), { ...old.at(-1), verification: 'failed' } as RetainedSnapshot]
    expect(plan(old, afterAll(old)).remove.length).toBeGreaterThan(0)
    expect(plan(failed, afterAll(old))).toMatchObject({ stopped: 'newestFailed', remove: [] })
  })

  it('about all of them stops the removal', () => {
    const unknown = old.map((one): RetainedSnapshot => ({ ...one, verification: 'unknown' }))
    expect(plan(unknown, afterAll(old))).toMatchObject({ stopped: 'nothingVerified', remove: [] })
  })
})

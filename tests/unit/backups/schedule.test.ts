import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BackupSchedule,
  nextRun,
  pauseAfter,
  type ScheduleFacts,
} from '../../../db/slices/backups/schedule.ts'
import { backupIntervals } from '../../../preload/contract/backups.ts'

const minute = 60_000
const hour = 60 * minute
const now = Date.UTC(2026, 2, 11, 9)
const facts = (changed: Partial<ScheduleFacts> = {}): ScheduleFacts => ({
  now,
  interval: 'hourly',
  isSetUp: true,
  newestAt: now - 2 * hour,
  isUnchanged: false,
  seenAt: null,
  checkedAt: now - hour,
  waiting: 0,
  failures: 0,
  failedAt: null,
  ...changed,
})

describe('what is due', () => {
  it.each<readonly [string, Partial<ScheduleFacts>, ReturnType<typeof nextRun>]>([
    ['a change and an hour since the last one', {}, { what: 'backUp' }],
    ['a first backup', { newestAt: null }, { what: 'backUp' }],
    ['a change within the hour', { newestAt: now - 20 * minute }, { what: 'nothing', at: now + 40 * minute }],
    ['no change: only whether it is still there', { isUnchanged: true }, { what: 'confirm' }],
    [
      'no change, seen a while ago',
      { isUnchanged: true, seenAt: now - 10 * minute },
      { what: 'nothing', at: now + 50 * minute },
    ],
    ['four hours', { interval: 'everyFourHours' }, { what: 'nothing', at: now + 2 * hour }],
    ['a day', { interval: 'daily', newestAt: now - 25 * hour }, { what: 'backUp' }],
    ['by hand', { interval: 'byHand' }, { what: 'nothing', at: null }],
    ['by hand, while some wait', { interval: 'byHand', waiting: 2 }, { what: 'send' }],
    ['not set up', { isSetUp: false, waiting: 2 }, { what: 'nothing', at: null }],
    ['some wait, nothing new', { waiting: 1, newestAt: now - 5 * minute }, { what: 'send' }],
    [
      'some wait, the last attempt just failed',
      { waiting: 1, newestAt: now - 5 * minute, failures: 3, failedAt: now - minute },
      { what: 'nothing', at: now + 3 * minute },
    ],
    [
      'some wait, the pause is over',
      { waiting: 1, newestAt: now, failures: 3, failedAt: now - 4 * minute },
      { what: 'send' },
    ],
    [
      'a change while the folder is away, an hour later',
      { waiting: 1, failures: 9, failedAt: now - hour },
      { what: 'backUp' },
    ],
    [
      'a week since the last check of everything',
      { newestAt: now - minute, checkedAt: now - 168 * hour },
      { what: 'check' },
    ],
    [
      'never checked, and no backup yet',
      { interval: 'byHand', newestAt: null, checkedAt: null },
      { what: 'nothing', at: null },
    ],
    ['never checked as a whole', { newestAt: now - minute, checkedAt: null }, { what: 'check' }],
    [
      'never checked, while some wait',
      { newestAt: now - minute, checkedAt: null, waiting: 1 },
      { what: 'send' },
    ],
    ['the clock was set back past the last backup', { newestAt: now + 40 * hour }, { what: 'backUp' }],
    [
      'the clock was set back past the last failure',
      { failures: 7, failedAt: now + 40 * hour },
      { what: 'backUp' },
    ],
  ])('%s', (_what, changed, expected) => {
    expect(nextRun(facts(changed))).toEqual(expected)
  })

  it('pauses 1, 2, 4 … 60 minutes after failures in a row', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 50].map((failures) => pauseAfter(failures) / minute)).toEqual([
      1, 2, 4, 8, 16, 32, 60, 60, 60,
    ])
  })

  const anyInstant = fc.option(fc.integer({ min: now - 100 * hour, max: now + 100 * hour }))
  const anyFacts = fc.record({
    now: fc.constant(now),
    interval: fc.constantFrom(...backupIntervals),
    isSetUp: fc.constant(true),
    newestAt: anyInstant,
    isUnchanged: fc.boolean(),
    seenAt: anyInstant,
    checkedAt: anyInstant,
    waiting: fc.nat(9),
    failures: fc.nat(20),
    failedAt: anyInstant,
  })

  it('is never put off for longer than a day, whatever the clock was', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const next = nextRun(any)
        const isByHand = any.interval === 'byHand' && any.waiting === 0
        const at = next.what === 'nothing' ? next.at : now
        expect(at === null).toBe(isByHand)
        expect((at ?? now) - now).toBeGreaterThanOrEqual(0)
        expect((at ?? now) - now).toBeLessThanOrEqual(24 * hour)
      }),
    )
  })

  it('is done when the instant that was named has come', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const next = nextRun(any)
        if (next.what !== 'nothing' || next.at === null) return
        expect(nextRun({ ...any, now: next.at }).what).not.toBe('nothing')
      }),
    )
  })

  it('is nothing new where nothing has changed', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        expect(nextRun({ ...any, isUnchanged: true }).what).not.toBe('backUp')
      }),
    )
  })
})

it('looks once at a time', async () => {
  let runs = 0
  let goOn = (): void => undefined
  const schedule = new BackupSchedule({
    facts: () => Promise.resolve(facts()),
    run: () => {
      runs += 1
      return new Promise<void>((resolve) => (goOn = resolve))
    },
  })
  const first = schedule.look()
  await schedule.look()
  expect(runs).toBe(1)
  goOn()
  await first
  void schedule.look()
  await Promise.resolve()
  expect(runs).toBe(2)
})

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { everyMinute } from '../../db/process/attendance.ts'
import { visitPlanningSlice } from '../../db/slices/visit-planning/slice.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it.each([
  [false, [60, 120]],
  [true, [3, 60, 120]],
] as const)('looks every minute, and first after seconds where it is said: %s', (isSoon, expected) => {
  const start = Date.now()
  const looked: number[] = []
  const stop = everyMinute(async () => void looked.push((Date.now() - start) / 1000), isSoon)
  vi.advanceTimersByTime(130_000)
  expect(looked).toEqual(expected)
  stop()
  vi.advanceTimersByTime(130_000)
  expect(looked).toEqual(expected)
})

it('nothing looks any more when it is stopped before the first time', () => {
  const look = vi.fn(async () => undefined)
  everyMinute(look, true)()
  vi.advanceTimersByTime(130_000)
  expect(look).not.toHaveBeenCalled()
})

it('what proposals of visits need is read soon after the start', () => {
  expect(visitPlanningSlice.attendsSoon).toBe(true)
})

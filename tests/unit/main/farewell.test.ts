import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Farewell, farewellMillisecondsMax } from '../../../main/window/farewell.ts'

function setUp(listens = true) {
  const window = { closed: 0, close: () => void (window.closed += 1) }
  let asked = 0
  const farewell = new Farewell<typeof window>(() => {
    asked += 1
    return listens
  })
  return { window, farewell, asked: () => asked }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a window that is closed', () => {
  it('waits until its page has kept what was typed, and is asked once', () => {
    const { window, farewell, asked } = setUp()
    expect(farewell.mayClose(window)).toBe(false)
    expect(farewell.mayClose(window)).toBe(false)
    expect([asked(), window.closed]).toEqual([1, 0])
    farewell.answered(window)
    expect(window.closed).toBe(1)
    expect(farewell.mayClose(window)).toBe(true)
  })

  it('does not wait for a page that is not there', () => {
    const { window, farewell } = setUp(false)
    expect(farewell.mayClose(window)).toBe(true)
  })

  it('does not wait for ever', () => {
    const { window, farewell } = setUp()
    farewell.mayClose(window)
    vi.advanceTimersByTime(farewellMillisecondsMax)
    expect(window.closed).toBe(1)
    expect(farewell.mayClose(window)).toBe(true)
  })

  it('waits as long as its page says that it is still at it', () => {
    const { window, farewell } = setUp()
    farewell.mayClose(window)
    for (let second = 0; second < 60; second += 1) {
      vi.advanceTimersByTime(1000)
      farewell.goesOn(window)
    }
    expect(window.closed).toBe(0)
    vi.advanceTimersByTime(farewellMillisecondsMax)
    expect(window.closed).toBe(1)
    farewell.goesOn(window)
    vi.advanceTimersByTime(farewellMillisecondsMax)
    expect(window.closed).toBe(1)
  })

  it('asks again when it stayed open after all', () => {
    const { window, farewell, asked } = setUp()
    farewell.mayClose(window)
    farewell.answered(window)
    farewell.mayClose(window)
    expect(farewell.mayClose(window)).toBe(false)
    expect(asked()).toBe(2)
  })

  it('is forgotten when it is gone', () => {
    const { window, farewell } = setUp()
    farewell.mayClose(window)
    farewell.closed(window)
    vi.advanceTimersByTime(farewellMillisecondsMax)
    farewell.answered(window)
    expect(window.closed).toBe(0)
  })
})

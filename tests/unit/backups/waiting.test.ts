import fc from 'fast-check'
import { expect, it } from 'vitest'
import { superseded, waitingLimits } from '../../../db/slices/backups/waiting.ts'

const waiting = (createdAt: string, sizeBytes = 1000) => ({ createdAt, sealed: { sizeBytes, sha256: '' } })
const named = (snapshots: readonly ReturnType<typeof waiting>[]) =>
  snapshots.map((snapshot, index) => ({ name: String(index), snapshot }))

it('keeps the newest and the last one of each earlier day', () => {
  const oldestFirst = named([
    waiting('2026-03-09T09:00:00Z'),
    waiting('2026-03-09T17:00:00Z'),
    waiting('2026-03-10T09:00:00Z'),
    waiting('2026-03-11T08:00:00Z'),
    waiting('2026-03-11T09:00:00Z'),
  ])
  expect(superseded(oldestFirst)).toEqual(['3', '0'])
})

it('keeps no more than its limits, and the newest whatever its size', () => {
  const days = Array.from({ length: 12 }, (_unused, index) =>
    waiting(`2026-03-${String(index + 1).padStart(2, '0')}T09:00:00Z`),
  )
  expect(superseded(named(days))).toEqual(['3', '2', '1', '0'])
  const large = [waiting('2026-03-09T09:00:00Z'), waiting('2026-03-10T09:00:00Z', 9e12)]
  expect(superseded(named(large))).toEqual(['0'])
})

it('never takes the newest, and takes nothing more the second time', () => {
  const instant = fc
    .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 1, 1) })
    .map((at) => new Date(at).toISOString())
  fc.assert(
    fc.property(fc.array(fc.tuple(instant, fc.nat(2e9)), { maxLength: 40 }), (made) => {
      const all = named(made.map(([at, size]) => waiting(at, size)))
      const gone = new Set(superseded(all))
      const left = all.filter(({ name }) => !gone.has(name))
      expect(gone.has(String(all.length - 1))).toBe(false)
      expect(left.length).toBeLessThanOrEqual(waitingLimits.count)
      expect(superseded(left)).toEqual([])
    }),
  )
})

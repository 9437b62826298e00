import { describe, expect, it } from 'vitest'
import { channels } from '../../../preload/contract/index.ts'
import { channelsTouchedBy, dependencies } from '../../../renderer/kit/data/dependencies.ts'
import { debounceMilliseconds, Invalidation } from '../../../renderer/kit/data/invalidation.ts'
import '../../../renderer/shell/slices.ts'

function withHandTimer(): { readonly invalidation: Invalidation; readonly elapse: () => number } {
  let waiting: (() => void)[] = []
  const invalidation = new Invalidation({
    start: (run, milliseconds) => {
      expect(milliseconds).toBe(debounceMilliseconds)
      waiting.push(run)
    },
  })
  const elapse = (): number => {
    const due = waiting
    waiting = []
    for (const run of due) run()
    return due.length
  }
  return { invalidation, elapse }
}

const change = (revision: number, ...entities: readonly string[]) => ({
  type: 'data.changed' as const,
  revision,
  changes: entities.map((entity) => ({ entity, ids: [1] })),
})

describe('dependencies', () => {
  it('name only channels of the contract', () => {
    const known = new Set(channels)
    expect([...dependencies.keys()].filter((channel) => !known.has(channel))).toEqual([])
  })

  it('find what a visit makes stale, and leave the rest', () => {
    const touched = channelsTouchedBy(['visit'])
    expect(touched).toContain('timeline.list')
    expect(touched).toContain('start.overview')
    expect(touched).toContain('lists.rows')
    expect(touched).not.toContain('office.get')
    expect(touched).not.toContain('desktop.info')
  })

  it('take an unknown kind of record for a reason to renew everything', () => {
    expect(channelsTouchedBy(['something_new'])).toContain('office.get')
    expect(channelsTouchedBy(['something_new'])).not.toContain('desktop.preferences')
  })
})

describe('Invalidation', () => {
  it('gathers a burst of changes into one renewal', () => {
    const { invalidation, elapse } = withHandTimer()
    const told: string[][] = []
    invalidation.listen((stale) => told.push([...stale]))
    invalidation.note(change(2, 'visit'))
    invalidation.note(change(3, 'task'))
    invalidation.note(change(4, 'office'))
    expect(told).toEqual([])
    expect(elapse()).toBe(1)
    expect(told).toHaveLength(1)
    expect(told[0]).toEqual(expect.arrayContaining(['visits.get', 'tasks.list', 'office.get']))
    expect(elapse()).toBe(0)
  })

  it('knows an answer that was read before a change that concerns it', () => {
    const { invalidation } = withHandTimer()
    invalidation.note(change(7, 'visit'))
    expect(invalidation.isOutdated('visits.get', 6)).toBe(true)
    expect(invalidation.isOutdated('visits.get', 7)).toBe(false)
    expect(invalidation.isOutdated('office.get', 6)).toBe(false)
  })

  it('stops telling who does not listen any more', () => {
    const { invalidation, elapse } = withHandTimer()
    let count = 0
    const stop = invalidation.listen(() => (count += 1))
    invalidation.note(change(2, 'visit'))
    elapse()
    stop()
    invalidation.note(change(3, 'visit'))
    elapse()
    expect(count).toBe(1)
  })
})

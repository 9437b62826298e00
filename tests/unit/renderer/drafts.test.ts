import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draft, DraftName } from '../../../preload/contract/drafts.ts'
import { draftPauseMilliseconds, Drafts } from '../../../renderer/kit/form/drafts.ts'
import { fromEarlier } from '../../../renderer/kit/form/earlier-drafts.ts'
import { fitsIn, isSame } from '../../../renderer/kit/form/same.ts'
import { keptDraft } from '../../support/drafts.ts'

const draft = (parts: Draft['parts'], record: number | null = 7): Draft => keptDraft({ parts, record })

function keeping() {
  const written: (Draft | DraftName)[] = []
  let isTaken = true
  const drafts = new Drafts({
    keep: async (kept) => Promise.resolve(isTaken && written.push(kept) > 0),
    remove: async (name) => Promise.resolve(isTaken && written.push(name) > 0),
  })
  return { drafts, written, refuse: () => (isTaken = false), take: () => (isTaken = true) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('drafts', () => {
  it('are at hand at once and on the disk a moment later, the last letters only', async () => {
    const { drafts, written } = keeping()
    drafts.put(draft({ note: 'a' }))
    drafts.put(draft({ note: 'ab' }))
    expect(drafts.get({ form: 'organisation.edit', record: 7 })?.parts).toEqual({ note: 'ab' })
    expect(written).toEqual([])
    await vi.advanceTimersByTimeAsync(draftPauseMilliseconds)
    expect(written).toEqual([draft({ note: 'ab' })])
  })

  it('of one record never turn up in another, nor in another form', () => {
    const { drafts } = keeping()
    drafts.put(draft({ note: 'a' }))
    expect(drafts.get({ form: 'organisation.edit', record: 8 })).toBeNull()
    expect(drafts.get({ form: 'organisation.edit', record: null })).toBeNull()
    expect(drafts.get({ form: 'contact.inline', record: 7 })).toBeNull()
  })

  it('keep the day that was filled in when they were begun, and are no draft with it alone', () => {
    const { drafts } = keeping()
    const subject = draft({})
    const [monday, tuesday] = [{ heldOn: '2026-03-09' }, { heldOn: '2026-03-10' }]
    drafts.note(subject, 'heldOn', undefined, monday)
    expect(drafts.get(subject)).toBeNull()
    drafts.note(subject, 'note', 'a', monday)
    drafts.note(subject, 'note', undefined, monday)
    expect(drafts.get(subject)).toBeNull()
    drafts.note(subject, 'note', 'a', monday)
    drafts.note(subject, 'heldOn', undefined, monday)
    drafts.note(subject, 'note', 'ab', tuesday)
    expect(drafts.get(subject)?.parts).toEqual({ note: 'ab', ...monday })
    // chosen by the person: the day of what is filled in now
    drafts.note(subject, 'heldOn', undefined, tuesday)
    expect(drafts.get(subject)?.parts).toEqual({ note: 'ab', ...tuesday })
  })

  it('about several things of one form lose the part of the one that was saved only', () => {
    const { drafts } = keeping()
    drafts.put(draft({ 'Ort kind': 'lookup', 'Ort entries': ['a'], 'Straße kind': 'asIs' }, null))
    const name = { form: 'organisation.edit', record: null } as const
    expect(drafts.take(name, 'Ort ')?.parts).toEqual({ 'Ort kind': 'lookup', 'Ort entries': ['a'] })
    expect(drafts.get(name)?.parts).toEqual({ 'Straße kind': 'asIs' })
    expect(drafts.take(name, 'Ort ')).toBeNull()
    expect(drafts.take(name, 'Straße ')?.parts).toEqual({ 'Straße kind': 'asIs' })
    expect(drafts.get(name)).toBeNull()
  })

  it('that are brought back hand out what was typed since', () => {
    const { drafts } = keeping()
    const name = { form: 'organisation.edit', record: 7 } as const
    drafts.put(draft({ 'Ort kind': 'lookup', 'Straße kind': 'asIs' }))
    const taken = drafts.take(name, 'Ort ')
    if (taken === null) throw new Error('nothing was taken')
    drafts.note(draft({}), 'Ort entries', ['b'])
    const since = drafts.putBack(taken, 'Ort ')
    expect(drafts.get(name)?.parts).toEqual({ 'Ort kind': 'lookup', 'Straße kind': 'asIs' })
    expect(since?.parts).toEqual({ 'Ort entries': ['b'] })
    expect(drafts.timesPutBack(name)).toBe(1)
    expect(drafts.putBack(taken, 'Ort ')).toEqual(taken)
  })

  it('of data that are no longer open are neither offered nor written among those of others', async () => {
    const { drafts, written } = keeping()
    drafts.put(draft({ note: 'a' }))
    drafts.load([draft({ note: 'b' }, 8)])
    await drafts.flush()
    expect(drafts.all()).toEqual([draft({ note: 'b' }, 8)])
    expect(written).toEqual([])
  })

  it('stay with the version they were begun on, whatever is typed after the record was changed', () => {
    const { drafts } = keeping()
    drafts.load([draft({ note: 'a' })])
    const subject = draft({})
    drafts.note({ ...subject, basis: '4' }, 'note', 'ab')
    expect(drafts.get(subject)).toMatchObject({ basis: '3', parts: { note: 'ab' } })
    drafts.note({ ...subject, basis: '4' }, 'note', undefined)
    expect(drafts.get(subject)).toBeNull()
    drafts.note({ ...subject, basis: '4' }, 'note', 'b')
    expect(drafts.get(subject)).toMatchObject({ basis: '4', parts: { note: 'b' } })
  })

  it('are written at once when asked, and only then is it said to be done', async () => {
    const { drafts, written } = keeping()
    drafts.put(draft({ note: 'a' }))
    drafts.put(draft({ note: 'b' }, 8))
    await drafts.flush()
    expect(written).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(draftPauseMilliseconds)
    expect(written).toHaveLength(2)
  })

  it('are removed when there is nothing left to keep', async () => {
    const { drafts, written } = keeping()
    drafts.load([draft({ note: 'a' })])
    drafts.remove({ form: 'organisation.edit', record: 7 })
    await drafts.flush()
    expect(written).toEqual([{ form: 'organisation.edit', record: 7 }])
    drafts.remove({ form: 'organisation.edit', record: 7 })
    await drafts.flush()
    expect(written).toHaveLength(1)
  })

  it('say when the disk does not take them, until it does', async () => {
    const { drafts, refuse, take } = keeping()
    const name = { form: 'organisation.edit', record: 7 } as const
    refuse()
    drafts.put(draft({ note: 'a' }))
    await drafts.flush()
    expect(drafts.isRefused(name)).toBe(true)
    take()
    drafts.put(draft({ note: 'ab' }))
    await drafts.flush()
    expect(drafts.isRefused(name)).toBe(false)
  })

  it('that the disk did not take are tried again, and so is what it did not remove', async () => {
    const { drafts, written, refuse, take } = keeping()
    drafts.load([draft({ note: 'b' }, 8)])
    refuse()
    drafts.put(draft({ note: 'a' }))
    drafts.remove({ form: 'organisation.edit', record: 8 })
    await drafts.flush()
    expect(written).toEqual([])
    take()
    await drafts.flush()
    expect(written).toEqual([draft({ note: 'a' }), { form: 'organisation.edit', record: 8 }])
    expect(drafts.isRefused(draft({}))).toBe(false)
    await drafts.flush()
    expect(written).toHaveLength(2)
  })
})

describe('values of a draft', () => {
  it.each([
    ['a', '', true],
    [7, '', false],
    [[1], [], true],
    [{}, [], false],
    [null, 'x', true],
    ['2026-01-01', null, true],
    [undefined, '', false],
    [true, false, true],
  ])('%j fits where the form has %j: %s', (value, fresh, isFitting) => {
    expect(fitsIn<unknown>(value, fresh)).toBe(isFitting)
  })

  it('are compared by what they say', () => {
    expect(isSame([1, 2], [1, 2])).toBe(true)
    expect(isSame({ id: 1, name: 'a' }, { id: 1, name: 'b' })).toBe(false)
    expect(isSame(undefined, null)).toBe(false)
  })
})

describe('drafts of version 0.1', () => {
  const keptAt = '2026-03-11T09:00:00.000Z'

  it('go on as drafts of the form they were typed into', () => {
    expect(fromEarlier('minutes-12', { values: 'Beginn um neun', keptAt })).toMatchObject({
      form: 'meeting.minutes',
      record: 12,
      parts: { text: 'Beginn um neun' },
      keptAt,
    })
    expect(fromEarlier('visit', { values: { note: 'Halle 4' }, keptAt })).toMatchObject({
      form: 'visit.log',
      record: null,
      parts: { note: 'Halle 4' },
    })
  })

  it.each([undefined, null, 'x', { values: 1 }, { values: 'x', keptAt: 'never' }, { values: 1, keptAt }])(
    'that cannot be read are none: %j',
    (kept) => {
      for (const name of ['visit', 'contact', 'minutes-1', 'other'])
        expect(fromEarlier(name, kept)).toBeNull()
    },
  )
})

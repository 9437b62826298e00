import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attendanceStatuses } from '../../../preload/contract/groups.ts'
import {
  acceptedOf,
  addPending,
  afterSpoke,
  afterStatus,
  choicesOf,
  countRoll,
  dropArrived,
  dropTurn,
  openOf,
  rollModeOf,
  settle,
  withPending,
  type Entry,
  type Mark,
  type PendingMarks,
} from '../../../renderer/slices/groups/attendance.ts'
import { nextPlace } from '../../../renderer/slices/groups/roll-keys.ts'

const entry = (id: number, status: Entry['status'], more: Partial<Entry> = {}): Entry => ({
  person: { id, name: `Person ${String(id)}` },
  organisation: null,
  role: 'member',
  status,
  spoke: false,
  ...more,
})
const present: Mark = { status: 'present', spoke: false }
const absent: Mark = { status: 'absent', spoke: false }
const nothing: PendingMarks = new Map()

describe('a roll', () => {
  it('takes answers before the day and presence from the day on', () => {
    expect(rollModeOf('2026-03-12', '2026-03-11')).toBe('answers')
    expect(rollModeOf('2026-03-11', '2026-03-11')).toBe('presence')
    expect(rollModeOf('2026-03-10', '2026-03-11')).toBe('presence')
  })

  it('counts guests apart, and whoever accepted but is not entered as open', () => {
    const entries = [
      entry(1, 'present'),
      entry(2, 'accepted'),
      entry(3, 'invited'),
      entry(4, 'excused'),
      entry(5, 'absent'),
      entry(6, 'present', { role: 'guest' }),
      entry(7, 'absent', { role: 'guest' }),
    ]
    expect(countRoll(entries, 'presence')).toEqual({
      expected: 5,
      present: 1,
      accepted: 1,
      excused: 1,
      absent: 1,
      open: 2,
      guests: 1,
    })
    expect(countRoll(entries, 'answers')).toMatchObject({ accepted: 1, open: 1, guests: 0 })
  })

  it('enters all who accepted, or all who are open, and leaves those who were excused or absent', () => {
    const entries = [entry(1, 'accepted'), entry(2, 'invited'), entry(3, 'excused'), entry(4, 'absent')]
    expect(acceptedOf(entries).map(({ person }) => person.id)).toEqual([1])
    expect(openOf(entries).map(({ person }) => person.id)).toEqual([1, 2])
  })
})

describe('a press', () => {
  it('takes a choice, and a second one makes it open again', () => {
    expect(afterStatus(absent, 'present')).toEqual(present)
    expect(afterStatus(present, 'present')).toEqual({ status: 'invited', spoke: false })
  })

  it('says of whoever spoke that they were there, and of whoever was not there that they did not speak', () => {
    expect(afterSpoke(absent)).toEqual({ status: 'present', spoke: true })
    expect(afterSpoke({ status: 'present', spoke: true })).toEqual(present)
    expect(afterStatus({ status: 'present', spoke: true }, 'excused')).toEqual({
      status: 'excused',
      spoke: false,
    })
  })

  it('never leads to a speaker who was not there', () => {
    const mark = fc.record({ status: fc.constantFrom(...attendanceStatuses), spoke: fc.constant(false) })
    const press = fc.constantFrom(...choicesOf.presence, 'spoke' as const)
    fc.assert(
      fc.property(mark, fc.array(press), (start, presses) => {
        const end = presses.reduce<Mark>(
          (now, choice) => (choice === 'spoke' ? afterSpoke(now) : afterStatus(now, choice)),
          start,
        )
        expect(end.spoke && end.status !== 'present').toBe(false)
      }),
    )
  })
})

describe('marks on their way', () => {
  const saved = [entry(1, 'invited'), entry(2, 'invited')]

  it('are shown before they are saved, and go when the roll says the same', () => {
    const pending = addPending(nothing, 1, new Map([[1, present]]))
    expect(withPending(saved, pending).map(({ status }) => status)).toEqual(['present', 'invited'])
    expect(dropArrived(pending, saved).size).toBe(1)
    expect(dropArrived(pending, [entry(1, 'present'), entry(2, 'invited')]).size).toBe(0)
  })

  it('do not hide what was taken back after they were saved', () => {
    const pending = settle(addPending(nothing, 1, new Map([[1, present]])), 1)
    expect(withPending(saved, pending)[0]?.status).toBe('present')
    expect(withPending(saved, dropArrived(pending, [...saved]))[0]?.status).toBe('invited')
  })

  it('go when they were refused, but not with an older press of the same person', () => {
    const first = addPending(nothing, 1, new Map([[1, present]]))
    const second = addPending(first, 2, new Map([[1, absent]]))
    expect(dropTurn(first, 1).size).toBe(0)
    expect(withPending(saved, dropTurn(second, 1))[0]?.status).toBe('absent')
    expect(dropArrived(settle(second, 1), saved).size).toBe(1)
  })
})

describe('keys in the roll', () => {
  const size = { rows: 50, columns: 5 }

  it('move a cell at a time and to the ends', () => {
    expect(nextPlace('ArrowDown', { row: 3, column: 1 }, size)).toEqual({ row: 4, column: 1 })
    expect(nextPlace('End', { row: 3, column: 1 }, size)).toEqual({ row: 49, column: 1 })
    expect(nextPlace('Tab', { row: 3, column: 1 }, size)).toBeNull()
  })

  it('never leave it', () => {
    const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End')
    fc.assert(
      fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
        const end = keys.reduce((place, pressed) => nextPlace(pressed, place, size) ?? place, {
          row: 0,
          column: 1,
        })
        expect(end.row >= 0 && end.row < size.rows && end.column >= 0 && end.column < size.columns).toBe(true)
      }),
    )
  })
})

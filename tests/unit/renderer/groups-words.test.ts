import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isInvitedOn,
  isLasting,
  isMemberOn,
  isOverloaded,
} from '../../../renderer/slices/groups/membership.ts'
import { groupSearch, groupsSearch } from '../../../renderer/slices/groups/search.ts'
import { themeFamily } from '../../../renderer/slices/groups/theme-family.ts'
import { meetingTimeText, membershipSpanText } from '../../../renderer/slices/groups/words.ts'
import { readClockTime } from '../../../renderer/kit/i18n/clock-time.ts'
import { startTranslations } from '../../../renderer/kit/i18n/translate.ts'
import '../../../renderer/shell/slices.ts'

startTranslations('de')

describe('readClockTime', () => {
  it.each([
    ['14:30', '14:30'],
    ['14.30', '14:30'],
    ['1430', '14:30'],
    ['930', '09:30'],
    ['9', '09:00'],
    ['9 Uhr', '09:00'],
    ['9 Uhr 30', '09:30'],
    ['18h15', '18:15'],
    [' 8:05 ', '08:05'],
    ['0:00', '00:00'],
  ])('reads %s', (typed, time) => {
    expect(readClockTime(typed)).toBe(time)
  })

  it.each(['', '25', '24:00', '14:60', '14:3', 'mittags', '14:30:00', '99999', '-3'])(
    'does not read %j',
    (typed) => {
      expect(readClockTime(typed)).toBeNull()
    },
  )

  it('reads every time it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hours, minutes) => {
        const time = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
        expect(readClockTime(time)).toBe(time)
        expect(readClockTime(time.replace(':', ''))).toBe(time)
      }),
    )
  })
})

describe('a membership', () => {
  const span = { validFrom: '2026-03-01', validTo: '2026-06-30' }

  it('holds from its first day to its last', () => {
    const days = ['2026-02-28', '2026-03-01', '2026-06-30', '2026-07-01']
    expect(days.map((day) => isInvitedOn(span, day))).toEqual([false, true, true, false])
    expect(days.map((day) => isLasting(span, day))).toEqual([true, true, true, false])
  })

  it('of a guest is none', () => {
    expect(isMemberOn({ ...span, role: 'member' }, '2026-04-01')).toBe(true)
    expect(isMemberOn({ ...span, role: 'guest' }, '2026-04-01')).toBe(false)
  })

  it('warns from the fourth active group on', () => {
    expect([3, 4].map((activeGroups) => isOverloaded({ activeGroups }))).toEqual([false, true])
  })

  it('is said with its days', () => {
    expect(membershipSpanText({ validFrom: '2026-03-01', validTo: null }, '2026-03-11')).toBe('seit 1.3.2026')
    expect(membershipSpanText({ validFrom: '2026-04-01', validTo: null }, '2026-03-11')).toBe('ab 1.4.2026')
    expect(membershipSpanText(span, '2026-03-11')).toBe('1.3.2026 – 30.6.2026')
  })
})

describe('a meeting', () => {
  it('is said with its day, and its time where there is one', () => {
    expect(meetingTimeText('2026-03-05', '14:30')).toBe('Donnerstag, 5. März 2026, 14:30 Uhr')
    expect(meetingTimeText('2026-03-05', null)).toBe('Donnerstag, 5. März 2026')
  })
})

describe('addresses', () => {
  it('leave out what cannot be read', () => {
    expect(groupsSearch.parse({ status: 'dormant', themeId: 3 })).toEqual({ status: 'dormant', themeId: 3 })
    expect(groupsSearch.parse({ status: 'asleep', themeId: 'x' })).toEqual({})
    expect(groupSearch.parse({ tab: 'meetings' })).toEqual({ tab: 'meetings' })
    expect(groupSearch.parse({ tab: 7 })).toEqual({})
  })
})

describe('themeFamily', () => {
  const theme = (id: number, succeededById: number | null) => ({ id, fields: { succeededById } })

  it('is a theme and all that it succeeds, not what succeeds it', () => {
    const themes = [theme(1, 2), theme(2, 3), theme(3, null), theme(4, 3), theme(5, null)]
    expect([...themeFamily(themes, 3)].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4])
    expect([...themeFamily(themes, 2)].toSorted((a, b) => a - b)).toEqual([1, 2])
    expect([...themeFamily(themes, 5)]).toEqual([5])
  })

  it('ends even where themes succeed each other in a circle', () => {
    expect([...themeFamily([theme(1, 2), theme(2, 1)], 1)].toSorted((a, b) => a - b)).toEqual([1, 2])
  })
})

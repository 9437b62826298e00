import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attendanceStatuses, membershipRoles } from '../../../preload/contract/groups.ts'
import { attendanceRate, countAttendance, overlaps } from '../../../db/slices/groups/rules.ts'
import { addDays } from '../../../db/text/days.ts'

const span = fc.tuple(fc.nat(100), fc.option(fc.nat(100))).map(([from, length]) => ({
  validFrom: addDays('2026-01-01', from),
  validTo: length === null ? null : addDays('2026-01-01', from + length),
}))

describe('attendance', () => {
  it('expects everyone invited but guests', () => {
    expect(
      countAttendance([
        { role: 'chair', status: 'present' },
        { role: 'member', status: 'excused' },
        { role: 'member', status: 'invited' },
        { role: 'member', status: 'accepted' },
        { role: 'deputy', status: 'absent' },
        { role: 'guest', status: 'present' },
      ]),
    ).toEqual({ present: 1, expected: 5 })
  })

  it('gives a rate between 0 and 1, none when nobody was expected', () => {
    expect(attendanceRate([])).toBeNull()
    const meeting = fc
      .array(
        fc.record({
          role: fc.constantFrom(...membershipRoles),
          status: fc.constantFrom(...attendanceStatuses),
        }),
      )
      .map(countAttendance)
    fc.assert(
      fc.property(fc.array(meeting), (meetings) => {
        const rate = attendanceRate(meetings) ?? 0
        expect(rate).toBeGreaterThanOrEqual(0)
        expect(rate).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('overlaps', () => {
  it('agrees with counting days, either way round', () => {
    const days = (from: string, to: string | null) => {
      const set = new Set<string>()
      for (let day = from; day <= (to ?? '2027-01-01'); day = addDays(day, 1)) set.add(day)
      return set
    }
    fc.assert(
      fc.property(span, span, (a, b) => {
        const shared = [...days(a.validFrom, a.validTo)].some((day) => days(b.validFrom, b.validTo).has(day))
        expect(overlaps(a, b)).toBe(shared)
        expect(overlaps(b, a)).toBe(shared)
      }),
      { numRuns: 50 },
    )
  })
})

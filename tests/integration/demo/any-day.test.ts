import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../../../db/engine/connection/open.ts'
import { dayOf } from '../../../db/slices/start/overview.ts'
import { isWorkingDay } from '../../../db/text/working-days.ts'
import { addDays, endOfWeek } from '../../../db/text/days.ts'
import { problemsOf } from '../../support/dump.ts'
import { rowsOf, valueOf, withDemoOffice } from './support.ts'

/** A leap day, year's ends, a weekend, Easter, and a Monday as any other. */
const telling = [
  '2026-11-23',
  '2028-02-29',
  '2026-12-31',
  '2027-01-01',
  '2027-03-28',
  '2026-05-01',
  '2026-11-21',
  '2026-11-22',
]

async function expectTheDayToBeFull(office: OpenDatabase, today: string): Promise<void> {
  const start = await dayOf(office.reading, { today, staffId: null })
  expect(start.overdue.filter(({ kind }) => kind === 'promise').length).toBeGreaterThanOrEqual(3)
  expect(start.overdue.filter(({ kind }) => kind === 'task').length).toBeGreaterThanOrEqual(3)
  expect(new Set(start.dueToday.map(({ kind }) => kind))).toEqual(new Set(['promise', 'task']))
  // on a Sunday nothing of the week is left
  expect(start.dueThisWeek.length > 0).toBe(today !== endOfWeek(today))
  expect(start.visits.length).toBeGreaterThanOrEqual(4)
  expect(start.visits[0]?.on === today).toBe(isWorkingDay(today))
  const monday = addDays(endOfWeek(today), 1)
  expect(start.meetings.filter(({ on }) => on >= monday && on <= addDays(monday, 6))).not.toEqual([])
  expect(start.recent).toHaveLength(8)
  expect(start.counts.neverVisited).toBeGreaterThan(80)
}

/** Sentences that must find nothing, with what they look for. */
const impossible: readonly (readonly [what: string, sql: string])[] = [
  ['a contact to come', `select id from contact where occurred_on > :today or created_at > :now`],
  [
    'a visit held in the future',
    `select id from visit where status in ('held', 'followedUp') and occurred_on > :today`,
  ],
  [
    'a visit planned in the past',
    `select id from visit where status in ('planned', 'prepared') and occurred_on < :today`,
  ],
  [
    'a visit called off in the future',
    `select id from visit where status = 'cancelled' and occurred_on >= :today`,
  ],
  ['a visit written down in the future', `select id from visit where created_at > :now`],
  [
    'a task done before it was given',
    `select id from task where done_at < created_at or done_at > :now or created_at > :now`,
  ],
  ['a task open and done', `select id from task where (status = 'done') <> (done_at is not null)`],
  [
    'a theme before or after its time',
    `select visit.id from visit join visit_theme on visit_id = visit.id
    join theme on theme.id = theme_id where occurred_on < valid_from or occurred_on > coalesce(valid_to, :today)
    union all select contact.id from contact join contact_theme on contact_id = contact.id
    join theme on theme.id = theme_id where occurred_on < valid_from or occurred_on > coalesce(valid_to, :today)`,
  ],
  [
    'attendance without membership',
    `select attendance.id from attendance join meeting on meeting.id = meeting_id
    where not exists (select 1 from membership where membership.group_id = meeting.group_id
      and membership.person_id = attendance.person_id and valid_from <= held_on and coalesce(valid_to, held_on) >= held_on)`,
  ],
  [
    'an answer to a meeting that is over, or presence at one to come',
    `select attendance.id from attendance
    join meeting on meeting.id = meeting_id where (held_on > :today) <> (status in ('invited', 'accepted'))`,
  ],
  [
    'a meeting outside the life of its group',
    `select meeting.id from meeting join working_group on working_group.id = group_id
    where held_on < founded_on or held_on > coalesce(ended_on, held_on)`,
  ],
  [
    'a function that ends before it begins',
    `select id from affiliation where valid_to < valid_from or valid_from > :today`,
  ],
  [
    'a company visited before it was entered',
    `select visit.id from visit join organisation on organisation.id = organisation_id
    where visit.created_at < organisation.created_at
    union all select contact.id from contact join organisation on organisation.id = organisation_id
    where contact.created_at < organisation.created_at`,
  ],
  [
    'somebody met before being entered',
    `select visit.id from visit join visit_person on visit_id = visit.id
    join person on person.id = person_id where visit.created_at < person.created_at`,
  ],
  ['a company entered before it was founded', `select id from organisation where founded_on > :today`],
  [
    'staff counted in the future',
    `select id from organisation where employees_as_of > :today or updated_at > :now`,
  ],
  [
    'notes by a colleague who has left',
    `select id from contact where occurred_on > :left and staff_id in (select id from staff where active = 0)
    union all select id from visit where occurred_on > :left and staff_id in (select id from staff where active = 0)`,
  ],
]

function expectNothingImpossible(office: OpenDatabase, today: string): void {
  expect(problemsOf(office.raw)).toEqual([])
  const named = { today, now: `${today}T09:30:00.000Z`, left: addDays(today, -310) }
  for (const [what, sql] of impossible) {
    const used = Object.fromEntries(Object.entries(named).filter(([name]) => sql.includes(`:${name}`)))
    expect(office.raw.prepare(sql).all(used), what).toEqual([])
  }
  const days = rowsOf<{ day: string }>(
    office,
    'select occurred_on as day from visit union select occurred_on from contact union select held_on from meeting',
  )
  expect(days.filter(({ day }) => !isWorkingDay(day))).toEqual([])
}

describe('the demo office as of any day', () => {
  it.each(telling)('has something for every screen on %s', async (today) => {
    await withDemoOffice(today, async (office) => {
      await expectTheDayToBeFull(office, today)
      expectNothingImpossible(office, today)
    })
  })

  it('is as full and as possible on other days', async () => {
    const day = fc.integer({ min: 9_000, max: 20_000 }).map((days) => addDays('2000-01-01', days))
    await fc.assert(
      fc.asyncProperty(day, async (today) => {
        await withDemoOffice(today, async (office) => {
          await expectTheDayToBeFull(office, today)
          expectNothingImpossible(office, today)
        })
      }),
      { numRuns: 8 },
    )
  })

  it('reaches back two and a half years', async () => {
    await withDemoOffice('2026-11-23', (office) => {
      expect(String(valueOf(office, 'select min(occurred_on) from visit'))).toMatch(/^2024-0[56]/)
      expect(String(valueOf(office, 'select min(occurred_on) from contact'))).toMatch(/^2024-0[56]/)
      expect(String(valueOf(office, 'select min(held_on) from meeting'))).toMatch(/^2024-1[12]/)
    })
  })
})

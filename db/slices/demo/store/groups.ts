import type { Insertable } from 'kysely'
import type { Schema } from '../../../engine/schema/tables.ts'
import { addDays } from '../../../text/days.ts'
import { groupSeeds, type GroupSeed, type MemberSeed } from '../groups.ts'
import { meetingSeeds } from '../meetings.ts'
import { randomOf } from '../random.ts'
import type { MeetingSeed } from '../seeds.ts'
import type { DemoCalendar } from '../calendar.ts'
import { themeIdOn, type FilingScope } from './filing.ts'
import { insertAll } from './insert-all.ts'

/** The organisation a person speaks for: that of the main function. */
function organisationOf({ register, organisations }: FilingScope, person: string): number | null {
  const main = register.people.find(({ key }) => key === person)?.functions[0]
  return main ? organisations.of(main.organisation) : null
}

const dayOf = (calendar: DemoCalendar, when: MeetingSeed['when']): string =>
  when === 'nextWeek'
    ? calendar.nextWeek()
    : 'past' in when
      ? calendar.past(when.past)
      : calendar.ahead(when.ahead)

/** Days before today; below zero for a meeting to come. */
const daysAgoOf = (when: MeetingSeed['when']): number =>
  when === 'nextWeek' ? -7 : 'past' in when ? when.past : -when.ahead

const isMember = ({ since, until }: MemberSeed, daysAgo: number): boolean =>
  since >= daysAgo && (until === undefined || until <= daysAgo)

/** What a member has answered to an invitation so far. */
const answer = (
  { person }: MemberSeed,
  meeting: string,
): { readonly status: 'accepted' | 'invited'; readonly spoke: 0 } => ({
  status: randomOf(`answer ${meeting} ${person}`).chance(0.6) ? 'accepted' : 'invited',
  spoke: 0,
})

/** Whether a member came; `progress` runs from 0 at the group's first meeting to 1 at its latest. */
function presence(
  { person, attends }: MemberSeed,
  meeting: string,
  progress: number,
): { readonly status: 'present' | 'excused' | 'absent'; readonly spoke: 0 | 1 } {
  const random = randomOf(`attendance ${meeting} ${person}`)
  const share = typeof attends === 'number' ? attends : attends[0] + (attends[1] - attends[0]) * progress
  if (random.chance(share)) return { status: 'present', spoke: random.chance(0.25) ? 1 : 0 }
  return { status: random.chance(0.6) ? 'excused' : 'absent', spoke: 0 }
}

/** Who was there, or who has been asked to come. */
function attendanceRows(
  filing: FilingScope,
  group: GroupSeed,
  { when, title }: MeetingSeed,
  meetingId: number,
  progress: number,
): Insertable<Schema['attendance']>[] {
  const daysAgo = daysAgoOf(when)
  return group.members
    .filter((member) => isMember(member, daysAgo))
    .map((member) => ({
      meeting_id: meetingId,
      person_id: filing.people.of(member.person),
      organisation_id: organisationOf(filing, member.person),
      role: member.role,
      ...(daysAgo < 0 ? answer(member, title) : presence(member, title, progress)),
    }))
}

async function storeMeetings(filing: FilingScope, group: GroupSeed, groupId: number): Promise<void> {
  const { scope, calendar, organisations } = filing
  const meetings = meetingSeeds[group.key] ?? []
  const firstId = insertAll(
    scope,
    'meeting',
    meetings.map((seed) => ({
      group_id: groupId,
      held_on: dayOf(calendar, seed.when),
      starts_at: seed.startsAt,
      title: seed.title,
      place: seed.place,
      host_organisation_id: seed.host === undefined ? null : organisations.of(seed.host),
      minutes: seed.minutes ?? '',
      visibility: seed.visibility ?? 'nonPublic',
    })),
  )
  const last = meetings.filter(({ when }) => daysAgoOf(when) >= 0).length - 1
  insertAll(
    scope,
    'attendance',
    meetings.flatMap((seed, index) => attendanceRows(filing, group, seed, firstId + index, index / last)),
  )
}

async function storeGroup(filing: FilingScope, group: GroupSeed): Promise<void> {
  const { scope, calendar, people } = filing
  const day = (daysAgo: number) => addDays(calendar.today, -daysAgo)
  const groupId = scope.insert('working_group', {
    name: group.name,
    purpose: group.purpose,
    status: group.status,
    ended_reason: group.endedReason ?? '',
    founded_on: day(group.founded),
    ended_on: group.ended === undefined ? null : day(group.ended),
    visibility: group.visibility,
  })
  const lastDay = group.ended === undefined ? calendar.today : day(group.ended)
  // a group older than a change of theme has worked on both
  const themeIds = new Set(
    group.themes.flatMap((theme) => [
      themeIdOn(filing, theme, day(group.founded)),
      themeIdOn(filing, theme, lastDay),
    ]),
  )
  insertAll(
    scope,
    'working_group_theme',
    [...themeIds].map((themeId) => ({ group_id: groupId, theme_id: themeId })),
  )
  insertAll(
    scope,
    'membership',
    group.members.map(({ person, role, since, until }) => ({
      group_id: groupId,
      person_id: people.of(person),
      organisation_id: organisationOf(filing, person),
      role,
      valid_from: day(since),
      valid_to: until === undefined ? null : day(until),
    })),
  )
  await storeMeetings(filing, group, groupId)
}

/** Enters the working groups with members, meetings and who was there. */
export async function storeGroups(filing: FilingScope): Promise<void> {
  for (const group of groupSeeds) await storeGroup(filing, group)
}

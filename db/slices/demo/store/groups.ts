import { addDays } from '../../../text/days.ts'
import type { DemoGroup } from '../city.ts'
import { randomOf } from '../random.ts'
import { themeIdOn, type FilingScope } from './filing.ts'

type Member = DemoGroup['members'][number]

/** The organisation a person speaks for: that of the main function. */
function organisationIdOf({ city, organisations }: FilingScope, person: string): number | null {
  const main = city.people.find(({ key }) => key === person)?.functions[0]
  return main ? organisations.of(main.organisation) : null
}

/** What a member has answered to an invitation so far. */
const answer = ({ person }: Member, meeting: string) => ({
  status: randomOf(`answer ${meeting} ${person}`).chance(0.6) ? ('accepted' as const) : ('invited' as const),
})

/** Whether a member came; `progress` runs from 0 at the group's first meeting to 1 at its latest. */
function presence({ person, attends: [first, latest] }: Member, meeting: string, progress: number) {
  const random = randomOf(`attendance ${meeting} ${person}`)
  if (random.chance(first + (latest - first) * progress))
    return { status: 'present', spoke: random.chance(0.25) ? 1 : 0 } as const
  return { status: random.chance(0.6) ? 'excused' : 'absent' } as const
}

/** Enters the meetings with who was there, or who has been asked to come. */
function storeMeetings(
  filing: FilingScope,
  { members, meetings, visibility }: DemoGroup,
  groupId: number,
): void {
  const { scope, calendar, people, organisations } = filing
  const last = meetings.filter(({ day }) => day !== 'nextWeek' && day < 0).length - 1
  for (const [index, { day, startsAt, title, place, host, minutes }] of meetings.entries()) {
    const daysAgo = day === 'nextWeek' ? -7 : -day
    const meetingId = scope.insert('meeting', {
      group_id: groupId,
      held_on: day === 'nextWeek' ? calendar.nextWeek() : day < 0 ? calendar.past(-day) : calendar.ahead(day),
      starts_at: startsAt,
      title,
      place,
      host_organisation_id: host === null ? null : organisations.of(host),
      minutes,
      visibility,
    })
    for (const member of members)
      if (member.since >= daysAgo && (member.until ?? -Infinity) <= daysAgo)
        scope.insert('attendance', {
          meeting_id: meetingId,
          person_id: people.of(member.person),
          organisation_id: organisationIdOf(filing, member.person),
          role: member.role,
          ...(daysAgo < 0 ? answer(member, title) : presence(member, title, index / Math.max(1, last))),
        })
  }
}

function storeGroup(filing: FilingScope, group: DemoGroup): void {
  const { scope, calendar, people } = filing
  const { today } = calendar
  const day = (daysAgo: number | null) => (daysAgo === null ? null : addDays(today, -daysAgo))
  const foundedOn = addDays(today, -group.founded)
  const endedOn = day(group.ended)
  const groupId = scope.insert('working_group', {
    name: group.name,
    purpose: group.purpose,
    status: group.status,
    ended_reason: group.endedReason,
    founded_on: foundedOn,
    ended_on: endedOn,
    visibility: group.visibility,
  })
  // a group older than a change of theme has worked on both
  const themeIds = group.themes.flatMap((theme) =>
    [foundedOn, endedOn ?? today].map((on) => themeIdOn(filing, theme, on)),
  )
  for (const themeId of new Set(themeIds))
    scope.insert('working_group_theme', { group_id: groupId, theme_id: themeId })
  for (const { person, role, since, until } of group.members)
    scope.insert('membership', {
      group_id: groupId,
      person_id: people.of(person),
      organisation_id: organisationIdOf(filing, person),
      role,
      valid_from: addDays(today, -since),
      valid_to: day(until),
    })
  storeMeetings(filing, group, groupId)
}

/** Enters the working groups with members, meetings and who was there. */
export function storeGroups(filing: FilingScope): void {
  for (const group of filing.city.groups) storeGroup(filing, group)
}

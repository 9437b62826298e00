import type { Kysely } from 'kysely'
import type { Engagement } from '../../../preload/contract/engagement.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { engagementOf, engagementSince, type Participation } from './rules.ts'

/**
 * Engagement of an organisation from what its people did on its behalf, as of a calendar day. A meeting counts once
 * however many it sent, a group once however many of its people are members: a large firm is not ahead by its size.
 */
export async function engagementOfOrganisation(
  read: Kysely<Schema>,
  organisationId: number,
  today: string,
): Promise<Engagement> {
  const since = engagementSince(today)
  return engagementOf(
    [
      ...(await meetingsOf(read, organisationId, since, today)),
      ...(await hostedBy(read, organisationId, since, today)),
      ...(await membershipsOf(read, organisationId, since, today)),
      ...(await visitsTo(read, organisationId, since, today)),
    ],
    today,
  )
}

async function meetingsOf(
  read: Kysely<Schema>,
  organisationId: number,
  since: string,
  today: string,
): Promise<Participation[]> {
  const meetings = await read
    .selectFrom('attendance')
    .innerJoin('meeting', 'meeting.id', 'attendance.meeting_id')
    .select((builder) => ['meeting.held_on as on', builder.fn.max('attendance.spoke').as('spoke')])
    .where('attendance.organisation_id', '=', organisationId)
    .where('attendance.status', '=', 'present')
    .where('meeting.held_on', '>', since)
    .where('meeting.held_on', '<=', today)
    .groupBy('meeting.id')
    .execute()
  return [
    ...meetings.map(({ on }): Participation => ({ part: 'attended', on })),
    ...meetings.filter(({ spoke }) => spoke === 1).map(({ on }): Participation => ({ part: 'spoke', on })),
  ]
}

async function hostedBy(
  read: Kysely<Schema>,
  organisationId: number,
  since: string,
  today: string,
): Promise<Participation[]> {
  const meetings = await read
    .selectFrom('meeting')
    .select('held_on as on')
    .where('host_organisation_id', '=', organisationId)
    .where('held_on', '>', since)
    .where('held_on', '<=', today)
    .execute()
  return meetings.map(({ on }) => ({ part: 'hosted', on }))
}

/** One per group: the membership that lasts, or the one that ended last. Guests are no members. */
async function membershipsOf(
  read: Kysely<Schema>,
  organisationId: number,
  since: string,
  today: string,
): Promise<Participation[]> {
  const memberships = await read
    .selectFrom('membership')
    .select(['group_id', 'valid_to'])
    .where('organisation_id', '=', organisationId)
    .where('role', '<>', 'guest')
    .where('valid_from', '<=', today)
    .where((builder) => builder.or([builder('valid_to', 'is', null), builder('valid_to', '>', since)]))
    .execute()
  const lastDays = new Map<number, string | null>()
  for (const { group_id: groupId, valid_to: validTo } of memberships) {
    const lastDay = validTo !== null && validTo < today ? validTo : null
    const known = lastDays.get(groupId)
    if (known === null) continue
    lastDays.set(groupId, lastDay === null || known === undefined || lastDay > known ? lastDay : known)
  }
  return [...lastDays.values()].map((on) => ({ part: 'member', on }))
}

async function visitsTo(
  read: Kysely<Schema>,
  organisationId: number,
  since: string,
  today: string,
): Promise<Participation[]> {
  const visits = await read
    .selectFrom('visit')
    .select('occurred_on as on')
    .where('organisation_id', '=', organisationId)
    .where('status', 'in', ['held', 'followedUp'])
    .where('occurred_on', '>', since)
    .where('occurred_on', '<=', today)
    .execute()
  return visits.map(({ on }) => ({ part: 'visited', on }))
}

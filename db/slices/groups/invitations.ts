import type { Kysely } from 'kysely'
import type { WriteScope } from '../../engine/connection/write.ts'
import { isValidOn, leftOrganisations } from '../people/index.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import type { MembershipRole } from './rules.ts'

interface Invitee {
  readonly personId: number
  readonly organisationId: number | null
  readonly role: MembershipRole
}

/**
 * Who is a member of a group on a day, with the organisation represented then. Whoever has left that organisation
 * before the day stays a member but no longer speaks for it.
 */
export async function membersOn(
  db: Kysely<Schema>,
  groupId: number,
  day: string,
): Promise<ReadonlyMap<number, Invitee>> {
  const memberships = await db
    .selectFrom('membership')
    .select([
      'person_id as personId',
      'organisation_id as organisationId',
      'role',
      'valid_from as validFrom',
      'valid_to as validTo',
    ])
    .where('group_id', '=', groupId)
    .orderBy('id')
    .execute()
  const current = memberships.filter((membership) => isValidOn(membership, day))
  const hasLeft = await leftOrganisations(
    db,
    current.map(({ personId }) => personId),
    day,
  )
  return new Map(
    current.map(({ personId, organisationId, role }) => [
      personId,
      {
        personId,
        role,
        organisationId: organisationId !== null && hasLeft(personId, organisationId) ? null : organisationId,
      },
    ]),
  )
}

/** Invites everyone who is a member on the day. */
export async function inviteMembers(
  scope: WriteScope,
  meeting: { readonly id: number; readonly groupId: number; readonly heldOn: string },
): Promise<void> {
  const members = await membersOn(scope.db, meeting.groupId, meeting.heldOn)
  for (const member of members.values())
    scope.insert('attendance', {
      meeting_id: meeting.id,
      person_id: member.personId,
      organisation_id: member.organisationId,
      role: member.role,
      status: 'invited',
    })
}

/**
 * After a meeting has moved to another day: members on the new day are invited, answers to the old day are void, those
 * who are no longer or not yet members are taken off the list; guests asked by hand stay invited.
 */
export async function inviteAgain(
  scope: WriteScope,
  meeting: {
    readonly id: number
    readonly groupId: number
    readonly oldDay: string
    readonly heldOn: string
  },
): Promise<void> {
  const before = await membersOn(scope.db, meeting.groupId, meeting.oldDay)
  const members = await membersOn(scope.db, meeting.groupId, meeting.heldOn)
  const present = await scope.db
    .selectFrom('attendance')
    .select(['id', 'person_id as personId'])
    .where('meeting_id', '=', meeting.id)
    .execute()
  for (const { id, personId } of present) {
    const member = members.get(personId)
    if (member)
      scope.update('attendance', id, null, {
        status: 'invited',
        spoke: 0,
        organisation_id: member.organisationId,
        role: member.role,
      })
    else if (before.has(personId)) scope.remove('attendance', id, null)
    else scope.update('attendance', id, null, { status: 'invited', spoke: 0 })
  }
  const invited = new Set(present.map(({ personId }) => personId))
  for (const member of members.values())
    if (!invited.has(member.personId))
      scope.insert('attendance', {
        meeting_id: meeting.id,
        person_id: member.personId,
        organisation_id: member.organisationId,
        role: member.role,
        status: 'invited',
      })
}

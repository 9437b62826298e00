import type { Kysely } from 'kysely'
import type { InputOf } from '../../../preload/contract/define.ts'
import type { groups } from '../../../preload/contract/groups.ts'
import { requireRecords, setLinks } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { writeOwnValues } from '../own-fields/index.ts'
import { overlaps } from './rules.ts'

type GroupFields = InputOf<(typeof groups)['create']>['fields']
type NewMember = InputOf<(typeof groups)['addMember']>

type OwnInput = Parameters<typeof writeOwnValues>[3]

interface Saved {
  readonly id: number
  readonly version: number
}

const groupColumns = (fields: GroupFields) => ({
  name: fields.name,
  purpose: fields.purpose,
  status: fields.status,
  ended_reason: fields.endedReason,
  founded_on: fields.foundedOn,
  ended_on: fields.endedOn,
  visibility: fields.visibility,
})

/** Refuses what a form has to mend at one field. */
export function refuse(field: string, messageKey: string): never {
  throw new KontorError('VALIDATION', messageKey, undefined, { fieldErrors: { [field]: messageKey } })
}

function check(fields: GroupFields): void {
  if (fields.foundedOn !== null && fields.endedOn !== null && fields.endedOn < fields.foundedOn)
    refuse('endedOn', 'groups.error.endsBeforeFounding')
  if (fields.status === 'ended' && fields.endedReason === '')
    refuse('endedReason', 'groups.error.endNeedsReason')
}

/** Founds a group. Errors: NOT_FOUND (theme), VALIDATION. */
export async function createGroup(scope: WriteScope, fields: GroupFields, own: OwnInput): Promise<Saved> {
  check(fields)
  const id = scope.insert('working_group', groupColumns(fields))
  await setLinks(scope, 'working_group_theme', id, fields.themeIds)
  await writeOwnValues(scope, 'working_group', id, own)
  return { id, version: 1 }
}

/** Changes a group and its themes. Errors: NOT_FOUND, CONFLICT, VALIDATION. */
export async function updateGroup(
  scope: WriteScope,
  id: number,
  version: number,
  fields: GroupFields,
  own: OwnInput,
): Promise<Saved> {
  check(fields)
  let newVersion = scope.update('working_group', id, version, groupColumns(fields))
  const isRelinked = await setLinks(scope, 'working_group_theme', id, fields.themeIds)
  const changedOwn = await writeOwnValues(scope, 'working_group', id, own)
  if ((isRelinked || changedOwn.length > 0) && newVersion === version)
    newVersion = scope.touch('working_group', id, version)
  return { id, version: newVersion }
}

/** A group that may still grow and meet. Errors: NOT_FOUND, VALIDATION when it has ended. */
export async function requireLivingGroup(db: Kysely<Schema>, id: number): Promise<void> {
  const group = await db
    .selectFrom('working_group')
    .select(['name', 'status'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!group) throw new KontorError('NOT_FOUND', 'record.notFound')
  if (group.status === 'ended')
    throw new KontorError('VALIDATION', 'groups.error.ended', { name: group.name })
}

async function refuseOverlap(
  scope: WriteScope,
  membership: {
    readonly id: number | null
    readonly groupId: number
    readonly personId: number
    readonly validFrom: string
    readonly validTo: string | null
  },
): Promise<void> {
  const others = await scope.db
    .selectFrom('membership')
    .select(['id', 'valid_from as validFrom', 'valid_to as validTo'])
    .where('group_id', '=', membership.groupId)
    .where('person_id', '=', membership.personId)
    .execute()
  if (others.some((other) => other.id !== membership.id && overlaps(other, membership)))
    throw new KontorError('VALIDATION', 'groups.error.alreadyMember')
}

/**
 * Takes a person into a group from a day on, for the organisation they represent.
 * Errors: NOT_FOUND, VALIDATION when the group has ended or the person is a member on one of these days.
 */
export async function addMember(scope: WriteScope, member: NewMember): Promise<Saved> {
  const { groupId, personId, organisationId, role, validFrom } = member
  await requireLivingGroup(scope.db, groupId)
  await requireRecords(scope.db, 'person', [personId])
  await requireRecords(scope.db, 'organisation', [organisationId])
  await refuseOverlap(scope, { id: null, groupId, personId, validFrom, validTo: null })
  const id = scope.insert('membership', {
    group_id: groupId,
    person_id: personId,
    organisation_id: organisationId,
    role,
    valid_from: validFrom,
  })
  return { id, version: 1 }
}

/**
 * Ends a membership on its last day.
 * Errors: NOT_FOUND, CONFLICT, VALIDATION when the day lies before the start or within a later membership.
 */
export async function endMembership(
  scope: WriteScope,
  id: number,
  version: number,
  validTo: string,
): Promise<Saved> {
  const membership = await scope.db
    .selectFrom('membership')
    .select(['group_id as groupId', 'person_id as personId', 'valid_from as validFrom'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!membership) throw new KontorError('NOT_FOUND', 'record.notFound')
  if (validTo < membership.validFrom) refuse('validTo', 'groups.error.endsBeforeStart')
  await refuseOverlap(scope, { id, ...membership, validTo })
  return { id, version: scope.update('membership', id, version, { valid_to: validTo }) }
}

import type { Kysely } from 'kysely'
import type { InputOf } from '../../../preload/contract/define.ts'
import type { distributionLists } from '../../../preload/contract/distribution-lists.ts'
import { requireRecords } from '../../engine/connection/records.ts'
import type { OrganisationMerge, PersonMerge, WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { foldText } from '../../text/fold.ts'

type Fields = InputOf<(typeof distributionLists)['create']>['fields']
type NewMember = InputOf<(typeof distributionLists)['addMember']>

interface Saved {
  readonly id: number
  readonly version: number
}

/** The list of this name, however it is written; undefined where there is none. */
export async function distributionListNamed(db: Kysely<Schema>, name: string): Promise<number | undefined> {
  const folded = foldText(name)
  const all = await db.selectFrom('distribution_list').select(['id', 'name']).orderBy('id').execute()
  return all.find((each) => foldText(each.name) === folded)?.id
}

async function refuseTwin(scope: WriteScope, name: string, ownId: number | null): Promise<void> {
  const twin = await distributionListNamed(scope.db, name)
  if (twin !== undefined && twin !== ownId)
    throw new KontorError('VALIDATION', 'distributionLists.error.name', undefined, {
      fieldErrors: { name: 'distributionLists.error.name' },
    })
}

const insertList = (scope: WriteScope, fields: Fields): number =>
  scope.insert('distribution_list', { ...fields, created_at: scope.now, updated_at: scope.now })

/** Errors: VALIDATION for a name that another list has. */
export async function createList(scope: WriteScope, fields: Fields): Promise<Saved> {
  await refuseTwin(scope, fields.name, null)
  return { id: insertList(scope, fields), version: 1 }
}

/** Errors: NOT_FOUND, CONFLICT, VALIDATION for a name that another list has. */
export async function updateList(
  scope: WriteScope,
  id: number,
  version: number,
  fields: Fields,
): Promise<Saved> {
  await refuseTwin(scope, fields.name, id)
  return { id, version: scope.update('distribution_list', id, version, fields) }
}

/** The list of this name; one that is not known is made. */
export const distributionListOf = async (scope: WriteScope, name: string): Promise<number> =>
  (await distributionListNamed(scope.db, name)) ?? insertList(scope, { name, note: '' })

/** Errors: NOT_FOUND, VALIDATION for one that is on the list. */
export async function addMember(scope: WriteScope, member: NewMember, today: string): Promise<Saved> {
  const { listId, organisationId, personId } = member
  if ((organisationId === null) === (personId === null))
    throw new KontorError('VALIDATION', 'distributionLists.error.nobody')
  await requireRecords(scope.db, 'distribution_list', [listId])
  await requireRecords(scope.db, 'organisation', [organisationId])
  await requireRecords(scope.db, 'person', [personId])
  const known = await scope.db
    .selectFrom('distribution_member')
    .select('id')
    .where('list_id', '=', listId)
    .where(organisationId === null ? 'person_id' : 'organisation_id', '=', organisationId ?? personId)
    .executeTakeFirst()
  if (known) throw new KontorError('VALIDATION', 'distributionLists.error.member')
  const id = scope.insert('distribution_member', {
    list_id: listId,
    organisation_id: organisationId,
    person_id: personId,
    added_on: today,
  })
  scope.touch('distribution_list', listId, null)
  return { id, version: 1 }
}

/** Errors: NOT_FOUND, CONFLICT, VALIDATION for a member that is a person. */
export async function choosePerson(
  scope: WriteScope,
  id: number,
  version: number,
  personId: number | null,
): Promise<Saved> {
  const member = await scope.db
    .selectFrom('distribution_member')
    .select('organisation_id')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!member) throw new KontorError('NOT_FOUND', 'record.notFound')
  if (member.organisation_id === null) throw new KontorError('VALIDATION', 'distributionLists.error.nobody')
  await requireRecords(scope.db, 'person', [personId])
  return { id, version: scope.update('distribution_member', id, version, { contact_person_id: personId }) }
}

/** Those that are gone already stay gone. Errors: NOT_FOUND for a list that is. */
export async function removeMembers(
  scope: WriteScope,
  listId: number,
  ids: readonly number[],
): Promise<void> {
  await requireRecords(scope.db, 'distribution_list', [listId])
  const rows = await scope.db
    .selectFrom('distribution_member')
    .select('id')
    .where('list_id', '=', listId)
    .execute()
  const members = new Set(rows.map(({ id }) => id))
  const present = [...new Set(ids)].filter((id) => members.has(id))
  for (const id of present) scope.remove('distribution_member', id, null)
  if (present.length > 0) scope.touch('distribution_list', listId, null)
}

type MemberColumn = 'organisation_id' | 'person_id'

/** Members move to the record that stays; on a list that has both, the one of the record that stays is kept. */
async function moveMembers(
  { scope, keepId, mergeId }: OrganisationMerge,
  column: MemberColumn,
): Promise<void> {
  const membersOf = (id: number) =>
    scope.db.selectFrom('distribution_member').selectAll().where(column, '=', id).orderBy('id').execute()
  const kept = new Map((await membersOf(keepId)).map((member) => [member.list_id, member]))
  for (const moved of await membersOf(mergeId)) {
    const twin = kept.get(moved.list_id)
    if (twin === undefined) {
      scope.update('distribution_member', moved.id, null, { [column]: keepId })
      continue
    }
    scope.remove('distribution_member', moved.id, null)
    // who was chosen there is not forgotten
    if (twin.contact_person_id === null && moved.contact_person_id !== null)
      scope.update('distribution_member', twin.id, null, { contact_person_id: moved.contact_person_id })
  }
}

export const moveMemberOrganisations = (merge: OrganisationMerge): Promise<void> =>
  moveMembers(merge, 'organisation_id')
export const moveMemberPeople = (merge: PersonMerge): Promise<void> => moveMembers(merge, 'person_id')

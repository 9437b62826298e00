import type { Kysely } from 'kysely'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type {
  distributionLists,
  DistributionListRow,
  DistributionMember,
} from '../../../preload/contract/distribution-lists.ts'
import { markedStatuses } from '../../../preload/contract/organisations.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { byName } from '../../text/sort-key.ts'
import { personName } from '../people/index.ts'

/** All lists by name, with how many are on them. */
export async function allLists(read: Kysely<Schema>): Promise<DistributionListRow[]> {
  const rows = await read
    .selectFrom('distribution_list')
    .leftJoin('distribution_member', 'distribution_member.list_id', 'distribution_list.id')
    .select(({ fn }) => [
      'distribution_list.id',
      'distribution_list.name',
      'distribution_list.note',
      'distribution_list.created_at as createdAt',
      'distribution_list.updated_at as updatedAt',
      fn.count<number>('distribution_member.organisation_id').as('organisations'),
      fn.count<number>('distribution_member.person_id').as('people'),
    ])
    .groupBy('distribution_list.id')
    .execute()
  return rows
    .map(({ createdAt, updatedAt, ...row }) => ({
      ...row,
      madeOn: createdAt.slice(0, 10),
      changedOn: updatedAt.slice(0, 10),
    }))
    .toSorted(byName)
}

async function membersOf(read: Kysely<Schema>, listId: number): Promise<DistributionMember[]> {
  const rows = await read
    .selectFrom('distribution_member as member')
    .leftJoin('organisation', 'organisation.id', 'member.organisation_id')
    .leftJoin('person', (join) =>
      join.on((builder) =>
        builder('person.id', '=', builder.fn.coalesce('member.person_id', 'member.contact_person_id')),
      ),
    )
    .select([
      'member.id',
      'member.version',
      'member.added_on as addedOn',
      'member.organisation_id as organisationId',
      'organisation.name as organisationName',
      'organisation.status',
      'organisation.contact_block as organisationBlock',
      'person.id as personId',
      'person.academic_title',
      'person.given_name',
      'person.family_name',
      'person.contact_block as personBlock',
    ])
    .where('member.list_id', '=', listId)
    .orderBy('member.organisation_id', (order) => order.asc().nullsLast())
    .orderBy('organisation.name_sort')
    .orderBy('person.name_sort')
    .execute()
  return rows.map((row) => {
    const { organisationId, personId } = row
    const organisation =
      organisationId === null ? null : { id: organisationId, name: row.organisationName ?? '' }
    const name = personName({
      academic_title: row.academic_title ?? '',
      given_name: row.given_name ?? '',
      family_name: row.family_name ?? '',
    })
    return {
      id: row.id,
      version: row.version,
      organisation,
      person: personId === null ? null : { id: personId, name },
      addedOn: row.addedOn,
      status: markedStatuses.find((known) => known === row.status) ?? null,
      contactBlock: organisation === null ? row.personBlock : (row.organisationBlock ?? row.personBlock),
    }
  })
}

/** A list with its members. Errors: NOT_FOUND. */
export async function listDetail(
  read: Kysely<Schema>,
  id: number,
): Promise<OutputOf<(typeof distributionLists)['get']>> {
  const list = await read.selectFrom('distribution_list').selectAll().where('id', '=', id).executeTakeFirst()
  if (!list) throw new KontorError('NOT_FOUND', 'record.notFound')
  return {
    id,
    version: list.version,
    fields: { name: list.name, note: list.note },
    madeOn: list.created_at.slice(0, 10),
    members: await membersOf(read, id),
  }
}

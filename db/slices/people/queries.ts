import { sql, type Kysely } from 'kysely'
import type { OutputOf } from '../../../preload/contract/define.ts'
import { personFieldList, type people } from '../../../preload/contract/people.ts'
import { ownValuesOf } from '../own-fields/index.ts'
import { enteredFirst } from '../../engine/connection/desk-numbers.ts'
import { KontorError } from '../../engine/errors.ts'
import { fromColumns } from '../../engine/field-columns.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { isValidOn } from './affiliations.ts'
import { attendedWithin, loadAlertOf, presencesOf } from './load.ts'

type PersonDetail = OutputOf<(typeof people)['get']>

/** Says where a person went that has been merged into another. */
async function notFound(read: Kysely<Schema>, id: number): Promise<KontorError> {
  const row = await read
    .selectFrom('person_merged')
    .select('person_id')
    .where('merged_id', '=', id)
    .executeTakeFirst()
  return row === undefined
    ? new KontorError('NOT_FOUND', 'record.notFound')
    : new KontorError('NOT_FOUND', 'people.error.merged', { survivorId: row.person_id })
}

/** A person with functions, groups and load as of `today` (calendar day). Errors: NOT_FOUND. */
export async function personDetail(read: Kysely<Schema>, id: number, today: string): Promise<PersonDetail> {
  const person = await read.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
  if (!person) throw await notFound(read, id)
  const { groups, loadAlert } = await groupsOf(read, id, today)
  return {
    id,
    version: person.version,
    fields: fromColumns(personFieldList, { person }),
    own: await ownValuesOf(read, 'person', id),
    affiliations: await affiliationsOf(read, id),
    groups,
    loadAlert,
  }
}

async function affiliationsOf(read: Kysely<Schema>, id: number): Promise<PersonDetail['affiliations']> {
  const rows = await read
    .selectFrom('affiliation')
    .innerJoin('organisation', 'organisation.id', 'affiliation.organisation_id')
    .select([
      'affiliation.id',
      'affiliation.version',
      'organisation.id as organisationId',
      'organisation.name as organisationName',
      'affiliation.job_title as jobTitle',
      'affiliation.is_decision_maker as isDecisionMaker',
      'affiliation.phone',
      'affiliation.mobile',
      'affiliation.email',
      'affiliation.valid_from as validFrom',
      'affiliation.valid_to as validTo',
    ])
    .where('affiliation.person_id', '=', id)
    .orderBy('affiliation.valid_to', (order) => order.desc().nullsFirst())
    .orderBy(sql.raw(enteredFirst('affiliation.id', 'affiliation.person_id')))
    .execute()
  return rows.map(({ organisationId, organisationName, isDecisionMaker, ...affiliation }) => ({
    ...affiliation,
    isDecisionMaker: isDecisionMaker === 1,
    organisation: { id: organisationId, name: organisationName },
  }))
}

async function groupsOf(
  read: Kysely<Schema>,
  personId: number,
  today: string,
): Promise<Pick<PersonDetail, 'groups' | 'loadAlert'>> {
  const memberships = await read
    .selectFrom('membership')
    .innerJoin('working_group', 'working_group.id', 'membership.group_id')
    .select([
      'membership.group_id as groupId',
      'working_group.name as groupName',
      'working_group.status',
      'membership.role',
      'membership.valid_from as validFrom',
      'membership.valid_to as validTo',
    ])
    .where('membership.person_id', '=', personId)
    .orderBy('membership.valid_to', (order) => order.desc().nullsFirst())
    .orderBy('membership.valid_from', 'desc')
    .execute()
  const presences = await presencesOf(read, { personIds: [personId] }, today)
  const activeGroupIds = new Set(
    memberships
      .filter(
        (membership) =>
          membership.status === 'active' && membership.role !== 'guest' && isValidOn(membership, today),
      )
      .map(({ groupId }) => groupId),
  )
  const loadAlert = loadAlertOf({
    activeGroups: activeGroupIds.size,
    lastMeetings: [...activeGroupIds].map((groupId) =>
      presences.filter((presence) => presence.groupId === groupId).map(({ isPresent }) => isPresent),
    ),
  })
  const groups = memberships.map(({ status: _status, ...membership }) => ({
    ...membership,
    ...attendedWithin(presences, { ...membership, personId }),
  }))
  return { groups, loadAlert }
}

import type { Kysely } from 'kysely'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { visits } from '../../../preload/contract/timeline.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { peopleOfVisits, themesOfVisits } from './companions.ts'

/** A visit with its people and themes. Errors: NOT_FOUND. */
export async function visitDetail(
  read: Kysely<Schema>,
  id: number,
): Promise<OutputOf<(typeof visits)['get']>> {
  const visit = await read
    .selectFrom('visit')
    .innerJoin('organisation', 'organisation.id', 'visit.organisation_id')
    .select([
      'visit.version',
      'organisation.id as organisationId',
      'organisation.name as organisationName',
      'visit.status',
      'visit.occurred_on as occurredOn',
      'visit.subject',
      'visit.note',
      'visit.visibility',
    ])
    .where('visit.id', '=', id)
    .executeTakeFirst()
  if (!visit) throw new KontorError('NOT_FOUND', 'record.notFound')
  const { organisationId, organisationName, ...fields } = visit
  const people = await peopleOfVisits(read, [id])
  const themes = await themesOfVisits(read, [id])
  return {
    id,
    ...fields,
    organisation: { id: organisationId, name: organisationName },
    people: [...(people.get(id) ?? [])],
    themes: [...(themes.get(id) ?? [])],
  }
}

import type { Kysely } from 'kysely'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { contacts, visits } from '../../../preload/contract/timeline.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { peopleOfContacts, peopleOfVisits, themesOfContacts, themesOfVisits } from './companions.ts'

const notThere = (): KontorError => new KontorError('NOT_FOUND', 'record.notFound')

/** A contact with its people and themes. Errors: NOT_FOUND. */
export async function contactDetail(
  read: Kysely<Schema>,
  id: number,
): Promise<OutputOf<(typeof contacts)['get']>> {
  const contact = await read
    .selectFrom('contact')
    .innerJoin('organisation', 'organisation.id', 'contact.organisation_id')
    .select([
      'contact.version',
      'organisation.id as organisationId',
      'organisation.name as organisationName',
      'contact.channel',
      'contact.occurred_on as occurredOn',
      'contact.subject',
      'contact.note',
      'contact.visibility',
    ])
    .where('contact.id', '=', id)
    .executeTakeFirstOrThrow(notThere)
  const { organisationId, organisationName, ...fields } = contact
  const people = await peopleOfContacts(read, [id])
  const themes = await themesOfContacts(read, [id])
  return {
    id,
    ...fields,
    organisation: { id: organisationId, name: organisationName },
    people: [...(people.get(id) ?? [])],
    themes: [...(themes.get(id) ?? [])],
  }
}

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
      'visit.starts_at as startsAt',
      'visit.duration_minutes as durationMinutes',
      'visit.establishment_id as establishmentId',
      'visit.staff_id as staffId',
      'visit.subject',
      'visit.note',
      'visit.visibility',
    ])
    .where('visit.id', '=', id)
    .executeTakeFirstOrThrow(notThere)
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

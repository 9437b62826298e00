import { sql, type Kysely } from 'kysely'
import type { Reference } from '../../../preload/contract/common.ts'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { contacts, visits } from '../../../preload/contract/timeline.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { byName } from '../../text/sort-key.ts'
import { peopleOfContacts, peopleOfVisits, themesOfContacts, themesOfVisits } from './companions.ts'

const notThere = (): KontorError => new KontorError('NOT_FOUND', 'record.notFound')

/** Those who are named, by name. */
async function readersOf(read: Kysely<Schema>, table: 'contact' | 'visit', id: number): Promise<Reference[]> {
  const { rows } = await sql<Reference>`
    select staff.id, staff.name from ${sql.table(`${table}_reader`)} as reader join staff on staff.id = reader.staff_id
    where ${sql.ref(`reader.${table}_id`)} = ${id}`.execute(read)
  return rows.toSorted(byName)
}

/** A contact with its people and themes. Errors: NOT_FOUND. */
export async function contactDetail(
  read: Kysely<Schema>,
  id: number,
): Promise<OutputOf<(typeof contacts)['get']>> {
  const contact = await read
    .selectFrom('contact')
    .innerJoin('organisation', 'organisation.id', 'contact.organisation_id')
    .innerJoin('staff', 'staff.id', 'contact.staff_id')
    .leftJoin('contact_access', 'contact_access.id', 'contact.id')
    .select([
      'contact.version',
      'organisation.id as organisationId',
      'organisation.name as organisationName',
      'contact.channel',
      'contact.occurred_on as occurredOn',
      'contact.subject',
      'contact.note',
      'contact.visibility',
      'contact.readers',
      'contact_access.access',
      'contact.staff_id as authorId',
      'staff.name as author',
    ])
    .where('contact.id', '=', id)
    .executeTakeFirstOrThrow(notThere)
  const { organisationId, organisationName, authorId, author, ...fields } = contact
  const people = await peopleOfContacts(read, [id])
  const themes = await themesOfContacts(read, [id])
  return {
    id,
    ...fields,
    readerList: await readersOf(read, 'contact', id),
    staff: { id: authorId, name: author },
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
    .innerJoin('staff', 'staff.id', 'visit.staff_id')
    .leftJoin('visit_access', 'visit_access.id', 'visit.id')
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
      'visit.readers',
      'visit_access.access',
      'visit.staff_id as authorId',
      'staff.name as author',
    ])
    .where('visit.id', '=', id)
    .executeTakeFirstOrThrow(notThere)
  const { organisationId, organisationName, authorId, author, ...fields } = visit
  const people = await peopleOfVisits(read, [id])
  const themes = await themesOfVisits(read, [id])
  return {
    id,
    ...fields,
    readerList: await readersOf(read, 'visit', id),
    staff: { id: authorId, name: author },
    organisation: { id: organisationId, name: organisationName },
    people: [...(people.get(id) ?? [])],
    themes: [...(themes.get(id) ?? [])],
  }
}

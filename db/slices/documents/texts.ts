import { sql } from 'kysely'
import type { TextSource } from '../../engine/slice-facts.ts'
import { personName } from '../people/index.ts'
import { ownerOf } from './owners.ts'

/** Names of documents; those of contacts and visits stand on the page of the company. */
export const documentTexts: TextSource = {
  table: 'document',
  day: 'substr(document.created_at, 1, 10)',
  records: async (read, ids) => {
    const rows = await read
      .selectFrom('document')
      .leftJoin('contact', 'contact.id', 'document.contact_id')
      .leftJoin('visit', 'visit.id', 'document.visit_id')
      .leftJoin('organisation', (join) =>
        join.on(
          'organisation.id',
          '=',
          sql`coalesce(document.organisation_id, contact.organisation_id, visit.organisation_id)`,
        ),
      )
      .leftJoin('person', 'person.id', 'document.person_id')
      .leftJoin('working_group', 'working_group.id', 'document.group_id')
      .select([
        'document.id',
        'document.file_name as title',
        sql<string>`substr(document.created_at, 1, 10)`.as('on'),
        'organisation.id as organisationId',
        'organisation.name as organisationName',
        'person.academic_title',
        'person.given_name',
        'person.family_name',
        'working_group.name as groupName',
        'document.organisation_id',
        'document.person_id',
        'document.contact_id',
        'document.visit_id',
        'document.group_id',
      ])
      .where('document.id', 'in', [...ids])
      .execute()
    return rows.map((row) => {
      const { id, title, on, organisationId, organisationName, groupName } = row
      const { academic_title, given_name, family_name } = row
      const owner = ownerOf(row)
      const person =
        family_name === null
          ? null
          : personName({ academic_title: academic_title ?? '', given_name: given_name ?? '', family_name })
      return {
        id,
        title,
        on,
        subtitle: organisationName ?? person ?? groupName ?? '',
        text: '',
        at:
          owner.kind === 'person' || owner.kind === 'group'
            ? { entity: owner.kind, id: owner.id }
            : { entity: 'organisation', id: organisationId ?? 0 },
      }
    })
  },
}

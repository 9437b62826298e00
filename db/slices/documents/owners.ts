import type { Kysely } from 'kysely'
import type { Reference } from '../../../preload/contract/common.ts'
import type { DocumentOwner } from '../../../preload/contract/documents.ts'
import { assertNever } from '../../../preload/contract/errors.ts'
import { KontorError } from '../../engine/errors.ts'
import type { DocumentTable } from '../../engine/schema/document-tables.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { personName } from '../people/index.ts'

/** The column and the table of each kind of owner. */
export const owners = {
  organisation: { column: 'organisation_id', table: 'organisation' },
  person: { column: 'person_id', table: 'person' },
  contact: { column: 'contact_id', table: 'contact' },
  visit: { column: 'visit_id', table: 'visit' },
  group: { column: 'group_id', table: 'working_group' },
} as const

type OwnerColumns = Pick<
  DocumentTable,
  'organisation_id' | 'person_id' | 'contact_id' | 'visit_id' | 'group_id'
>

/** The owner that a row names; the schema lets it name exactly one. */
export function ownerOf(row: OwnerColumns): DocumentOwner {
  for (const kind of ['organisation', 'person', 'contact', 'visit', 'group'] as const) {
    const id = row[owners[kind].column]
    if (id !== null) return { kind, id }
  }
  throw new Error('a document without an owner')
}

/** Errors: NOT_FOUND. */
export async function requireOwner(db: Kysely<Schema>, { kind, id }: DocumentOwner): Promise<void> {
  const row = await db.selectFrom(owners[kind].table).select('id').where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new KontorError('NOT_FOUND', 'record.notFound')
}

/** The organisation whose page or timeline a record belongs to; null for a person and a group. */
export async function organisationOf(db: Kysely<Schema>, owner: DocumentOwner): Promise<Reference | null> {
  const organisations = db.selectFrom('organisation').select(['organisation.id', 'organisation.name'])
  switch (owner.kind) {
    case 'organisation':
      return (await organisations.where('organisation.id', '=', owner.id).executeTakeFirst()) ?? null
    case 'contact': {
      const ofContact = organisations.innerJoin('contact', 'contact.organisation_id', 'organisation.id')
      return (await ofContact.where('contact.id', '=', owner.id).executeTakeFirst()) ?? null
    }
    case 'visit': {
      const ofVisit = organisations.innerJoin('visit', 'visit.organisation_id', 'organisation.id')
      return (await ofVisit.where('visit.id', '=', owner.id).executeTakeFirst()) ?? null
    }
    case 'person':
    case 'group':
      return null
    default:
      return assertNever(owner.kind)
  }
}

/** What a record is called. */
export async function nameOfOwner(db: Kysely<Schema>, owner: DocumentOwner): Promise<string> {
  switch (owner.kind) {
    case 'organisation':
    case 'contact':
    case 'visit':
      return (await organisationOf(db, owner))?.name ?? ''
    case 'person': {
      const person = await db
        .selectFrom('person')
        .select(['academic_title', 'given_name', 'family_name'])
        .where('id', '=', owner.id)
        .executeTakeFirst()
      return person ? personName(person) : ''
    }
    case 'group': {
      const group = await db
        .selectFrom('working_group')
        .select('name')
        .where('id', '=', owner.id)
        .executeTakeFirst()
      return group?.name ?? ''
    }
    default:
      return assertNever(owner.kind)
  }
}

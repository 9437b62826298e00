import type { Kysely } from 'kysely'
import type { Reference } from '../../../preload/contract/common.ts'
import { personName } from '../people/index.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { byName } from '../../text/sort-key.ts'

/** People or themes by the record they belong to; one statement for all records. */
export type Companions = ReadonlyMap<number, readonly Reference[]>

interface Row {
  readonly ownerId: number
  readonly id: number
  readonly name: string
}

export function grouped(rows: readonly Row[]): Companions {
  const byOwner = new Map<number, Reference[]>()
  for (const { ownerId, ...reference } of rows)
    byOwner.set(ownerId, [...(byOwner.get(ownerId) ?? []), reference])
  return byOwner
}

interface NamedRow {
  readonly ownerId: number
  readonly id: number
  readonly academic_title: string
  readonly given_name: string
  readonly family_name: string
}

export const groupedPeople = (rows: readonly NamedRow[]): Companions =>
  grouped(rows.map((row) => ({ ownerId: row.ownerId, id: row.id, name: personName(row) })))

export const personColumns = [
  'person.id',
  'person.academic_title',
  'person.given_name',
  'person.family_name',
] as const

export async function peopleOfContacts(read: Kysely<Schema>, ids: readonly number[]): Promise<Companions> {
  return groupedPeople(
    await read
      .selectFrom('contact_person')
      .innerJoin('person', 'person.id', 'contact_person.person_id')
      .select(['contact_person.contact_id as ownerId', ...personColumns])
      .where('contact_person.contact_id', 'in', [...ids])
      .orderBy('person.name_sort')
      .execute(),
  )
}

export async function peopleOfVisits(read: Kysely<Schema>, ids: readonly number[]): Promise<Companions> {
  return groupedPeople(
    await read
      .selectFrom('visit_person')
      .innerJoin('person', 'person.id', 'visit_person.person_id')
      .select(['visit_person.visit_id as ownerId', ...personColumns])
      .where('visit_person.visit_id', 'in', [...ids])
      .orderBy('person.name_sort')
      .execute(),
  )
}

export async function themesOfContacts(read: Kysely<Schema>, ids: readonly number[]): Promise<Companions> {
  const rows = await read
    .selectFrom('contact_theme')
    .innerJoin('theme', 'theme.id', 'contact_theme.theme_id')
    .select(['contact_theme.contact_id as ownerId', 'theme.id', 'theme.name'])
    .where('contact_theme.contact_id', 'in', [...ids])
    .execute()
  return grouped(rows.toSorted(byName))
}

export async function themesOfVisits(read: Kysely<Schema>, ids: readonly number[]): Promise<Companions> {
  const rows = await read
    .selectFrom('visit_theme')
    .innerJoin('theme', 'theme.id', 'visit_theme.theme_id')
    .select(['visit_theme.visit_id as ownerId', 'theme.id', 'theme.name'])
    .where('visit_theme.visit_id', 'in', [...ids])
    .execute()
  return grouped(rows.toSorted(byName))
}

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

function grouped(rows: readonly Row[]): Companions {
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

const groupedPeople = (rows: readonly NamedRow[]): Companions =>
  grouped(rows.map((row) => ({ ownerId: row.ownerId, id: row.id, name: personName(row) })))

const personColumns = [
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

/** The organisation's people who were at the meetings. */
export async function peopleOfMeetings(
  read: Kysely<Schema>,
  ids: readonly number[],
  organisationId: number,
): Promise<Companions> {
  return groupedPeople(
    await read
      .selectFrom('attendance')
      .innerJoin('person', 'person.id', 'attendance.person_id')
      .select(['attendance.meeting_id as ownerId', ...personColumns])
      .where('attendance.meeting_id', 'in', [...ids])
      .where('attendance.organisation_id', '=', organisationId)
      .where('attendance.status', '=', 'present')
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

/** A meeting has the themes of its group. */
export async function themesOfMeetings(read: Kysely<Schema>, ids: readonly number[]): Promise<Companions> {
  const rows = await read
    .selectFrom('meeting')
    .innerJoin('working_group_theme', 'working_group_theme.group_id', 'meeting.group_id')
    .innerJoin('theme', 'theme.id', 'working_group_theme.theme_id')
    .select(['meeting.id as ownerId', 'theme.id', 'theme.name'])
    .where('meeting.id', 'in', [...ids])
    .execute()
  return grouped(rows.toSorted(byName))
}

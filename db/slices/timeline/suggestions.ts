import { sql, type Kysely } from 'kysely'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { composer } from '../../../preload/contract/timeline.ts'
import { KontorError } from '../../engine/errors.ts'
import { isValidOn, leftOrganisations, personName } from '../people/index.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { byName } from '../../text/sort-key.ts'

type Suggestions = OutputOf<(typeof composer)['suggestions']>

const peopleShown = 20
const themesShown = 50

/**
 * What the dialog for a visit or a contact offers as of `today` (calendar day): the people last met at the organisation
 * first, then those who work there; themes valid today, most used first. Errors: NOT_FOUND.
 */
export async function composerSuggestions(
  read: Kysely<Schema>,
  organisationId: number,
  today: string,
): Promise<Suggestions> {
  const organisation = await read
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('id', '=', organisationId)
    .executeTakeFirst()
  if (!organisation) throw new KontorError('NOT_FOUND', 'record.notFound')
  return {
    organisation,
    people: await suggestedPeople(read, organisationId, today),
    themes: await suggestedThemes(read, today),
  }
}

async function suggestedPeople(
  read: Kysely<Schema>,
  organisationId: number,
  today: string,
): Promise<Suggestions['people']> {
  const met = await lastMet(read, organisationId)
  const jobs = await currentJobs(read, organisationId, today)
  const metIds = [...met.keys()]
  const hasLeft = await leftOrganisations(read, metIds, today)
  const ids = new Set([...metIds.filter((id) => !hasLeft(id, organisationId)), ...jobs.keys()])
  if (ids.size === 0) return []
  const people = await read
    .selectFrom('person')
    .select(['id', 'academic_title', 'given_name', 'family_name'])
    .where('id', 'in', [...ids])
    .orderBy('name_sort')
    .execute()
  const dayOf = (id: number) => met.get(id) ?? ''
  return people
    .toSorted((a, b) => (dayOf(a.id) === dayOf(b.id) ? 0 : dayOf(a.id) < dayOf(b.id) ? 1 : -1))
    .slice(0, peopleShown)
    .map((person) => ({ id: person.id, name: personName(person), jobTitle: jobs.get(person.id) ?? '' }))
}

/** The last day each person was met for this organisation; visits that did not take place do not count. */
async function lastMet(read: Kysely<Schema>, organisationId: number): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ readonly personId: number; readonly on: string }>`
    select person_id as "personId", max(day) as "on" from (
      select contact_person.person_id, contact.occurred_on as day from contact
      join contact_person on contact_person.contact_id = contact.id
      where contact.organisation_id = ${organisationId}
      union all
      select visit_person.person_id, visit.occurred_on as day from visit
      join visit_person on visit_person.visit_id = visit.id
      where visit.organisation_id = ${organisationId} and visit.status in ('held', 'followedUp')
    ) group by person_id`.execute(read)
  return new Map(rows.map(({ personId, on }) => [personId, on]))
}

/** Job titles of those who work there as of the day. */
async function currentJobs(
  read: Kysely<Schema>,
  organisationId: number,
  today: string,
): Promise<ReadonlyMap<number, string>> {
  const rows = await read
    .selectFrom('affiliation')
    .select([
      'person_id as personId',
      'job_title as jobTitle',
      'valid_from as validFrom',
      'valid_to as validTo',
    ])
    .where('organisation_id', '=', organisationId)
    .orderBy('id', 'desc')
    .execute()
  return new Map(
    rows.filter((row) => isValidOn(row, today)).map(({ personId, jobTitle }) => [personId, jobTitle]),
  )
}

async function suggestedThemes(read: Kysely<Schema>, today: string): Promise<Suggestions['themes']> {
  const themes = await read
    .selectFrom('theme')
    .select([
      'id',
      'name',
      sql<number>`(select count(*) from contact_theme where contact_theme.theme_id = theme.id)
        + (select count(*) from visit_theme where visit_theme.theme_id = theme.id)`.as('uses'),
    ])
    .where('valid_from', '<=', today)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', today)]))
    .execute()
  return themes
    .toSorted((a, b) => b.uses - a.uses || byName(a, b))
    .slice(0, themesShown)
    .map(({ id, name }) => ({ id, name }))
}

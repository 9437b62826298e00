import type { Kysely } from 'kysely'
import type { SearchHit } from '../../../preload/contract/search.ts'
import { mainAffiliations, personName } from './index.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import type { Finder } from '../../engine/slice-facts.ts'
import { idsMatching, idsNamed } from '../../engine/full-text.ts'
import type { SearchQuery } from '../../text/search-query.ts'
import { rankOf, type RankedHit } from '../../text/rank.ts'

const candidatesMax = 200

/** People by any of their names, mail address or number; with the function held as of `today`. */
async function findPeople(
  read: Kysely<Schema>,
  query: SearchQuery,
  limit: number,
  today: string,
): Promise<RankedHit[]> {
  const ids = new Set(await idsNamed(read, 'person', query, limit))
  for (const id of await idsMatching(read, 'person_fts', query.inNames, candidatesMax)) ids.add(id)
  if (ids.size < limit)
    for (const id of await idsMatching(read, 'person_fts', query.anywhere, candidatesMax)) ids.add(id)
  if (ids.size === 0) return []
  const people = await read
    .selectFrom('person')
    .select(['id', 'academic_title', 'given_name', 'family_name', 'name_sort', 'phone', 'mobile'])
    .where('id', 'in', [...ids])
    .execute()
  const affiliations = await mainAffiliations(read, [...ids], today)
  return people.map((person) => {
    const { given_name: given, family_name: family } = person
    const rank = rankOf([family, `${given} ${family}`, `${family} ${given}`], query)
    const affiliation = affiliations.get(person.id)
    return {
      entity: 'person',
      id: person.id,
      title: personName(person),
      subtitle: [
        query.isNumber && rank === 3 ? person.phone || person.mobile : '',
        affiliation?.jobTitle,
        affiliation?.organisation.name,
      ]
        .filter(Boolean)
        .join(' · '),
      rank,
      sort: person.name_sort,
    }
  })
}

async function recallPeople(
  read: Kysely<Schema>,
  ids: readonly number[],
  today: string,
): Promise<SearchHit[]> {
  const people = await read
    .selectFrom('person')
    .select(['id', 'academic_title', 'given_name', 'family_name'])
    .where('id', 'in', [...ids])
    .execute()
  const affiliations = await mainAffiliations(read, ids, today)
  return people.map((person) => {
    const affiliation = affiliations.get(person.id)
    const subtitle = [affiliation?.jobTitle, affiliation?.organisation.name].filter(Boolean).join(' · ')
    return { entity: 'person', id: person.id, title: personName(person), subtitle }
  })
}

export const personFinder: Finder = { find: findPeople, recall: recallPeople }

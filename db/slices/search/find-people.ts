import type { Kysely } from 'kysely'
import { mainAffiliations, personName } from '../people/index.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { idsMatching, idsNamed } from './candidates.ts'
import type { SearchQuery } from './query.ts'
import { rankOf, type RankedHit } from './rank.ts'

const candidatesMax = 200

/** People by any of their names, mail address or number; with the function held as of `today`. */
export async function findPeople(
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

import type { Kysely } from 'kysely'
import type { SearchHit } from '../../../preload/contract/search.ts'
import { mainAffiliations, personName } from './index.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import type { Finder, FinderQuery, TextSource } from '../../engine/slice-facts.ts'
import { candidatesFor } from '../../engine/candidates.ts'
import { byRank, rankOf, type RankedHit } from '../../text/rank.ts'

/** People by any of their names, mail address or number; with the function held as of `today`. */
async function findPeople(
  read: Kysely<Schema>,
  query: FinderQuery,
  limit: number,
  today: string,
): Promise<RankedHit[]> {
  const { ids } = await candidatesFor(read, 'person', query, limit)
  if (ids.size === 0) return []
  const people = await read
    .selectFrom('person')
    .select(['id', 'academic_title', 'given_name', 'family_name', 'name_sort', 'phone', 'mobile'])
    .where('id', 'in', [...ids])
    .execute()
  const ranked = people.map((person) => {
    const { given_name: given, family_name: family } = person
    const rank = rankOf([family, `${given} ${family}`, `${family} ${given}`], query)
    return { person, rank, sort: person.name_sort }
  })
  const best = ranked.toSorted(byRank).slice(0, limit)
  const affiliations = await mainAffiliations(
    read,
    best.map(({ person }) => person.id),
    today,
  )
  return best.map(({ person, rank, sort }) => {
    const affiliation = affiliations.get(person.id)
    return {
      entity: 'person',
      id: person.id,
      title: personName(person),
      subtitle: [
        query.isNumber && rank === 4 ? person.phone || person.mobile : '',
        affiliation?.jobTitle,
        affiliation?.organisation.name,
      ]
        .filter(Boolean)
        .join(' · '),
      rank,
      sort,
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

/** Notes of people. */
export const personTexts: TextSource = {
  table: 'person',
  day: null,
  records: async (read, ids, today) => {
    const hits = await recallPeople(read, ids, today)
    const notes = await read
      .selectFrom('person')
      .select(['id', 'note'])
      .where('id', 'in', [...ids])
      .execute()
    const noteOf = new Map(notes.map(({ id, note }) => [id, note]))
    return hits.map(({ id, title, subtitle }) => ({
      id,
      title,
      subtitle,
      on: null,
      at: null,
      text: noteOf.get(id) ?? '',
    }))
  },
}

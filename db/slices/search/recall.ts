import type { Kysely } from 'kysely'
import type { SearchHit } from '../../../preload/contract/search.ts'
import { mainAffiliations, personName } from '../people/index.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { addressOf, organisationRows } from './find-organisations.ts'

type RecordName = Pick<SearchHit, 'entity' | 'id'>

/** Records as hits, in the order asked for; those that are no longer there are left out. */
export async function recall(
  read: Kysely<Schema>,
  records: readonly RecordName[],
  today: string,
): Promise<SearchHit[]> {
  const idsOf = (entity: SearchHit['entity']): number[] =>
    records.flatMap((record) => (record.entity === entity ? [record.id] : []))
  const hits = [
    ...(await organisationHits(read, idsOf('organisation'))),
    ...(await personHits(read, idsOf('person'), today)),
    ...(await namedHits(read, 'group', idsOf('group'))),
    ...(await namedHits(read, 'theme', idsOf('theme'))),
  ]
  const byName = new Map(hits.map((hit) => [`${hit.entity}/${hit.id}`, hit]))
  return records.flatMap(({ entity, id }) => byName.get(`${entity}/${id}`) ?? [])
}

async function organisationHits(read: Kysely<Schema>, ids: readonly number[]): Promise<SearchHit[]> {
  const rows = ids.length === 0 ? [] : await organisationRows(read, ids)
  return rows.map((row) => ({
    entity: 'organisation',
    id: row.id,
    title: row.name,
    subtitle: addressOf(row),
  }))
}

async function personHits(read: Kysely<Schema>, ids: readonly number[], today: string): Promise<SearchHit[]> {
  if (ids.length === 0) return []
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

async function namedHits(
  read: Kysely<Schema>,
  entity: 'group' | 'theme',
  ids: readonly number[],
): Promise<SearchHit[]> {
  if (ids.length === 0) return []
  const rows = await read
    .selectFrom(entity === 'group' ? 'working_group' : 'theme')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute()
  return rows.map(({ id, name }) => ({ entity, id, title: name, subtitle: '' }))
}

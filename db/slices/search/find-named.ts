import type { Kysely } from 'kysely'
import type { Schema } from '../../engine/schema/tables.ts'
import { sortKey } from '../../text/sort-key.ts'
import type { SearchQuery } from './query.ts'
import { rankOf, type RankedHit } from './rank.ts'

/** Groups by name; an office has some dozens, so all of them are looked at. */
export async function findGroups(read: Kysely<Schema>, query: SearchQuery): Promise<RankedHit[]> {
  const groups = await read.selectFrom('working_group').select(['id', 'name']).execute()
  return groups.flatMap(({ id, name }) => ranked('group', id, name, query))
}

/** Themes by name, current and former. */
export async function findThemes(read: Kysely<Schema>, query: SearchQuery): Promise<RankedHit[]> {
  const themes = await read.selectFrom('theme').select(['id', 'name']).execute()
  return themes.flatMap(({ id, name }) => ranked('theme', id, name, query))
}

function ranked(entity: 'group' | 'theme', id: number, name: string, query: SearchQuery): RankedHit[] {
  const rank = rankOf([name], query)
  return rank === 3 ? [] : [{ entity, id, title: name, subtitle: '', rank, sort: sortKey(name) }]
}

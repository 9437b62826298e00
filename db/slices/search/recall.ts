import type { Kysely } from 'kysely'
import { searchEntities, type SearchHit } from '../../../preload/contract/search.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import type { SliceFacts } from '../../engine/slice-facts.ts'

type RecordName = Pick<SearchHit, 'entity' | 'id'>

/** Records as hits, in the order asked for; those that are no longer there are left out. */
export async function recall(
  read: Kysely<Schema>,
  finders: SliceFacts['finders'],
  records: readonly RecordName[],
  today: string,
): Promise<SearchHit[]> {
  const byName = new Map<string, SearchHit>()
  for (const entity of searchEntities) {
    const ids = records.flatMap((record) => (record.entity === entity ? [record.id] : []))
    if (ids.length === 0) continue
    for (const hit of await finders[entity].recall(read, ids, today)) byName.set(`${entity}/${hit.id}`, hit)
  }
  return records.flatMap(({ entity, id }) => byName.get(`${entity}/${id}`) ?? [])
}

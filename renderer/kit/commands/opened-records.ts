import { z } from 'zod'
import { searchHit } from '../../../preload/contract/search.ts'

const recordName = searchHit.pick({ entity: true, id: true })
/** Kind and id of a record; names are not kept here, so that none outlives its record. */
export type RecordName = z.infer<typeof recordName>

const storeKey = 'kontor.opened'
const keptMax = 9

type Store = Pick<Storage, 'getItem' | 'setItem'>

export const isSameRecord = (a: RecordName, b: RecordName | null): boolean =>
  a.entity === b?.entity && a.id === b.id

/** What was opened on this workstation, the last first; anything unreadable counts as nothing. */
export function openedRecords(store: Store = localStorage): readonly RecordName[] {
  try {
    return z.array(recordName).parse(JSON.parse(store.getItem(storeKey) ?? '[]'))
  } catch {
    return []
  }
}

export function noteOpened(record: RecordName, store: Store = localStorage): void {
  const others = openedRecords(store).filter((other) => !isSameRecord(other, record))
  store.setItem(storeKey, JSON.stringify([record, ...others].slice(0, keptMax)))
}

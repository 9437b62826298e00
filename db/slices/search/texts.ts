import type { Kysely } from 'kysely'
import { textEntities, type FoundRecord, type TextEntity } from '../../../preload/contract/search.ts'
import { idsWithText } from '../../engine/full-text.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import type { SliceFacts } from '../../engine/slice-facts.ts'
import { holdsAll, passageOf } from '../../text/passage.ts'
import type { SearchQuery } from '../../text/search-query.ts'

/** Shown records of one kind with the passage in which what was typed stands, in the order of their ids. */
export async function textRecords(
  read: Kysely<Schema>,
  texts: SliceFacts['texts'],
  kind: TextEntity,
  ids: readonly number[],
  query: SearchQuery,
  today: string,
  isWanted: (text: string, query: SearchQuery) => boolean = () => true,
): Promise<FoundRecord[]> {
  if (ids.length === 0) return []
  const rows = await texts[kind].records(read, ids, today)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (row === undefined || !isWanted(`${row.title} ${row.text}`, query)) return []
    const { text, ...shown } = row
    return [{ kind, ...shown, passage: passageOf(text, query) }]
  })
}

/** So many records are looked through for each that is wanted, before all are. */
const lookedThrough = 4

/** What was entered last of one kind. A long word that many notes begin with is looked for by its first letters. */
async function latestOf(
  read: Kysely<Schema>,
  texts: SliceFacts['texts'],
  kind: TextEntity,
  query: SearchQuery,
  limit: number,
  today: string,
): Promise<FoundRecord[]> {
  const { inText, inTextSoon } = query
  if (inText === null || inTextSoon === null) return []
  const { table } = texts[kind]
  if (inTextSoon !== inText) {
    const ids = await idsWithText(read, table, inTextSoon, limit * lookedThrough)
    const isAll = ids.length < limit * lookedThrough
    const held = await textRecords(read, texts, kind, ids, query, today, holdsAll)
    if (isAll || held.length >= limit) return held.slice(0, limit)
  }
  const ids = await idsWithText(read, table, inText, limit)
  return textRecords(read, texts, kind, ids, query, today)
}

/** What was written last, of all kinds: records without a day before those with one, the latest first. */
export async function latestTexts(
  read: Kysely<Schema>,
  texts: SliceFacts['texts'],
  query: SearchQuery,
  limit: number,
  today: string,
): Promise<FoundRecord[]> {
  const found: FoundRecord[] = []
  for (const kind of textEntities) found.push(...(await latestOf(read, texts, kind, query, limit, today)))
  const on = (record: FoundRecord): string => record.on ?? '9999'
  return found.toSorted((a, b) => (on(a) < on(b) ? 1 : on(a) > on(b) ? -1 : 0)).slice(0, limit)
}

import { sql, type Kysely } from 'kysely'
import type { CodeList, CodeListEdition } from '../../../preload/contract/code-lists.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { entryOf, searchTextOf, type Entry } from './entries.ts'

export interface NewEdition {
  readonly list: CodeList
  readonly edition: string
  readonly validFrom: string | null
  readonly source: 'shipped' | 'file'
  readonly fileName: string
  readonly sha256: string
  readonly staffId: number | null
}

/** Writes an edition with its entries, which from now on is the one in use; returns the edition's id. */
export function storeEdition(
  scope: WriteScope,
  { list, edition, validFrom, source, fileName, sha256, staffId }: NewEdition,
  entries: readonly Entry[],
): number {
  const id = scope.insert('code_list_edition', {
    list,
    edition,
    valid_from: validFrom,
    source,
    file_name: fileName,
    sha256,
    imported_at: scope.now,
    staff_id: staffId,
    entries: entries.length,
  })
  for (const [position, entry] of entries.entries())
    scope.insert('code_list_entry', {
      edition_id: id,
      position,
      code: entry.code,
      target: entry.target,
      parent: entry.parent,
      level: entry.level,
      title: entry.title,
      title_en: entry.titleEn,
      note: entry.note,
      search_text: searchTextOf(entry),
    })
  return id
}

/** Removes an edition with its entries. Errors: NOT_FOUND. */
export async function removeEdition(scope: WriteScope, id: number): Promise<void> {
  const entries = await scope.db
    .selectFrom('code_list_entry')
    .select('id')
    .where('edition_id', '=', id)
    .execute()
  for (const entry of entries) scope.remove('code_list_entry', entry.id, null)
  scope.remove('code_list_edition', id, null)
}

interface ListedEdition {
  readonly list: CodeList
  readonly edition: CodeListEdition
}

/** All editions, those in use before those they replaced: what was read from a file before what was shipped. */
export async function allEditions(read: Kysely<Schema>): Promise<readonly ListedEdition[]> {
  const rows = await read
    .selectFrom('code_list_edition')
    .leftJoin('staff', 'staff.id', 'code_list_edition.staff_id')
    .selectAll('code_list_edition')
    .select('staff.name as staffName')
    .orderBy(sql`code_list_edition.source = 'file'`, 'desc')
    .orderBy('imported_at', 'desc')
    .orderBy('code_list_edition.id', 'desc')
    .execute()
  return rows.map((row) => ({
    list: row.list,
    edition: {
      id: row.id,
      edition: row.edition,
      validFrom: row.valid_from,
      source: row.source,
      fileName: row.file_name,
      sha256: row.sha256,
      importedAt: row.imported_at,
      importedBy: row.staffName ?? '',
      entries: row.entries,
    },
  }))
}

/** The edition in use, or the named one; null where there is none. */
export async function editionOf(
  read: Kysely<Schema>,
  list: CodeList,
  editionId: number | null = null,
): Promise<CodeListEdition | null> {
  const editions = (await allEditions(read)).filter((listed) => listed.list === list)
  const found = editionId === null ? editions[0] : editions.find(({ edition }) => edition.id === editionId)
  return found?.edition ?? null
}

/** Every entry of an edition in the list's order. */
export async function entriesOf(read: Kysely<Schema>, editionId: number): Promise<readonly Entry[]> {
  const rows = await read
    .selectFrom('code_list_entry')
    .select(['code', 'target', 'parent', 'level', 'title', 'title_en', 'note'])
    .where('edition_id', '=', editionId)
    .orderBy('position')
    .execute()
  return rows.map(({ title_en: titleEn, ...row }) => entryOf({ ...row, titleEn }))
}

import { sql, type Kysely } from 'kysely'
import { codeListNames, type CodeList } from '../../../preload/contract/code-lists.ts'
import type { DataInput, DataOutput } from '../../../preload/contract/index.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { typedWords } from '../../text/match.ts'
import { allEditions, editionOf } from './store.ts'

/** Every list that Kontor knows with its editions, the one in use first. */
export async function listCodeLists(read: Kysely<Schema>): Promise<DataOutput<'codeLists.list'>> {
  const listed = await allEditions(read)
  return {
    lists: codeListNames.map((list) => ({
      list,
      editions: listed.filter((each) => each.list === list).map(({ edition }) => edition),
    })),
  }
}

/** One page of a list: what stands below `parent`, or all that go with the text. Errors: none; an absent list is empty. */
export async function pageOfEntries(
  read: Kysely<Schema>,
  { list, editionId, parent, text, offset, limit }: DataInput<'codeLists.entries'>,
): Promise<DataOutput<'codeLists.entries'>> {
  const edition = await editionOf(read, list, editionId)
  if (!edition) return { edition: null, path: [], entries: [], total: 0 }
  const words = typedWords(text)
  let matching = read.selectFrom('code_list_entry as entry').where('entry.edition_id', '=', edition.id)
  for (const word of words) matching = matching.where(sql<boolean>`instr(entry.search_text, ${word}) > 0`)
  if (words.length === 0) matching = matching.where('entry.parent', parent === null ? 'is' : '=', parent)
  const { total } = await matching
    .select((builder) => builder.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const entries = await matching
    .select([
      'entry.code',
      'entry.target',
      'entry.title',
      'entry.title_en as titleEn',
      'entry.note',
      'entry.level',
      sql<number>`(select count(*) from code_list_entry as part
        where part.edition_id = entry.edition_id and part.parent = entry.code)`.as('children'),
    ])
    .orderBy('entry.position')
    .limit(limit)
    .offset(offset)
    .execute()
  return { edition, path: await pathTo(read, list, edition.id, parent), entries, total }
}

/** Deeper than any classification: a list whose entries stand below each other in a circle ends here. */
const depthMax = 10

async function pathTo(
  read: Kysely<Schema>,
  list: CodeList,
  editionId: number,
  parent: string | null,
): Promise<DataOutput<'codeLists.entries'>['path']> {
  const path: DataOutput<'codeLists.entries'>['path'] = []
  for (let code = parent; code !== null && path.length < depthMax;) {
    const row = await read
      .selectFrom('code_list_entry')
      .select(['code', 'title', 'title_en as titleEn', 'parent'])
      .where('edition_id', '=', editionId)
      .where('code', '=', code)
      .where('level', '<', list === 'districts' ? 2 : depthMax)
      .executeTakeFirst()
    if (!row) return path
    const { parent: above, ...titled } = row
    path.unshift(titled)
    code = above
  }
  return path
}
